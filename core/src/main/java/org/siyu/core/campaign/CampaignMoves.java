package org.siyu.core.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopSchedule;
import org.siyu.core.sop.SopSchedule.DatedStep;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.WorkingDayRule;

/// What moves with what. Steps that are over stay where they are.
public final class CampaignMoves {
  private static final int LONGEST_WAY = 60;

  private CampaignMoves() {}

  /// Moves the campaign's day: steps that are not over get the dates which the template gives for
  /// the other day; those moved by hand go as many days as the campaign does. None begins before
  /// one it waits for ends.
  public static Campaign to(Campaign campaign, LocalDate day, Predicate<LocalDate> isWorkingDay) {
    long days = ChronoUnit.DAYS.between(campaign.day(), day);
    SopSchedule schedule = SopSchedule.of(campaign.plan(), day, isWorkingDay);
    Map<String, CampaignStep> moved = new HashMap<>();
    for (CampaignStep step : campaign.steps()) {
      LocalDateTime start =
          step.state().isOver()
              ? step.start()
              : step.isMovedByHand()
                  ? onWorkingDay(step.start().plusDays(days), step.plan(), isWorkingDay)
                  : schedule.find(step.key()).map(DatedStep::start).orElse(step.start());
      moved.put(step.key(), step.at(start, step.isMovedByHand()));
    }
    return campaign
        .with(campaign.frame().on(day))
        .withSteps(inOrder(campaign.steps(), moved, isWorkingDay));
  }

  /// Moves one step; those that wait for it are pushed on as far as they must.
  ///
  /// @throws ProblemException [CampaignProblem#STEP_OVER], [CampaignProblem#BEFORE_ITS_STEP]
  public static Campaign step(
      Campaign campaign, String key, LocalDateTime start, Predicate<LocalDate> isWorkingDay) {
    CampaignStep step =
        campaign
            .step(key)
            .orElseThrow(() -> new ProblemException(Problem.of(CampaignProblem.NOT_FOUND, key)));
    if (step.state().isOver()) {
      throw new ProblemException(Problem.of(CampaignProblem.STEP_OVER, step.title()));
    }
    new CampaignTimeline(campaign.steps())
        .before(step).stream()
            .filter(other -> other.end().isAfter(start))
            .max(Comparator.comparing(CampaignStep::end))
            .ifPresent(
                other -> {
                  throw new ProblemException(
                      Problem.of(
                          CampaignProblem.BEFORE_ITS_STEP,
                          step.title(),
                          other.title(),
                          other.end().truncatedTo(ChronoUnit.MINUTES).toString()));
                });
    Map<String, CampaignStep> moved = new HashMap<>();
    campaign.steps().forEach(each -> moved.put(each.key(), each));
    moved.put(key, step.at(start, true));
    return campaign.withSteps(inOrder(campaign.steps(), moved, isWorkingDay));
  }

  /// Pushes on what would begin before the end of a step it waits for.
  private static List<CampaignStep> inOrder(
      List<CampaignStep> steps,
      Map<String, CampaignStep> moved,
      Predicate<LocalDate> isWorkingDay) {
    boolean isSettled = false;
    for (int round = 0; !isSettled && round <= steps.size(); round++) {
      isSettled = true;
      for (CampaignStep each : steps) {
        CampaignStep step = moved.getOrDefault(each.key(), each);
        Optional<LocalDateTime> free = free(step, moved);
        if (!step.state().isOver() && free.isPresent() && free.get().isAfter(step.start())) {
          LocalDateTime start = afterwards(free.get(), step, isWorkingDay);
          moved.put(step.key(), step.at(start, step.isMovedByHand()));
          isSettled = false;
        }
      }
    }
    List<CampaignStep> ordered = new ArrayList<>();
    steps.forEach(step -> ordered.add(moved.getOrDefault(step.key(), step)));
    return ordered;
  }

  private static Optional<LocalDateTime> free(CampaignStep step, Map<String, CampaignStep> moved) {
    return step.plan().dependsOn().stream()
        .flatMap(key -> Optional.ofNullable(moved.get(key)).stream())
        .filter(other -> other.state() != StepState.SKIPPED)
        .map(CampaignStep::end)
        .max(Comparator.naturalOrder());
  }

  /// At its own time of day where that is late enough, else as soon as it is free.
  private static LocalDateTime afterwards(
      LocalDateTime free, CampaignStep step, Predicate<LocalDate> isWorkingDay) {
    LocalTime own = step.start().toLocalTime();
    LocalDateTime wanted = free.toLocalTime().isAfter(own) ? free : free.toLocalDate().atTime(own);
    LocalDateTime start = onWorkingDay(wanted, step.plan(), isWorkingDay);
    return start.isBefore(free) ? free : start;
  }

  private static LocalDateTime onWorkingDay(
      LocalDateTime wanted, SopStep step, Predicate<LocalDate> isWorkingDay) {
    if (step.timing().rule() == WorkingDayRule.NONE) {
      return wanted;
    }
    LocalDate day = wanted.toLocalDate();
    for (int way = 0; way < LONGEST_WAY && !isWorkingDay.test(day); way++) {
      day = day.plusDays(1);
    }
    return isWorkingDay.test(day) ? day.atTime(wanted.toLocalTime()) : wanted;
  }
}
