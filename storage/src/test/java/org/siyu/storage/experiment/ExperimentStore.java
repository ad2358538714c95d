package org.siyu.storage.experiment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.experiment.Analysis;
import org.siyu.core.experiment.Candidates;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentLinks;
import org.siyu.core.experiment.ExperimentPlan;
import org.siyu.core.experiment.ExperimentService;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Participants;
import org.siyu.core.experiment.Variant;
import org.siyu.core.shared.Ids;
import org.siyu.core.tiers.SavedListService;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.customers.JooqCustomerRepository;
import org.siyu.storage.customers.JooqSavedViewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.tiers.JooqSavedListRepository;

/// A store with customers whose clock goes on when told; it is Monday, the 2nd of March 2026.
final class ExperimentStore implements AutoCloseable {
  static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 8, 0);

  final Ids ids = Ids.system();
  final Database database;
  final JooqExperimentRepository repository;
  final ExperimentService service;
  final SavedListService lists;
  final SavedViewService views;
  final List<UUID> customers = new ArrayList<>();
  private LocalDateTime now = START;
  private long orders;
  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now.toInstant(ZoneOffset.UTC);
        }
      };

  ExperimentStore(Path folder) {
    database = Database.open(folder.resolve("store"));
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    repository = new JooqExperimentRepository(database);
    lists = new SavedListService(new JooqSavedListRepository(database), ids, clock);
    views = new SavedViewService(new JooqSavedViewRepository(database), ids, () -> "林晓", clock);
    service =
        new ExperimentService(
            repository,
            new Candidates(
                new CustomerService(new JooqCustomerRepository(database), audit, () -> "林晓", clock),
                views,
                lists,
                repository),
            new Analysis(new CommonsStatistics()),
            audit,
            ids,
            () -> "林晓",
            clock);
  }

  void goTo(LocalDateTime time) {
    now = time;
  }

  void customers(int count) {
    database.write(
        sql -> {
          for (int index = 0; index < count; index++) {
            UUID id = ids.next();
            sql.execute(
                """
                insert into customer (id, nickname, gender, joined_at,
                  allows_personalised_marketing, created_at, version, changed_at, changed_by)
                values (?, ?, 'unknown', ?, true, ?, 1, ?, 'test')
                """,
                id,
                "N" + customers.size(),
                START.minusYears(1),
                START,
                START);
            customers.add(id);
          }
          return count;
        });
  }

  /// Places the customers, by their places in the list, in tiers; more customers than tiers begin
  /// with the first tier again.
  void placed(String... tiers) {
    UUID snapshot = ids.next();
    database.write(
        sql -> {
          sql.execute(
              "merge into tier_scheme key (version) values (1, 'test', '{}', ?, 'test')", START);
          sql.execute(
              "insert into tier_snapshot values (?, ?, 'test', ?, 1, '{}', '')",
              snapshot,
              START,
              START);
          for (int index = 0; index < customers.size(); index++) {
            sql.execute(
                "insert into tier_assignment values (?, ?, ?, '', 0, 0, 0, null, 0, 0, '')",
                snapshot,
                customers.get(index),
                tiers[index % tiers.length]);
          }
          return 0;
        });
  }

  void order(UUID customer, LocalDateTime at, long cents, String status) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into sales_order (id, source, order_no, customer_id, kind, status,
                  ordered_at, paid_at, amount_cents, refund_cents, content_hash, version,
                  changed_at, changed_by, lines_from)
                values (?, 'test', ?, ?, 'sale', ?, ?, ?, ?, 0, 0, 1, ?, 'test', ?)
                """,
                ids.next(),
                ids.next().toString(),
                customer,
                status,
                at,
                at,
                cents,
                at,
                ++orders << 20));
  }

  void interaction(UUID customer, LocalDateTime at, String kind) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into interaction (id, customer_id, happened_at, kind, content_hash)
                values (?, ?, ?, ?, 0)
                """,
                ids.next(),
                customer,
                at,
                kind));
  }

  void consent(UUID customer, String purpose, String state) {
    database.write(
        sql ->
            sql.execute(
                """
                insert into consent (id, customer_id, purpose, state, stated_at, source)
                values (?, ?, ?, ?, ?, 'test')
                """,
                ids.next(),
                customer,
                purpose,
                state,
                START.minusDays(1)));
  }

  Experiment.Draft draft(String name, Participants participants, Measure.Kind kind) {
    return new Experiment.Draft(
        name,
        "Does a first name in the greeting bring more orders?",
        participants,
        true,
        List.of(new Variant("As before", "Dear customer", 1), new Variant("Name", "{昵称}", 1)),
        new ExperimentPlan(
            new Measure(kind, 7),
            kind.isShare() ? 0.1 : 1_000,
            kind.isShare() ? 0 : 5_000,
            kind.isShare() ? 0.2 : 2_000,
            0.05,
            0.8,
            LocalDate.of(2026, 3, 9)),
        new ExperimentLinks(Optional.empty(), Optional.of(ids.next()), Optional.of(ids.next())));
  }

  @Override
  public void close() {
    database.close();
  }
}
