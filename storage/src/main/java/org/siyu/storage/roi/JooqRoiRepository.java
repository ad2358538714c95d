package org.siyu.storage.roi;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.RoiProblem;
import org.siyu.core.roi.RoiRepository;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Calculations in the store.
public final class JooqRoiRepository implements RoiRepository {
  private static final String READ =
      """
      select c.id, v.name, v.kind, v.definition, v.version, c.created_at, c.created_by, v.saved_at,
        v.saved_by
      from roi_calculation c join roi_version v on v.calculation_id = c.id
      """;

  private static final String LATEST = "where v.version = c.version ";

  private final Database database;

  public JooqRoiRepository(Database database) {
    this.database = database;
  }

  @Override
  public long changes() {
    return database.changes();
  }

  @Override
  public List<Calculation> all() {
    return database.read(
        sql ->
            sql.fetch(READ + LATEST + "order by c.changed_at desc, c.id desc")
                .map(JooqRoiRepository::calculation));
  }

  @Override
  public Optional<Calculation> find(UUID id) {
    return database.read(
        sql ->
            sql.fetchOptional(READ + LATEST + "and c.id = ?", id)
                .map(JooqRoiRepository::calculation));
  }

  @Override
  public List<Version> versions(UUID id) {
    return database.read(
        sql ->
            sql.fetch(
                    "select version, saved_at, saved_by from roi_version where calculation_id = ?"
                        + " order by version desc",
                    id)
                .map(
                    row ->
                        new Version(
                            Objects.requireNonNull(row.get(0, Integer.class)),
                            Objects.requireNonNull(row.get(1, LocalDateTime.class)),
                            text(row, 2))));
  }

  @Override
  public Optional<Calculation> version(UUID id, int number) {
    return database.read(
        sql ->
            sql.fetchOptional(READ + "where v.version = ? and c.id = ?", number, id)
                .map(JooqRoiRepository::calculation));
  }

  private static Calculation calculation(Record row) {
    return CalculationJson.read(
        Objects.requireNonNull(row.get(0, UUID.class)),
        text(row, 1),
        text(row, 2),
        text(row, 3),
        new Calculation.Revision(
            Objects.requireNonNull(row.get(4, Integer.class)),
            Objects.requireNonNull(row.get(5, LocalDateTime.class)),
            text(row, 6),
            Objects.requireNonNull(row.get(7, LocalDateTime.class)),
            text(row, 8)));
  }

  private static String text(Record row, int column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  @Override
  public void save(Calculation calculation) {
    Calculation.Revision now = calculation.revision();
    String definition = CalculationJson.write(calculation);
    database.write(
        sql -> {
          front(sql, calculation);
          return sql.execute(
              """
              insert into roi_version (calculation_id, version, saved_at, saved_by, name, kind,
                definition)
              values (?, ?, ?, ?, ?, ?, ?)
              """,
              calculation.id(),
              now.version(),
              now.changedAt(),
              now.changedBy(),
              calculation.name(),
              calculation.kind().code(),
              definition);
        });
  }

  /// One that was removed comes back under the version after its last one.
  private static void front(DSLContext sql, Calculation calculation) {
    Calculation.Revision now = calculation.revision();
    int latest =
        sql.fetchOptional(
                "select max(version) from roi_version where calculation_id = ?", calculation.id())
            .map(row -> row.get(0, Integer.class))
            .orElse(0);
    if (latest != now.version() - 1) {
      throw new ProblemException(Problem.of(RoiProblem.CHANGED_MEANWHILE, calculation.name()));
    }
    sql.execute("delete from roi_calculation where id = ?", calculation.id());
    sql.execute(
        """
        insert into roi_calculation (id, version, created_at, created_by, changed_at, changed_by)
        values (?, ?, ?, ?, ?, ?)
        """,
        calculation.id(),
        now.version(),
        now.createdAt(),
        now.createdBy(),
        now.changedAt(),
        now.changedBy());
  }

  @Override
  public void remove(UUID id) {
    database.write(sql -> sql.execute("delete from roi_calculation where id = ?", id));
  }
}
