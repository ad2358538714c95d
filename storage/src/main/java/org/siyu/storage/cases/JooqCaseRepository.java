package org.siyu.storage.cases;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.cases.CaseProblem;
import org.siyu.core.cases.CaseRepository;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Cases in the store.
public final class JooqCaseRepository implements CaseRepository {
  private static final String READ =
      """
      select id, title, problem_text, solution_text, proof_text, tags, source_kind, source_id,
        source_name, version, created_at, created_by, changed_at, changed_by
      from case_study
      """;

  private final Database database;

  public JooqCaseRepository(Database database) {
    this.database = database;
  }

  @Override
  public long changes() {
    return database.changes();
  }

  @Override
  public List<CaseStudy> all() {
    return database.read(
        sql -> sql.fetch(READ + "order by changed_at desc, id").map(JooqCaseRepository::study));
  }

  @Override
  public Optional<CaseStudy> find(UUID id) {
    return database.read(
        sql -> sql.fetchOptional(READ + "where id = ?", id).map(JooqCaseRepository::study));
  }

  private static CaseStudy study(Record row) {
    return new CaseStudy(
        row.get(0, UUID.class),
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, String.class),
        row.get(4, String.class),
        tags(row.get(5, String.class)),
        new CaseSource(
            Code.parse(CaseSource.Kind.class, row.get(6, String.class)),
            Optional.ofNullable(row.get(7, UUID.class)),
            row.get(8, String.class)),
        new CaseStudy.Revision(
            row.get(9, Integer.class),
            row.get(10, LocalDateTime.class),
            row.get(11, String.class),
            row.get(12, LocalDateTime.class),
            row.get(13, String.class)));
  }

  private static Set<String> tags(String joined) {
    return Arrays.stream(joined.split("\n", -1))
        .filter(tag -> !tag.isEmpty())
        .collect(Collectors.toSet());
  }

  @Override
  public void save(CaseStudy study) {
    CaseStudy.Revision now = study.revision();
    database.write(
        sql -> {
          int gone =
              sql.execute(
                  "delete from case_study where id = ? and version = ?",
                  study.id(),
                  now.version() - 1);
          if (gone == 0 && now.version() > 1) {
            throw new ProblemException(Problem.of(CaseProblem.CHANGED_MEANWHILE, study.title()));
          }
          return sql.execute(
              """
              insert into case_study (id, title, problem_text, solution_text, proof_text, tags,
                source_kind, source_id, source_name, version, created_at, created_by, changed_at,
                changed_by)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """,
              study.id(),
              study.title(),
              study.problem(),
              study.solution(),
              study.proof(),
              String.join("\n", study.tags()),
              study.source().kind().code(),
              DSL.val(study.source().id().orElse(null), UUID.class),
              study.source().name(),
              now.version(),
              now.createdAt(),
              now.createdBy(),
              now.changedAt(),
              now.changedBy());
        });
  }

  @Override
  public void remove(UUID id) {
    database.write(sql -> sql.execute("delete from case_study where id = ?", id));
  }
}
