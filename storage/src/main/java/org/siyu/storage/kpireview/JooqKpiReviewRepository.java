package org.siyu.storage.kpireview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.campaign.Finding;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.KpiReviewProblem;
import org.siyu.core.kpireview.KpiReviewRepository;
import org.siyu.core.kpireview.ReviewAnswer;
import org.siyu.core.kpireview.ReviewFinding;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Reviews of KPIs in the store.
public final class JooqKpiReviewRepository implements KpiReviewRepository {
  private static final String READ =
      """
      select id, period, scope, numbers, decisions, held_at, held_by, version, created_at,
        created_by, changed_at, changed_by
      from kpi_review
      """;
  private static final String FINDINGS =
      """
      select review_id, indicator, data_text, insight
      from kpi_review_finding order by review_id, sort_position
      """;
  private static final String ANSWERS =
      """
      select review_id, action_id, title, owner_id, answer, due_before, due_on, reason, answered_at,
        answered_by
      from kpi_review_answer order by review_id, answered_at, action_id
      """;

  private final Database database;

  public JooqKpiReviewRepository(Database database) {
    this.database = database;
  }

  @Override
  public long changes() {
    return database.changes();
  }

  @Override
  public <T> T asOne(Supplier<T> work) {
    return database.write(sql -> work.get());
  }

  /// Findings and answers by review.
  private record Written(
      Map<UUID, List<ReviewFinding>> findings, Map<UUID, List<ReviewAnswer>> answers) {
    static Written read(DSLContext sql) {
      Written written = new Written(new HashMap<>(), new HashMap<>());
      sql.fetch(FINDINGS)
          .forEach(
              row ->
                  written
                      .findings
                      .computeIfAbsent(id(row, 0), unknown -> new ArrayList<>())
                      .add(finding(row)));
      sql.fetch(ANSWERS)
          .forEach(
              row ->
                  written
                      .answers
                      .computeIfAbsent(id(row, 0), unknown -> new ArrayList<>())
                      .add(answer(row)));
      return written;
    }
  }

  @Override
  public List<KpiReview> all(Catalogue catalogue) {
    return database.read(
        sql -> {
          Written written = Written.read(sql);
          return sql.fetch(READ + "order by period, scope")
              .map(row -> review(row, written, catalogue));
        });
  }

  @Override
  public Optional<KpiReview> find(UUID id, Catalogue catalogue) {
    return database.read(
        sql ->
            sql.fetchOptional(READ + "where id = ?", id)
                .map(row -> review(row, Written.read(sql), catalogue)));
  }

  private static KpiReview review(Record row, Written written, Catalogue catalogue) {
    UUID id = id(row, 0);
    return new KpiReview(
        id,
        Period.parse(text(row, 1)).orElseThrow(),
        Scope.parse(text(row, 2)).orElseThrow(),
        ReviewNumbersJson.read(text(row, 3), catalogue),
        written.findings().getOrDefault(id, List.of()),
        text(row, 4),
        written.answers().getOrDefault(id, List.of()),
        Optional.ofNullable(row.get(5, LocalDateTime.class))
            .map(at -> new KpiReview.Held(at, text(row, 6))),
        new KpiReview.Revision(
            Objects.requireNonNull(row.get(7, Integer.class)),
            moment(row, 8),
            text(row, 9),
            moment(row, 10),
            text(row, 11)));
  }

  private static ReviewFinding finding(Record row) {
    return new ReviewFinding(
        Optional.of(text(row, 1)).filter(code -> !code.isEmpty()),
        new Finding(text(row, 2), text(row, 3)));
  }

  private static ReviewAnswer answer(Record row) {
    return new ReviewAnswer(
        id(row, 1),
        text(row, 2),
        Optional.ofNullable(row.get(3, UUID.class)),
        Code.parse(ReviewAnswer.Kind.class, text(row, 4)),
        Objects.requireNonNull(row.get(5, LocalDate.class)),
        Objects.requireNonNull(row.get(6, LocalDate.class)),
        text(row, 7),
        moment(row, 8),
        text(row, 9));
  }

  private static UUID id(Record row, int column) {
    return Objects.requireNonNull(row.get(column, UUID.class));
  }

  private static String text(Record row, int column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }

  private static LocalDateTime moment(Record row, int column) {
    return Objects.requireNonNull(row.get(column, LocalDateTime.class));
  }

  @Override
  public void save(KpiReview review) {
    KpiReview.Revision now = review.revision();
    database.write(
        sql -> {
          int gone =
              sql.execute(
                  "delete from kpi_review where id = ? and version = ?",
                  review.id(),
                  now.version() - 1);
          if (gone == 0 && now.version() > 1) {
            throw new ProblemException(
                Problem.of(KpiReviewProblem.CHANGED_MEANWHILE, review.period().text()));
          }
          sql.execute(
              """
              insert into kpi_review (id, period, scope, numbers, decisions, held_at, held_by,
                version, created_at, created_by, changed_at, changed_by)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
              """,
              review.id(),
              review.period().text(),
              review.scope().text(),
              ReviewNumbersJson.write(review.numbers()),
              review.decisions(),
              DSL.val(review.held().map(KpiReview.Held::at).orElse(null), LocalDateTime.class),
              DSL.val(review.held().map(KpiReview.Held::by).orElse(null), String.class),
              now.version(),
              now.createdAt(),
              now.createdBy(),
              now.changedAt(),
              now.changedBy());
          return written(sql, review);
        });
  }

  private static int written(DSLContext sql, KpiReview review) {
    parts(sql, review.id());
    int position = 0;
    for (ReviewFinding finding : review.findings()) {
      sql.execute(
          """
          insert into kpi_review_finding (review_id, sort_position, indicator, data_text, insight)
          values (?, ?, ?, ?, ?)
          """,
          review.id(),
          position++,
          finding.indicator().orElse(""),
          finding.text().data(),
          finding.text().insight());
    }
    for (ReviewAnswer answer : review.answers()) {
      sql.execute(
          """
          insert into kpi_review_answer (review_id, action_id, title, owner_id, answer, due_before,
            due_on, reason, answered_at, answered_by)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
          review.id(),
          answer.action(),
          answer.title(),
          DSL.val(answer.owner().orElse(null), UUID.class),
          answer.kind().code(),
          answer.dueBefore(),
          answer.due(),
          answer.reason(),
          answer.at(),
          answer.by());
    }
    return position;
  }

  private static void parts(DSLContext sql, UUID review) {
    sql.execute("delete from kpi_review_finding where review_id = ?", review);
    sql.execute("delete from kpi_review_answer where review_id = ?", review);
  }

  @Override
  public void remove(UUID id) {
    database.write(
        sql -> {
          parts(sql, id);
          return sql.execute("delete from kpi_review where id = ?", id);
        });
  }
}
