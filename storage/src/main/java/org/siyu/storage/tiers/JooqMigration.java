package org.siyu.storage.tiers;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.siyu.storage.database.generated.tables.TierAssignment.TIER_ASSIGNMENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.siyu.core.shared.Money;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.storage.database.generated.tables.TierAssignment;

/// Counts the moves between two snapshots in the store. H2 has no full outer join, so those who
/// went are counted apart.
final class JooqMigration {
  private static final TierAssignment BEFORE = TIER_ASSIGNMENT.as("before_run");
  private static final TierAssignment AFTER = TIER_ASSIGNMENT.as("after_run");

  private final DSLContext sql;
  private final UUID from;
  private final UUID to;

  JooqMigration(DSLContext sql, UUID from, UUID to) {
    this.sql = sql;
    this.from = from;
    this.to = to;
  }

  MigrationMatrix matrix() {
    List<MigrationMatrix.Move> moves = new ArrayList<>(stayedOrCame());
    moves.addAll(went());
    moves.sort(
        Comparator.comparing((MigrationMatrix.Move move) -> move.from().orElse(""))
            .thenComparing(move -> move.to().orElse("")));
    return new MigrationMatrix(moves);
  }

  private List<MigrationMatrix.Move> stayedOrCame() {
    return sql.select(BEFORE.TIER, AFTER.TIER, count(), sum(AFTER.SPEND_CENTS))
        .from(AFTER)
        .leftJoin(BEFORE)
        .on(BEFORE.SNAPSHOT_ID.eq(from).and(BEFORE.CUSTOMER_ID.eq(AFTER.CUSTOMER_ID)))
        .where(AFTER.SNAPSHOT_ID.eq(to))
        .groupBy(BEFORE.TIER, AFTER.TIER)
        .fetch(JooqMigration::move);
  }

  private List<MigrationMatrix.Move> went() {
    return sql.select(
            BEFORE.TIER, inline((String) null, AFTER.TIER), count(), sum(BEFORE.SPEND_CENTS))
        .from(BEFORE)
        .leftJoin(AFTER)
        .on(AFTER.SNAPSHOT_ID.eq(to).and(AFTER.CUSTOMER_ID.eq(BEFORE.CUSTOMER_ID)))
        .where(BEFORE.SNAPSHOT_ID.eq(from).and(AFTER.CUSTOMER_ID.isNull()))
        .groupBy(BEFORE.TIER)
        .fetch(JooqMigration::move);
  }

  private static MigrationMatrix.Move move(Record4<String, String, Integer, BigDecimal> row) {
    return new MigrationMatrix.Move(
        Optional.ofNullable(row.value1()),
        Optional.ofNullable(row.value2()),
        row.value3(),
        new Money(row.value4().longValueExact()));
  }
}
