package org.siyu.storage.experiment;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentId;
import org.siyu.core.experiment.ExperimentProblem;
import org.siyu.core.experiment.ExperimentRepository;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.VariantFigures;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Experiments in the store.
public final class JooqExperimentRepository implements ExperimentRepository {
  private static final int BATCH = 2_000;
  private static final String MARKS = "?" + ", ?".repeat(27);

  private final Database database;

  public JooqExperimentRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(_ -> changes.get());
  }

  @Override
  public long changes() {
    return database.changes();
  }

  @Override
  public List<Experiment> all() {
    return database.read(sql -> read(sql, "order by created_at desc, id desc"));
  }

  @Override
  public Optional<Experiment> find(ExperimentId id) {
    return database.read(sql -> read(sql, "where id = ?", id.value())).stream().findFirst();
  }

  private static List<Experiment> read(DSLContext sql, String which, Object... arguments) {
    List<? extends Record> rows =
        sql.fetch("select " + ExperimentRowMapper.COLUMNS + " from experiment " + which, arguments);
    Map<UUID, List<Variant>> variants = new HashMap<>();
    sql.fetch(
            """
            select experiment_id, name, variant_text, parts, delivered
            from experiment_variant order by experiment_id, variant_no
            """)
        .forEach(
            row ->
                variants
                    .computeIfAbsent(row.get(0, UUID.class), _ -> new ArrayList<>())
                    .add(ExperimentRowMapper.variant(row)));
    return rows.stream()
        .map(
            row ->
                ExperimentRowMapper.experiment(
                    row, variants.getOrDefault(row.get("id", UUID.class), List.of())))
        .toList();
  }

  @Override
  public Experiment save(Experiment experiment, LocalDateTime changedAt, String changedBy) {
    UUID id = experiment.id().value();
    int version = experiment.version() + 1;
    return database.write(
        sql -> {
          if (experiment.version() == 0) {
            insert(sql, experiment, version, changedAt, changedBy);
          } else {
            update(sql, experiment, version, changedAt, changedBy);
          }
          sql.execute("delete from experiment_variant where experiment_id = ?", id);
          int place = 0;
          for (Variant variant : experiment.variants()) {
            sql.execute(
                """
                insert into experiment_variant
                  (experiment_id, variant_no, name, variant_text, parts, delivered)
                values (?, ?, ?, ?, ?, ?)
                """,
                id,
                place++,
                variant.name(),
                variant.text(),
                variant.parts(),
                DSL.val(
                    variant.delivered().isPresent() ? variant.delivered().getAsLong() : null,
                    Long.class));
          }
          return read(sql, "where id = ?", id).getFirst();
        });
  }

  private static void insert(
      DSLContext sql, Experiment experiment, int version, LocalDateTime at, String by) {
    sql.execute(
        "insert into experiment ("
            + ExperimentRowMapper.COLUMNS
            + ", changed_at, changed_by) values ("
            + MARKS
            + ", ?, ?)",
        with(ExperimentRowMapper.values(experiment, version), at, by));
  }

  private static void update(
      DSLContext sql, Experiment experiment, int version, LocalDateTime at, String by) {
    String columns =
        Arrays.stream(ExperimentRowMapper.COLUMNS.split(","))
            .map(column -> column.strip() + " = ?")
            .collect(Collectors.joining(", "));
    int changed =
        sql.execute(
            "update experiment set "
                + columns
                + ", changed_at = ?, changed_by = ? where id = ? and version = ?",
            with(
                ExperimentRowMapper.values(experiment, version),
                at,
                by,
                experiment.id().value(),
                experiment.version()));
    if (changed == 0) {
      throw new ProblemException(
          Problem.of(ExperimentProblem.CHANGED_MEANWHILE, experiment.name()));
    }
  }

  private static Object[] with(Object[] values, Object... more) {
    Object[] all = Arrays.copyOf(values, values.length + more.length);
    System.arraycopy(more, 0, all, values.length, more.length);
    return all;
  }

  @Override
  public void remove(ExperimentId id) {
    database.write(
        sql ->
            sql.execute("delete from experiment_customer where experiment_id = ?", id.value())
                + sql.execute("delete from experiment_variant where experiment_id = ?", id.value())
                + sql.execute("delete from experiment where id = ?", id.value()));
  }

  @Override
  public void assign(ExperimentId id, Collection<Assigned> assigned, Monitor monitor) {
    List<Assigned> all =
        assigned.stream()
            .sorted((one, other) -> one.customer().compareTo(other.customer()))
            .toList();
    database.write(
        sql -> {
          for (int from = 0; from < all.size(); from += BATCH) {
            monitor.check();
            monitor.progress("experiment.assign", from, all.size());
            Object[][] rows =
                all.subList(from, Math.min(from + BATCH, all.size())).stream()
                    .map(
                        each ->
                            new Object[] {
                              id.value(),
                              each.customer(),
                              (short) each.variant(),
                              each.tier(),
                              each.exposedAt()
                            })
                    .toArray(Object[][]::new);
            sql.batch("insert into experiment_customer values (?, ?, ?, ?, ?)", rows).execute();
          }
          return all.size();
        });
  }

  @Override
  public List<Assigned> assigned(ExperimentId id, Monitor monitor) {
    return database.read(
        monitor,
        sql -> {
          Map<UUID, UUID> survivors = new HashMap<>();
          sql.fetch("select merged_id, survivor_id from customer_merge where undone_at is null")
              .forEach(row -> survivors.put(row.get(0, UUID.class), row.get(1, UUID.class)));
          Map<UUID, Assigned> found = new HashMap<>();
          sql.fetch(
                  """
                  select customer_id, variant_no, tier, exposed_at from experiment_customer
                  where experiment_id = ? order by exposed_at, customer_id
                  """,
                  id.value())
              .forEach(
                  row -> {
                    UUID now = survivor(row.get(0, UUID.class), survivors);
                    found.putIfAbsent(
                        now,
                        new Assigned(
                            now,
                            row.get(1, Integer.class),
                            row.get(2, String.class).intern(),
                            row.get(3, LocalDateTime.class)));
                  });
          return found.values().stream()
              .sorted((one, other) -> one.customer().compareTo(other.customer()))
              .toList();
        });
  }

  private static UUID survivor(UUID customer, Map<UUID, UUID> survivors) {
    UUID now = customer;
    Set<UUID> seen = new HashSet<>();
    for (UUID next = survivors.get(now); next != null && seen.add(now); next = survivors.get(now)) {
      now = next;
    }
    return now;
  }

  @Override
  public Set<UUID> inRunning() {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select c.customer_id from experiment_customer c
                    join experiment e on e.id = c.experiment_id where e.status = 'running'
                    """)
                .intoSet(0, UUID.class));
  }

  @Override
  public Optional<Integer> variant(ExperimentId id, UUID customer) {
    return database.read(
        sql ->
            sql.fetchOptional(
                    """
                    select variant_no from experiment_customer
                    where experiment_id = ? and customer_id = ?
                    """,
                    id.value(),
                    customer)
                .map(row -> row.get(0, Integer.class)));
  }

  @Override
  public Set<UUID> refusingProfile(LocalDateTime asOf) {
    return database.read(
        sql -> {
          Set<UUID> refusing =
              new HashSet<>(
                  sql.fetch("select id from customer where not allows_personalised_marketing")
                      .intoSet(0, UUID.class));
          sql.fetch(
                  """
                  select customer_id, state from consent
                  where purpose = ? and stated_at <= ? order by stated_at, id
                  """,
                  ConsentPurpose.PERSONALISED_MARKETING.code(),
                  asOf)
              .forEach(
                  row -> {
                    UUID customer = row.get(0, UUID.class);
                    if (ConsentState.of(row.get(1, String.class)) == ConsentState.WITHDRAWN) {
                      refusing.add(customer);
                    } else {
                      refusing.remove(customer);
                    }
                  });
          return refusing;
        });
  }

  @Override
  public void events(
      Measure.Kind kind, LocalDateTime from, LocalDateTime to, Monitor monitor, Each each) {
    new JooqExperimentEvents(database).read(kind, from, to, monitor, each);
  }

  @Override
  public void keepFigures(ExperimentId id, List<VariantFigures> figures) {
    database.write(
        sql -> {
          int place = 0;
          for (VariantFigures figure : figures) {
            sql.execute(
                """
                update experiment_variant set assigned = ?, settled = ?, hits = ?, spent_sum = ?,
                  spent_squares = ?
                where experiment_id = ? and variant_no = ?
                """,
                figure.assigned(),
                figure.settled(),
                figure.hits(),
                figure.sum(),
                figure.squares(),
                id.value(),
                place++);
          }
          return place;
        });
  }

  @Override
  public List<VariantFigures> figures(ExperimentId id) {
    return database.read(
        sql ->
            sql
                .fetch(
                    """
                    select assigned, settled, hits, spent_sum, spent_squares
                    from experiment_variant where experiment_id = ? order by variant_no
                    """,
                    id.value())
                .map(ExperimentRowMapper::figures)
                .stream()
                .flatMap(Optional::stream)
                .toList());
  }
}
