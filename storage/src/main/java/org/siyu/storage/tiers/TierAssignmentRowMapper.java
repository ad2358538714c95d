package org.siyu.storage.tiers;

import static org.siyu.storage.database.generated.tables.TierAssignment.TIER_ASSIGNMENT;

import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierProblem;

/// A row of `tier_assignment` and a placement, both ways.
final class TierAssignmentRowMapper implements RecordMapper<Record, TierAssignment> {
  @Override
  public TierAssignment map(Record row) {
    Integer recencyDays = row.get(TIER_ASSIGNMENT.RECENCY_DAYS);
    return new TierAssignment(
        row.get(TIER_ASSIGNMENT.CUSTOMER_ID),
        row.get(TIER_ASSIGNMENT.TIER),
        MeanSegment.parse(row.get(TIER_ASSIGNMENT.SEGMENT))
            .orElseThrow(() -> new ProblemException(Problem.of(TierProblem.SNAPSHOT_DAMAGED))),
        row.get(TIER_ASSIGNMENT.RECENCY_SCORE),
        row.get(TIER_ASSIGNMENT.FREQUENCY_SCORE),
        row.get(TIER_ASSIGNMENT.MONETARY_SCORE),
        recencyDays == null ? OptionalInt.empty() : OptionalInt.of(recencyDays),
        row.get(TIER_ASSIGNMENT.ORDER_COUNT),
        new Money(row.get(TIER_ASSIGNMENT.SPEND_CENTS)),
        row.get(TIER_ASSIGNMENT.REASON));
  }

  /// The values of a row, in the order of the table's columns.
  static Object[] values(UUID snapshot, TierAssignment placed) {
    return new Object[] {
      snapshot,
      placed.customer(),
      placed.tier(),
      placed.segment().code(),
      (short) placed.recencyScore(),
      (short) placed.frequencyScore(),
      (short) placed.monetaryScore(),
      placed.recencyDays().isPresent() ? placed.recencyDays().getAsInt() : null,
      placed.orders(),
      placed.spend().cents(),
      placed.reason()
    };
  }
}
