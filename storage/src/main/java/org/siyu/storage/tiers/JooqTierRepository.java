package org.siyu.storage.tiers;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.siyu.storage.database.generated.tables.TierAssignment.TIER_ASSIGNMENT;
import static org.siyu.storage.database.generated.tables.TierScheme.TIER_SCHEME;
import static org.siyu.storage.database.generated.tables.TierSnapshot.TIER_SNAPSHOT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.BatchBindStep;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.MigrationMatrix;
import org.siyu.core.tiers.SchemeEntry;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierRepository;
import org.siyu.core.tiers.TierRun;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.storage.database.Database;

/// Keeps schemes and snapshots in the store, and reads facts from it.
public final class JooqTierRepository implements TierRepository {
  private static final int BATCH = 2000;
  private static final int FETCH_SIZE = 2000;

  private final Database database;
  private final JooqKeptFacts facts;
  private final TierAssignmentRowMapper assignments = new TierAssignmentRowMapper();

  public JooqTierRepository(Database database) {
    this.database = database;
    this.facts = new JooqKeptFacts(database);
  }

  @Override
  public Facts facts(Monitor monitor) {
    return facts.read(monitor);
  }

  @Override
  public Facts factsOf(UUID customer) {
    return database.read(sql -> new JooqFactsReader(Optional.of(customer), Monitor.NONE).read(sql));
  }

  @Override
  public List<SchemeEntry> schemes() {
    return database.read(
        sql ->
            sql.select(
                    TIER_SCHEME.VERSION,
                    TIER_SCHEME.NAME,
                    TIER_SCHEME.CREATED_AT,
                    TIER_SCHEME.CREATED_BY)
                .from(TIER_SCHEME)
                .orderBy(TIER_SCHEME.VERSION.desc())
                .fetch(
                    row ->
                        new SchemeEntry(row.value1(), row.value2(), row.value3(), row.value4())));
  }

  @Override
  public TierScheme scheme(int version) {
    return database
        .read(
            sql ->
                sql.select(TIER_SCHEME.NAME, TIER_SCHEME.DEFINITION)
                    .from(TIER_SCHEME)
                    .where(TIER_SCHEME.VERSION.eq(version))
                    .fetchOptional())
        .map(row -> SchemeJson.read(version, row.value1(), row.value2()))
        .orElseThrow(() -> new ProblemException(Problem.of(TierProblem.SCHEME_UNKNOWN, version)));
  }

  @Override
  public TierScheme saveScheme(TierScheme scheme, SchemeEntry entry) {
    return database.write(
        sql -> {
          int version =
              sql.select(coalesce(max(TIER_SCHEME.VERSION), 0))
                      .from(TIER_SCHEME)
                      .fetchSingle()
                      .value1()
                  + 1;
          sql.insertInto(TIER_SCHEME)
              .set(TIER_SCHEME.VERSION, version)
              .set(TIER_SCHEME.NAME, scheme.name())
              .set(TIER_SCHEME.DEFINITION, SchemeJson.write(scheme))
              .set(TIER_SCHEME.CREATED_AT, entry.createdAt())
              .set(TIER_SCHEME.CREATED_BY, entry.createdBy())
              .execute();
          return scheme.withVersion(version);
        });
  }

  @Override
  public void saveSnapshot(TierSnapshot snapshot, TierRun run, Monitor monitor) {
    database.write(
        sql -> {
          sql.insertInto(TIER_SNAPSHOT)
              .set(TIER_SNAPSHOT.ID, snapshot.id())
              .set(TIER_SNAPSHOT.TAKEN_AT, snapshot.takenAt())
              .set(TIER_SNAPSHOT.TAKEN_BY, snapshot.takenBy())
              .set(TIER_SNAPSHOT.AS_OF, snapshot.asOf())
              .set(TIER_SNAPSHOT.SCHEME_VERSION, snapshot.schemeVersion())
              .set(TIER_SNAPSHOT.SUMMARY, SummaryJson.write(snapshot))
              .set(TIER_SNAPSHOT.CONTENT_HASH, snapshot.hash())
              .execute();
          for (int from = 0; from < run.size(); from += BATCH) {
            monitor.check();
            saveAssignments(sql, snapshot.id(), run, from, Math.min(from + BATCH, run.size()));
            monitor.progress("tiers.save", from, run.size());
          }
          return run.size();
        });
  }

  private static void saveAssignments(
      DSLContext sql, UUID snapshot, TierRun run, int from, int to) {
    BatchBindStep batch =
        sql.batch(
            sql.insertInto(TIER_ASSIGNMENT)
                .columns(TIER_ASSIGNMENT.fields())
                .values(new Object[TIER_ASSIGNMENT.fields().length]));
    for (int index = from; index < to; index++) {
      batch = batch.bind(TierAssignmentRowMapper.values(snapshot, run.assignment(index)));
    }
    batch.execute();
  }

  @Override
  public List<TierSnapshot> snapshots() {
    return database.read(
        sql ->
            sql.selectFrom(TIER_SNAPSHOT)
                .orderBy(TIER_SNAPSHOT.TAKEN_AT.desc(), TIER_SNAPSHOT.ID.desc())
                .fetch(JooqTierRepository::snapshot));
  }

