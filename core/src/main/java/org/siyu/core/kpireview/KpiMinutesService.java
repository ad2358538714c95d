package org.siyu.core.kpireview;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.exchange.StagedFile;

/// Minutes of reviews: as a workbook, as a PDF, as text for a chat.
public final class KpiMinutesService {
  private final KpiReviewService reviews;
  private final Function<KpiMinutesForm, KpiMinutesWriter> writers;
  private final AuditLog audit;
  private final Supplier<String> workspace;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param writers one for each form
  /// @param workspace its name
  /// @param actor the name of the member who works here now
  public KpiMinutesService(
      KpiReviewService reviews,
      Function<KpiMinutesForm, KpiMinutesWriter> writers,
      AuditLog audit,
      Supplier<String> workspace,
      Supplier<String> actor,
      Clock clock) {
    this.reviews = reviews;
    this.writers = writers;
    this.audit = audit;
    this.workspace = workspace;
    this.actor = actor;
    this.clock = clock;
  }

  /// @throws org.siyu.core.shared.ProblemException [KpiReviewProblem#NOT_FOUND]
  public KpiMinutes minutes(UUID id) {
    KpiReview review = reviews.require(id);
    return new KpiMinutes(
        review,
        reviews.asked(review),
        reviews.agreed(review),
        reviews.members(),
        workspace.get(),
        LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
  }

  /// @throws org.siyu.core.shared.ProblemException [KpiReviewProblem#NOT_FOUND]
  public String chat(UUID id, KpiMinutesWords words) {
    return KpiMinutesLines.chat(minutes(id), words);
  }

  /// @return what was written
  /// @throws org.siyu.core.shared.ProblemException [KpiReviewProblem#NOT_FOUND], and as
  ///   [KpiMinutesWriter]
  public KpiMinutes write(UUID id, KpiMinutesForm form, KpiMinutesWords words, Path target) {
    KpiMinutes minutes = minutes(id);
    try (StagedFile file = writers.apply(form).write(minutes, words, target)) {
      audit.record(
          actor.get(),
          AuditAction.REPORT_EXPORTED,
          id.toString(),
          Map.of("period", minutes.review().period().text(), "form", form.code()));
      file.publish();
    }
    return minutes;
  }
}
