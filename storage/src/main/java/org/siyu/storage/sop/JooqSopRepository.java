package org.siyu.storage.sop;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.Record;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopId;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.sop.SopProblem;
import org.siyu.core.sop.SopReference;
import org.siyu.core.sop.SopRepository;
import org.siyu.core.sop.SopText;
import org.siyu.core.sop.SopTextReader;
import org.siyu.core.sop.SopVersion;
import org.siyu.storage.database.Database;

/// Versions of templates in the store.
public final class JooqSopRepository implements SopRepository {
  private static final String SELECT =
      """
      select template_id, version_number, language, origin, made_at, made_by, note, contents, code
      from sop_version\
      """;

  private final Database database;

  public JooqSopRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public List<SopVersion> newest() {
    Map<SopId, SopVersion> newest = new LinkedHashMap<>();
    database
        .read(
            sql ->
                sql.fetch(
                        SELECT
                            + " where not exists (select 1 from sop_version later"
                            + " where later.template_id = sop_version.template_id"
                            + " and later.version_number > sop_version.version_number)"
                            + " order by template_id, language")
                    .map(JooqSopRepository::version))
        .forEach(version -> newest.putIfAbsent(version.id(), version));
    return List.copyOf(newest.values());
  }

  @Override
  public List<SopVersion> versions(SopId template) {
    return database.read(
        sql ->
            sql.fetch(
                    SELECT + " where template_id = ? order by version_number desc, language",
                    template.value())
                .map(JooqSopRepository::version));
  }

  @Override
  public Optional<SopVersion> find(SopReference reference) {
    return database.read(
        sql ->
            sql
                .fetch(
                    SELECT + " where template_id = ? and version_number = ? and language = ?",
                    reference.template().value(),
                    reference.version(),
                    reference.language().code())
                .map(JooqSopRepository::version)
                .stream()
                .findFirst());
  }

  private static SopVersion version(Record row) {
    SopReference reference =
        new SopReference(
            new SopId(row.get(0, UUID.class)),
            row.get(1, Integer.class),
            Code.parse(SopLanguage.class, row.get(2, String.class)));
    return new SopVersion(
        reference,
        SopVersion.Origin.valueOf(row.get(3, String.class)),
        Optional.ofNullable(row.get(4, LocalDateTime.class))
            .map(at -> new SopVersion.Made(at, row.get(5, String.class))),
        row.get(6, String.class),
        SopTextReader.read(row.get(8, String.class), row.get(7, String.class)).orThrow());
  }

  @Override
  public void add(SopVersion version) {
    SopReference reference = version.reference();
    database.write(
        sql -> {
          if (find(reference).isPresent()) {
            throw new ProblemException(
                Problem.of(SopProblem.CHANGED_MEANWHILE, version.template().name()));
          }
          return sql.execute(
              "insert into sop_version (template_id, version_number, language, code, origin,"
                  + " made_at, made_by, note, contents) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              reference.template().value(),
              reference.version(),
              reference.language().code(),
              version.template().code(),
              version.origin().name(),
              version.made().map(SopVersion.Made::at).orElse(null),
              version.made().map(SopVersion.Made::by).orElse(null),
              version.note(),
              SopText.write(version.template()));
        });
  }

  @Override
  public void remove(SopReference reference) {
    database.write(
        sql ->
            sql.execute(
                "delete from sop_version where template_id = ? and version_number = ?"
                    + " and language = ?",
                reference.template().value(),
                reference.version(),
                reference.language().code()));
  }

  @Override
  public List<SopId> retired() {
    return database.read(
        sql ->
            sql.fetch("select template_id from sop_retired order by template_id")
                .map(row -> new SopId(row.get(0, UUID.class))));
  }

  @Override
  public void retire(SopId template, boolean isRetired) {
    database.write(
        sql -> {
          sql.execute("delete from sop_retired where template_id = ?", template.value());
          return isRetired
              ? sql.execute("insert into sop_retired values (?)", template.value())
              : 0;
        });
  }
}
