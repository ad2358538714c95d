package org.siyu.core.sop;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.siyu.core.content.VariableText;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// What holds for every template. Problems carry as place the code of the [SopPart] as sheet, the
/// row within it from 1, and the word of the [SopColumn].
public final class SopRules {
  public static final int MOST_STEPS = 200;
  public static final int MOST_ROWS = 100;
  private static final Pattern KEY = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");

  private final SopTemplate template;
  private final Map<String, SopStep> steps = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private SopRules(SopTemplate template) {
    this.template = template;
    template.steps().forEach(step -> steps.putIfAbsent(step.key(), step));
  }

  /// @param key of a step or code of a template
  public static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }

  /// What must be mended before the template can be kept.
  ///
  /// @param isChannel whether the content calendar has a channel of this code
  public static List<Problem> problems(SopTemplate template, Predicate<String> isChannel) {
    SopRules rules = new SopRules(template);
    rules.head();
    rules.checkSteps(isChannel);
    rules.checkCircle();
    rules.checkTargets();
    return List.copyOf(rules.problems);
  }

  /// What somebody should look at, though it can be kept: steps due before one they depend on, by
  /// the day, or by the time of one day where both have one.
  public static List<Problem> warnings(SopTemplate template) {
    SopRules rules = new SopRules(template);
    rules.checkOrder();
    return List.copyOf(rules.problems);
  }

  private void head() {
    if (template.name().isEmpty()) {
      add(SopColumn.NAME, 1, SopProblem.BLANK);
    } else if (template.name().length() > SopColumn.NAME.longest()) {
      add(SopColumn.NAME, 1, SopProblem.TOO_LONG, SopColumn.NAME.longest());
    }
    if (!isKey(template.code())) {
      add(SopColumn.CODE, 1, SopProblem.INVALID_KEY, template.code());
    }
    if (template.steps().isEmpty()) {
      add(SopColumn.STEP_KEY, 0, SopProblem.NO_STEPS);
    } else if (template.steps().size() > MOST_STEPS) {
      add(SopColumn.STEP_KEY, 0, SopProblem.TOO_MANY, MOST_STEPS);
    }
    for (SopPart part :
        List.of(SopPart.TARGETS, SopPart.BUDGET, SopPart.RISKS, SopPart.QUESTIONS)) {
      if (SopCells.of(template, part).size() > MOST_ROWS) {
        add(part.columns().getFirst(), 0, SopProblem.TOO_MANY, MOST_ROWS);
      }
    }
  }

  private void checkSteps(Predicate<String> isChannel) {
    Set<String> seen = new HashSet<>();
    for (int row = 1; row <= template.steps().size(); row++) {
      SopStep step = template.steps().get(row - 1);
      checkTexts(step, row);
      if (!isKey(step.key())) {
        add(SopColumn.STEP_KEY, row, SopProblem.INVALID_KEY, step.key());
      } else if (!seen.add(step.key())) {
        add(SopColumn.STEP_KEY, row, SopProblem.DUPLICATE_KEY, step.key());
      }
      if (template.overview().use() == SopUse.JOURNEY && step.timing().day() < 0) {
        add(SopColumn.STEP_DAY, row, SopProblem.DAY_BEFORE_START, step.timing().day());
      }
      SopStep.Message message = step.message();
      if (!message.channel().isEmpty() && !isChannel.test(message.channel())) {
        add(SopColumn.STEP_CHANNEL, row, SopProblem.UNKNOWN_CHANNEL, message.channel());
      } else if (message.isContent() && message.channel().isEmpty()) {
        add(SopColumn.STEP_CHANNEL, row, SopProblem.NO_CHANNEL);
      }
      for (String name : VariableText.parse(message.script()).unknown()) {
        add(SopColumn.STEP_SCRIPT, row, SopProblem.UNKNOWN_VARIABLE, name);
      }
      for (String key : step.dependsOn()) {
        if (!steps.containsKey(key)) {
          add(SopColumn.STEP_AFTER, row, SopProblem.UNKNOWN_STEP, key);
        }
      }
    }
  }

  private void checkTexts(SopStep step, int row) {
    Map<SopColumn, String> cells = SopCells.of(step);
    int at = row;
    cells.forEach(
        (column, text) -> {
          if (text.isEmpty() && column.isNeeded() && column != SopColumn.STEP_KEY) {
            add(column, at, SopProblem.BLANK);
          } else if (text.length() > column.longest()) {
            add(column, at, SopProblem.TOO_LONG, column.longest());
          }
        });
  }

  private void checkOrder() {
    for (int row = 1; row <= template.steps().size(); row++) {
      SopStep step = template.steps().get(row - 1);
      for (String key : step.dependsOn()) {
        SopStep before = steps.get(key);
        if (before != null && before.timing().day() > step.timing().day()) {
          add(
              SopColumn.STEP_DAY,
              row,
              SopProblem.BEFORE_ITS_STEP,
              before.title(),
              before.timing().day());
        } else if (before != null && isLaterThatDay(before.timing(), step.timing())) {
          add(
              SopColumn.STEP_TIME,
              row,
              SopProblem.EARLIER_THAN_ITS_STEP,
              before.title(),
              before.timing().time().map(LocalTime::toString).orElse(""));
        }
      }
    }
  }

  private static boolean isLaterThatDay(SopStep.Timing one, SopStep.Timing other) {
    return one.day() == other.day()
        && one.time().isPresent()
        && other.time().isPresent()
        && one.time().get().isAfter(other.time().get());
  }

  private void checkCircle() {
    Set<String> done = new HashSet<>();
    for (SopStep step : template.steps()) {
      if (!done.contains(step.key()) && hasCircle(step.key(), done)) {
        return;
      }
    }
  }

  /// Follows what a step depends on; tells of the first circle. Without recursion, since a file may
  /// hold a long chain.
  private boolean hasCircle(String first, Set<String> done) {
    Deque<Deque<String>> waiting = new ArrayDeque<>();
    LinkedHashSet<String> path = new LinkedHashSet<>();
    path.add(first);
    waiting.push(before(first));
    while (!waiting.isEmpty()) {
      if (waiting.element().isEmpty()) {
        waiting.pop();
        done.add(path.removeLast());
        continue;
      }
      String next = waiting.element().pop();
      if (path.contains(next)) {
        List<String> circle = new ArrayList<>(path);
        circle = new ArrayList<>(circle.subList(circle.indexOf(next), circle.size()));
        circle.add(next);
        add(
            SopColumn.STEP_AFTER,
            row(circle.getFirst()),
            SopProblem.CIRCLE,
            String.join(" → ", circle.reversed()));
        return true;
      }
      if (!done.contains(next) && steps.containsKey(next)) {
        path.add(next);
        waiting.push(before(next));
      }
    }
    return false;
  }

  private Deque<String> before(String key) {
    SopStep step = steps.get(key);
    return step == null ? new ArrayDeque<>() : new ArrayDeque<>(step.dependsOn());
  }

  private int row(String key) {
    for (int row = 1; row <= template.steps().size(); row++) {
      if (template.steps().get(row - 1).key().equals(key)) {
        return row;
      }
    }
    return 0;
  }

  private void checkTargets() {
    Set<SopMeasure> seen = EnumSet.noneOf(SopMeasure.class);
    for (int row = 1; row <= template.targets().size(); row++) {
      SopMeasure measure = template.targets().get(row - 1).measure();
      if (!seen.add(measure)) {
        add(SopColumn.TARGET_MEASURE, row, SopProblem.DUPLICATE_TARGET, measure.code());
      }
    }
  }

  private void add(SopColumn column, int row, ErrorCode code, Object... arguments) {
    problems.add(
        Problem.at(new Place(null, column.part().code(), row, column.word()), code, arguments));
  }
}
