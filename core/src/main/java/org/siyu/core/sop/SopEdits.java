package org.siyu.core.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.siyu.core.shared.Problem;

/// Changes of one row of a template. Rows count from 0.
public final class SopEdits {
  private SopEdits() {}

  /// Puts a row in the place of another, or behind the last one.
  ///
  /// @param row at most the number of rows there are; passed over for the template's own
  /// @param cells as [SopCellReader] reads them
  /// @param troubles takes what cannot be read
  /// @return empty when something cannot be read
  public static Optional<SopTemplate> put(
      SopTemplate template,
      SopPart part,
      int row,
      Map<SopColumn, String> cells,
      BiConsumer<SopColumn, Problem> troubles) {
    SopCellReader reader = new SopCellReader(cells, troubles);
    return switch (part) {
      case TEMPLATE -> reader.head().map(head -> template.with(head.overview()));
      case STEPS ->
          reader.step().map(step -> template.withSteps(with(template.steps(), row, step)));
      case TARGETS ->
          reader
              .target()
              .map(target -> template.withTargets(with(template.targets(), row, target)));
      case BUDGET ->
          reader.budget().map(line -> template.withBudget(with(template.budget(), row, line)));
      case RISKS ->
          reader.risk().map(risk -> template.withRisks(with(template.risks(), row, risk)));
      case QUESTIONS ->
          reader
              .question()
              .map(text -> template.withQuestions(with(template.questions(), row, text)));
    };
  }

  private static <T> List<T> with(List<T> rows, int row, T wanted) {
    List<T> changed = new ArrayList<>(rows);
    if (row < changed.size()) {
      changed.set(row, wanted);
    } else {
      changed.add(wanted);
    }
    return changed;
  }

  /// Takes a row out. Steps that depend on a step that goes depend on it no more.
  public static SopTemplate remove(SopTemplate template, SopPart part, int row) {
    return switch (part) {
      case TEMPLATE -> template;
      case STEPS -> withoutStep(template, row);
      case TARGETS -> template.withTargets(without(template.targets(), row));
      case BUDGET -> template.withBudget(without(template.budget(), row));
      case RISKS -> template.withRisks(without(template.risks(), row));
      case QUESTIONS -> template.withQuestions(without(template.questions(), row));
    };
  }

  private static SopTemplate withoutStep(SopTemplate template, int row) {
    String gone = template.steps().get(row).key();
    return template.withSteps(
        without(template.steps(), row).stream()
            .map(
                step ->
                    step.after(step.dependsOn().stream().filter(key -> !key.equals(gone)).toList()))
            .toList());
  }

  private static <T> List<T> without(List<T> rows, int row) {
    List<T> changed = new ArrayList<>(rows);
    changed.remove(row);
    return changed;
  }

  /// Puts a row into another place.
  ///
  /// @param by how many rows down; negative for up; stops at the ends
  public static SopTemplate move(SopTemplate template, SopPart part, int row, int by) {
    return switch (part) {
      case TEMPLATE -> template;
      case STEPS -> template.withSteps(moved(template.steps(), row, by));
      case TARGETS -> template.withTargets(moved(template.targets(), row, by));
      case BUDGET -> template.withBudget(moved(template.budget(), row, by));
      case RISKS -> template.withRisks(moved(template.risks(), row, by));
      case QUESTIONS -> template.withQuestions(moved(template.questions(), row, by));
    };
  }

  private static <T> List<T> moved(List<T> rows, int row, int by) {
    List<T> changed = new ArrayList<>(rows);
    T wanted = changed.remove(row);
    changed.add(Math.clamp((long) row + by, 0, changed.size()), wanted);
    return changed;
  }

  /// Moves a step to another day; stays within a year of day 0, and for a journey not before it.
  public static SopTemplate shift(SopTemplate template, String key, int days) {
    int first = template.overview().use() == SopUse.JOURNEY ? 0 : -365;
    return template.withSteps(
        template.steps().stream()
            .map(
                step ->
                    step.key().equals(key)
                        ? step.with(
                            step.timing()
                                .onDay(Math.clamp((long) step.timing().day() + days, first, 365)))
                        : step)
            .toList());
  }

  /// A key that no step has yet.
  public static String freshKey(SopTemplate template) {
    Set<String> taken = template.steps().stream().map(SopStep::key).collect(Collectors.toSet());
    int number = template.steps().size() + 1;
    while (taken.contains("step-" + number)) {
      number++;
    }
    return "step-" + number;
  }
}
