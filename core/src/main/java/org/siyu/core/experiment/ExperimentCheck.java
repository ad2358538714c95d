package org.siyu.core.experiment;

import java.util.Optional;
import java.util.stream.Stream;
import org.siyu.core.shared.Problem;

/// What stands in the way of keeping a draft.
public final class ExperimentCheck {
  private ExperimentCheck() {}

  /// The first thing that is wrong; empty when the draft can be kept.
  public static Optional<Problem> problem(Experiment.Draft draft) {
    return Stream.of(texts(draft), variants(draft), plan(draft.plan()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Problem> texts(Experiment.Draft draft) {
    if (draft.name().isBlank()) {
      return wrong(ExperimentProblem.BLANK_NAME);
    }
    if (draft.name().length() > Experiment.LONGEST_NAME) {
      return wrong(ExperimentProblem.TOO_LONG, Experiment.LONGEST_NAME);
    }
    return draft.question().length() > Experiment.LONGEST_QUESTION
        ? wrong(ExperimentProblem.TOO_LONG, Experiment.LONGEST_QUESTION)
        : Optional.empty();
  }

  private static Optional<Problem> variants(Experiment.Draft draft) {
    int count = draft.variants().size();
    if (count < 2 || count > Experiment.MOST_VARIANTS) {
      return wrong(ExperimentProblem.INVALID_VARIANTS, Experiment.MOST_VARIANTS);
    }
    long names = draft.variants().stream().map(each -> each.name().strip()).distinct().count();
    for (Variant variant : draft.variants()) {
      if (variant.name().isBlank() || names < count) {
        return wrong(ExperimentProblem.INVALID_VARIANT_NAME);
      }
      if (variant.name().length() > Experiment.LONGEST_NAME) {
        return wrong(ExperimentProblem.TOO_LONG, Experiment.LONGEST_NAME);
      }
      if (variant.text().length() > Experiment.LONGEST_TEXT) {
        return wrong(ExperimentProblem.TOO_LONG, Experiment.LONGEST_TEXT);
      }
      if (variant.parts() < 1 || variant.parts() > Variant.MOST_PARTS) {
        return wrong(ExperimentProblem.INVALID_PARTS, Variant.MOST_PARTS);
      }
    }
    return Optional.empty();
  }

  /// What keeps the size of the samples from being computed; empty for a plan that is all right.
  public static Optional<Problem> plan(ExperimentPlan plan) {
    Measure measure = plan.measure();
    if (measure.days() < 1 || measure.days() > Measure.MOST_DAYS) {
      return wrong(ExperimentProblem.INVALID_DAYS, Measure.MOST_DAYS);
    }
    boolean hasBase =
        measure.isShare()
            ? plan.base() > 0 && plan.base() < 1
            : plan.base() >= 0 && Double.isFinite(plan.base()) && plan.deviation() > 0;
    if (!hasBase) {
      return wrong(ExperimentProblem.INVALID_BASE);
    }
    boolean hasUplift =
        plan.uplift() > 0
            && Double.isFinite(plan.uplift())
            && (!measure.isShare() || plan.base() + plan.uplift() < 1);
    if (!hasUplift) {
      return wrong(ExperimentProblem.INVALID_UPLIFT);
    }
    boolean isCertain =
        plan.significance() >= 0.001
            && plan.significance() <= 0.2
            && plan.power() >= 0.5
            && plan.power() <= 0.99;
    return isCertain ? Optional.empty() : wrong(ExperimentProblem.INVALID_CERTAINTY);
  }

  private static Optional<Problem> wrong(ExperimentProblem problem, Object... arguments) {
    return Optional.of(Problem.of(problem, arguments));
  }
}