  @Override
  public Optional<TierSnapshot> latest() {
    return database.read(
        sql ->
            sql.selectFrom(TIER_SNAPSHOT)
                .orderBy(TIER_SNAPSHOT.TAKEN_AT.desc(), TIER_SNAPSHOT.ID.desc())
                .limit(1)
                .fetchOptional(JooqTierRepository::snapshot));
  }

  @Override
  public Optional<TierSnapshot> snapshot(UUID id) {
    return database.read(
        sql ->
            sql.selectFrom(TIER_SNAPSHOT)
                .where(TIER_SNAPSHOT.ID.eq(id))
                .fetchOptional(JooqTierRepository::snapshot));
  }

  private static TierSnapshot snapshot(Record row) {
    SummaryJson.Summary summary = SummaryJson.read(row.get(TIER_SNAPSHOT.SUMMARY));
    return new TierSnapshot(
        row.get(TIER_SNAPSHOT.ID),
        row.get(TIER_SNAPSHOT.TAKEN_AT),
        row.get(TIER_SNAPSHOT.TAKEN_BY),
        row.get(TIER_SNAPSHOT.AS_OF),
        row.get(TIER_SNAPSHOT.SCHEME_VERSION),
        summary.window(),
        summary.refunds(),
        summary.tiers(),
        summary.segments(),
        summary.matrix(),
        summary.benchmarks(),
        summary.funnel(),
        summary.heldAgainst(),
        row.get(TIER_SNAPSHOT.CONTENT_HASH));
  }

  /// In pages, so that no result is held as a whole and no connection while a page is used.
  @Override
  public void assignments(UUID snapshot, Monitor monitor, Consumer<TierAssignment> each) {
    Optional<UUID> after = Optional.empty();
    List<TierAssignment> page;
    do {
      monitor.check();
      page = page(snapshot, after);
      page.forEach(each);
      after = page.isEmpty() ? after : Optional.of(page.getLast().customer());
    } while (page.size() == FETCH_SIZE);
  }

  private List<TierAssignment> page(UUID snapshot, Optional<UUID> after) {
    Condition wanted = TIER_ASSIGNMENT.SNAPSHOT_ID.eq(snapshot);
    Condition where =
        after.map(last -> wanted.and(TIER_ASSIGNMENT.CUSTOMER_ID.gt(last))).orElse(wanted);
    return database.read(
        sql ->
            sql.selectFrom(TIER_ASSIGNMENT)
                .where(where)
                .orderBy(TIER_ASSIGNMENT.SNAPSHOT_ID, TIER_ASSIGNMENT.CUSTOMER_ID)
                .limit(FETCH_SIZE)
                .fetch(assignments));
  }

  @Override
  public Optional<TierAssignment> assignment(UUID snapshot, UUID customer) {
    return database.read(
        sql ->
            sql.selectFrom(TIER_ASSIGNMENT)
                .where(TIER_ASSIGNMENT.SNAPSHOT_ID.eq(snapshot))
                .and(TIER_ASSIGNMENT.CUSTOMER_ID.eq(customer))
                .fetchOptional(assignments));
  }

  @Override
  public Set<UUID> customers(UUID snapshot, ListSource source, Optional<UUID> before) {
    Condition wanted =
        switch (source) {
          case ListSource.Scores(int recency, int frequency) ->
              TIER_ASSIGNMENT
                  .RECENCY_SCORE
                  .eq((short) recency)
                  .and(TIER_ASSIGNMENT.FREQUENCY_SCORE.eq((short) frequency));
          case ListSource.InTier(String tier) -> TIER_ASSIGNMENT.TIER.eq(tier);
          case ListSource.InSegment(MeanSegment segment) ->
              TIER_ASSIGNMENT.SEGMENT.eq(segment.code());
          case ListSource.Moved(Optional<String> from, String to) ->
              TIER_ASSIGNMENT.TIER.eq(to).and(were(from, before));
        };
    return database.read(
        sql ->
            sql.select(TIER_ASSIGNMENT.CUSTOMER_ID)
                .from(TIER_ASSIGNMENT)
                .where(TIER_ASSIGNMENT.SNAPSHOT_ID.eq(snapshot))
                .and(wanted)
                .fetchSet(TIER_ASSIGNMENT.CUSTOMER_ID));
  }

  private static Condition were(Optional<String> from, Optional<UUID> before) {
    var earlier = TIER_ASSIGNMENT.as("earlier");
    var placed =
        selectOne()
            .from(earlier)
            .where(earlier.CUSTOMER_ID.eq(TIER_ASSIGNMENT.CUSTOMER_ID))
            .and(before.map(earlier.SNAPSHOT_ID::eq).orElseGet(DSL::falseCondition));
    return from.map(tier -> exists(placed.and(earlier.TIER.eq(tier))))
        .orElseGet(() -> notExists(placed));
  }

  @Override
  public MigrationMatrix migration(UUID from, UUID to) {
    return database.read(sql -> new JooqMigration(sql, from, to).matrix());
  }
}
