package org.siyu.core.sop;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// The steps of a template with dates, for a campaign on a day or a customer enrolled on it.
///
/// A step falls on day zero plus its offset, moves to a working day where its rule says so, and
/// never begins before the end of a step it depends on.
public final class SopSchedule {
  /// When a step without a time of day begins.
  public static final LocalTime WORK_BEGINS = LocalTime.of(9, 0);

  /// More days than any row of holidays has.
  private static final int LONGEST_WAY = 60;

  private final LocalDate dayZero;
  private final Map<String, DatedStep> steps;

  private SopSchedule(LocalDate dayZero, Map<String, DatedStep> steps) {
    this.dayZero = dayZero;
    this.steps = steps;
  }

  /// A step with its date.
  ///
  /// @param start local time; [#WORK_BEGINS] where the step names no time
  /// @param end the start for a step that takes no time
  /// @param isMovedToWorkingDay whether its own day was none
  /// @param isHeldUp whether it waits for a step it depends on
  public record DatedStep(
      SopStep step,
      LocalDateTime start,
      LocalDateTime end,
      boolean isMovedToWorkingDay,
      boolean isHeldUp) {
    public LocalDate day() {
      return start.toLocalDate();
    }

    /// When it is to be done at the latest: its end, and as much more as its SLA allows.
    public LocalDateTime deadline() {
      return end.plus(step.work().sla().orElse(Duration.ZERO));
    }
  }

  /// @param dayZero the campaign's day or the day of enrolment
  /// @param isWorkingDay as the calendar knows it
  public static SopSchedule of(
      SopTemplate template, LocalDate dayZero, Predicate<LocalDate> isWorkingDay) {
    return of(template.steps(), dayZero, isWorkingDay);
  }

  /// @param all without circles; keys of steps that are not there are passed over
  public static SopSchedule of(
      Collection<SopStep> all, LocalDate dayZero, Predicate<LocalDate> isWorkingDay) {
    Map<String, DatedStep> dated = new LinkedHashMap<>();
    for (SopStep step : inOrder(all)) {
      dated.put(step.key(), dated(step, dayZero, dated, isWorkingDay));
    }
    return new SopSchedule(dayZero, dated);
  }

  /// So that what a step depends on stands before it. A circle is broken where it is met.
  private static List<SopStep> inOrder(Collection<SopStep> all) {
    List<SopStep> waiting =
        new ArrayList<>(
            all.stream()
                .sorted(
                    Comparator.comparingInt((SopStep step) -> step.timing().day())
                        .thenComparing(step -> step.timing().time().orElse(WORK_BEGINS)))
                .toList());
    Set<String> open = new HashSet<>();
    waiting.forEach(step -> open.add(step.key()));
    List<SopStep> ordered = new ArrayList<>();
    while (!waiting.isEmpty()) {
      SopStep next =
          waiting.stream()
              .filter(step -> step.dependsOn().stream().noneMatch(open::contains))
              .findFirst()
              .orElse(waiting.getFirst());
      waiting.remove(next);
      open.remove(next.key());
      ordered.add(next);
    }
    return ordered;
  }

  private static DatedStep dated(
      SopStep step,
      LocalDate dayZero,
      Map<String, DatedStep> before,
      Predicate<LocalDate> isWorkingDay) {
    SopStep.Timing timing = step.timing();
    LocalDate wanted = dayZero.plusDays(timing.day());
    LocalDate day = workingDay(wanted, timing.rule(), isWorkingDay);
    LocalDateTime start = day.atTime(timing.time().orElse(WORK_BEGINS));
    Optional<LocalDateTime> free =
        step.dependsOn().stream()
            .flatMap(key -> Optional.ofNullable(before.get(key)).stream())
            .map(DatedStep::end)
            .max(Comparator.naturalOrder());
    boolean isHeldUp = free.isPresent() && free.get().isAfter(start);
    if (isHeldUp) {
      start = afterwards(free.get(), start, timing, isWorkingDay);
    }
    return new DatedStep(
        step, start, start.plusMinutes(timing.minutes()), !day.equals(wanted), isHeldUp);
  }

  /// The end of what is waited for on the day itself; else the step's own time on the first day
  /// that has it.
  private static LocalDateTime afterwards(
      LocalDateTime free,
      LocalDateTime wanted,
      SopStep.Timing timing,
      Predicate<LocalDate> isWorkingDay) {
    if (free.toLocalDate().equals(wanted.toLocalDate())) {
      return free;
    }
    WorkingDayRule rule =
        timing.rule() == WorkingDayRule.NONE ? WorkingDayRule.NONE : WorkingDayRule.NEXT;
    LocalDate day = workingDay(free.toLocalDate(), rule, isWorkingDay);
    LocalDateTime start = day.atTime(wanted.toLocalTime());
    return start.isBefore(free) ? free : start;
  }

  private static LocalDate workingDay(
      LocalDate wanted, WorkingDayRule rule, Predicate<LocalDate> isWorkingDay) {
    int way =
        switch (rule) {
          case NONE -> 0;
          case NEXT -> 1;
          case PREVIOUS -> -1;
        };
    LocalDate day = wanted;
    for (int step = 0; way != 0 && step < LONGEST_WAY && !isWorkingDay.test(day); step++) {
      day = day.plusDays(way);
    }
    return way != 0 && isWorkingDay.test(day) ? day : wanted;
  }

  public LocalDate dayZero() {
    return dayZero;
  }

  /// By their start.
  public List<DatedStep> steps() {
    return steps.values().stream()
        .sorted(
            Comparator.comparing(DatedStep::start)
                .thenComparing(DatedStep::end)
                .thenComparing(each -> each.step().key()))
        .toList();
  }

  public Optional<DatedStep> find(String key) {
    return Optional.ofNullable(steps.get(key));
  }

  public Optional<LocalDateTime> begins() {
    return steps.values().stream().map(DatedStep::start).min(Comparator.naturalOrder());
  }

  public Optional<LocalDateTime> ends() {
    return steps.values().stream().map(DatedStep::end).max(Comparator.naturalOrder());
  }

  /// The chain of steps that ends last: from the last step back to the one it waits for longest,
  /// and so on. Late steps on it move the end. In the order of their dates; the last step alone
  /// when it depends on nothing.
  public List<String> criticalPath() {
    List<String> path = new ArrayList<>();
    Optional<DatedStep> at =
        steps.values().stream()
            .max(
                Comparator.comparing(DatedStep::end)
                    .thenComparing(each -> each.step().dependsOn().size()));
    while (at.isPresent() && !path.contains(at.get().step().key())) {
      path.addFirst(at.get().step().key());
      at =
          at.get().step().dependsOn().stream()
              .flatMap(key -> find(key).stream())
              .max(Comparator.comparing(DatedStep::end));
    }
    return path;
  }

  /// How late a step may end before a step that depends on it is held up; before the end of the
  /// whole for one that nothing depends on. Not negative.
  public Duration slack(String key) {
    Optional<DatedStep> step = find(key);
    if (step.isEmpty()) {
      return Duration.ZERO;
    }
    LocalDateTime end = step.get().end();
    LocalDateTime next =
        steps.values().stream()
            .filter(each -> each.step().dependsOn().contains(key))
            .map(DatedStep::start)
            .min(Comparator.naturalOrder())
            .or(this::ends)
            .orElse(end);
    Duration slack = Duration.between(end, next);
    return slack.isNegative() ? Duration.ZERO : slack;
  }
}
