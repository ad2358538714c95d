package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.TierAssignment.TIER_ASSIGNMENT;
import static org.siyu.storage.database.generated.tables.TierSnapshot.TIER_SNAPSHOT;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.customers.CustomerDetails.Standing;
import org.siyu.core.customers.CustomerRow;

/// Reads where the snapshots put one customer.
final class JooqCustomerStanding {
  private final DSLContext sql;
  private final UUID customer;

  JooqCustomerStanding(DSLContext sql, UUID customer) {
    this.sql = sql;
    this.customer = customer;
  }

  Optional<Standing> read() {
    return JooqCustomerRows.latestSnapshot(sql).flatMap(this::in);
  }

  private Optional<Standing> in(UUID snapshot) {
    return sql.select(TIER_ASSIGNMENT.fields())
        .select(TIER_SNAPSHOT.AS_OF, TIER_SNAPSHOT.SCHEME_VERSION)
        .from(TIER_ASSIGNMENT)
        .join(TIER_SNAPSHOT)
        .on(TIER_SNAPSHOT.ID.eq(TIER_ASSIGNMENT.SNAPSHOT_ID))
        .where(TIER_ASSIGNMENT.SNAPSHOT_ID.eq(snapshot))
        .and(TIER_ASSIGNMENT.CUSTOMER_ID.eq(customer))
        .fetchOptional(this::standing);
  }

  private Standing standing(Record row) {
    String tier = row.get(TIER_ASSIGNMENT.TIER);
    LocalDateTime asOf = row.get(TIER_SNAPSHOT.AS_OF);
    Integer recencyDays = row.get(TIER_ASSIGNMENT.RECENCY_DAYS);
    return new Standing(
        new CustomerRow.Standing(
            tier,
            row.get(TIER_ASSIGNMENT.SEGMENT),
            row.get(TIER_ASSIGNMENT.RECENCY_SCORE),
            row.get(TIER_ASSIGNMENT.FREQUENCY_SCORE),
            row.get(TIER_ASSIGNMENT.MONETARY_SCORE)),
        asOf,
        since(tier).orElse(asOf),
        row.get(TIER_SNAPSHOT.SCHEME_VERSION),
        recencyDays == null ? OptionalInt.empty() : OptionalInt.of(recencyDays),
        row.get(TIER_ASSIGNMENT.REASON));
  }

  /// The date of the first of those snapshots that have said the same ever since.
  private Optional<LocalDateTime> since(String tier) {
    try (Stream<LocalDateTime> dates =
        sql.select(TIER_SNAPSHOT.AS_OF, TIER_ASSIGNMENT.TIER)
            .from(TIER_SNAPSHOT)
            .leftJoin(TIER_ASSIGNMENT)
            .on(
                TIER_ASSIGNMENT.SNAPSHOT_ID.eq(TIER_SNAPSHOT.ID),
                TIER_ASSIGNMENT.CUSTOMER_ID.eq(customer))
            .orderBy(TIER_SNAPSHOT.TAKEN_AT.desc(), TIER_SNAPSHOT.ID.desc())
            .fetchStream()
            .takeWhile(row -> tier.equals(row.value2()))
            .map(row -> row.value1())) {
      return dates.reduce((_, earlier) -> earlier);
    }
  }
}
