package org.siyu.core.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.siyu.core.shared.Problem;
import org.siyu.core.sop.SopTemplate;

/// What holds for every journey.
public final class JourneyCheck {
  public static final int MOST_DAYS_AGAIN = 3_650;
  public static final int LONGEST_WINDOW = 90;
  public static final int LONGEST_PATIENCE = 60;
  public static final int FARTHEST_BIRTHDAY = 60;
  public static final int LOWEST_PRIORITY = 9;
  private static final int MOST_VARIANTS = 6;
  private static final int ALL_SHARES = 100;

  private JourneyCheck() {}

  /// All that must be mended before a journey can be kept.
  public static List<Problem> problems(String name, SopTemplate template, JourneyRules rules) {
    List<Problem> problems = new ArrayList<>();
    if (name.isBlank()) {
      problems.add(Problem.of(JourneyProblem.BLANK_NAME));
    } else if (name.length() > Journey.LONGEST_NAME) {
      problems.add(Problem.of(JourneyProblem.TOO_LONG, Journey.LONGEST_NAME));
    }
    JourneySteps steps = JourneySteps.of(template);
    if (!template.overview().use().isForJourneys()) {
      problems.add(Problem.of(JourneyProblem.NOT_FOR_JOURNEYS, template.name()));
    } else if (steps.isEmpty()) {
      problems.add(Problem.of(JourneyProblem.NO_STEPS, template.name()));
    }
    within(rules.windowDays(), 1, LONGEST_WINDOW, problems);
    within(rules.patienceDays(), 1, LONGEST_PATIENCE, problems);
    rules.entry().againAfterDays().ifPresent(days -> within(days, 1, MOST_DAYS_AGAIN, problems));
    if (rules.audience() instanceof JourneyAudience.Birthday(int ahead)) {
      within(ahead, 0, FARTHEST_BIRTHDAY, problems);
    }
    int priority = rules.entry().priority();
    if (priority < 1 || priority > LOWEST_PRIORITY) {
      problems.add(Problem.of(JourneyProblem.INVALID_PRIORITY, priority));
    }
    rules.branches().forEach(branch -> check(branch, steps, problems));
    check(rules.variants(), steps, problems);
    return List.copyOf(problems);
  }

  private static void within(int days, int least, int most, List<Problem> problems) {
    if (days < least || days > most) {
      problems.add(Problem.of(JourneyProblem.INVALID_DAYS, least, most));
    }
  }

  private static void check(JourneyBranch branch, JourneySteps steps, List<Problem> problems) {
    if (branch.isAnywhere()) {
      boolean isNegative =
          branch.event() == JourneyEvent.NOT_ORDERED || branch.event() == JourneyEvent.NOT_ANSWERED;
      if (isNegative || !(branch.way() instanceof JourneyBranch.Way.End)) {
        problems.add(Problem.of(JourneyProblem.ENDLESS_BRANCH));
      }
      return;
    }
    int from = steps.place(branch.step()).orElse(-1);
    if (from < 0) {
      problems.add(Problem.of(JourneyProblem.UNKNOWN_STEP, branch.step()));
    } else if (branch.way() instanceof JourneyBranch.Way.JumpTo(String key)) {
      int to = steps.place(key).orElse(-1);
      if (to < 0) {
        problems.add(Problem.of(JourneyProblem.UNKNOWN_STEP, key));
      } else if (to <= from) {
        problems.add(Problem.of(JourneyProblem.JUMP_BACK, key));
      }
    }
  }

  private static void check(
      List<JourneyVariant> variants, JourneySteps steps, List<Problem> problems) {
    Set<String> codes = variants.stream().map(JourneyVariant::code).collect(Collectors.toSet());
    boolean isSound =
        codes.size() == variants.size()
            && variants.size() <= MOST_VARIANTS
            && variants.stream().allMatch(each -> each.share() >= 1 && each.share() <= ALL_SHARES);
    if (!isSound) {
      problems.add(Problem.of(JourneyProblem.INVALID_VARIANTS));
    }
    for (JourneyVariant variant : variants) {
      for (String key : variant.scripts().keySet()) {
        if (steps.place(key).isEmpty()) {
          problems.add(Problem.of(JourneyProblem.UNKNOWN_STEP, key));
        }
      }
    }
  }
}
