package org.siyu.core.kpireview;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;

/// A review of one period of one scope.
///
/// @param numbers what it starts from; counted anew on demand until it was held
/// @param findings at most [#MOST_FINDINGS], in their order
/// @param decisions a line each; at most [#LONGEST_DECISIONS] characters
/// @param answers what was said of the items of earlier reviews
/// @param held when and by whom it was held; nothing of it changes after that
public record KpiReview(
    UUID id,
    Period period,
    Scope scope,
    ReviewNumbers numbers,
    List<ReviewFinding> findings,
    String decisions,
    List<ReviewAnswer> answers,
    Optional<Held> held,
    Revision revision)
    implements Comparable<KpiReview> {
  public static final int MOST_FINDINGS = 50;
  public static final int LONGEST_DECISIONS = 8_000;

  public KpiReview {
    findings = List.copyOf(findings);
    answers = List.copyOf(answers);
  }

  public record Held(LocalDateTime at, String by) {}

  /// @param version counts changes, from 1; 0 for one not saved yet
  public record Revision(
      int version,
      LocalDateTime createdAt,
      String createdBy,
      LocalDateTime changedAt,
      String changedBy) {
    /// The next one.
    Revision next(LocalDateTime at, String by) {
      return new Revision(version + 1, createdAt, createdBy, at, by);
    }
  }

  public boolean isHeld() {
    return held.isPresent();
  }

  public Optional<ReviewAnswer> answer(UUID action) {
    return answers.stream().filter(each -> each.action().equals(action)).findFirst();
  }

  public KpiReview with(ReviewNumbers wanted) {
    return new KpiReview(id, period, scope, wanted, findings, decisions, answers, held, revision);
  }

  /// As people wrote it.
  public KpiReview written(List<ReviewFinding> found, String decided) {
    return new KpiReview(id, period, scope, numbers, found, decided, answers, held, revision);
  }

  KpiReview answering(List<ReviewAnswer> wanted) {
    return new KpiReview(id, period, scope, numbers, findings, decisions, wanted, held, revision);
  }

  KpiReview with(Optional<Held> wanted) {
    return new KpiReview(
        id, period, scope, numbers, findings, decisions, answers, wanted, revision);
  }

  KpiReview with(Revision wanted) {
    return new KpiReview(id, period, scope, numbers, findings, decisions, answers, held, wanted);
  }

  /// Whether its meeting comes before another one's: its period ends earlier, or together with it
  /// and is the shorter.
  boolean isBefore(KpiReview other) {
    int byEnd = period.last().compareTo(other.period.last());
    return byEnd < 0 || (byEnd == 0 && period.length() < other.period.length());
  }

  /// The latest period first, the longer first where two end together, the team before its parts.
  @Override
  public int compareTo(KpiReview other) {
    if (isBefore(other)) {
      return 1;
    }
    return other.isBefore(this) ? -1 : other.scope.text().compareTo(scope.text());
  }
}
