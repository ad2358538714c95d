package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.siyu.core.sop.SopSchedule;
import org.siyu.core.sop.SopStage;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;

/// The steps of a template that each customer goes through, in their order.
///
/// A template also holds work that the team does once: the stages of goals, resources and review,
/// and warm-up inside the team. That is not for each customer; what comes before day zero is not
/// either.
public final class JourneySteps {
  private final List<SopStep> steps;
  private final Map<String, Integer> places = new HashMap<>();
  private final List<List<Integer>> waitsFor = new ArrayList<>();

  private JourneySteps(List<SopStep> steps) {
    this.steps = List.copyOf(steps);
    for (int place = 0; place < steps.size(); place++) {
      places.put(steps.get(place).key(), place);
    }
    for (SopStep step : steps) {
      waitsFor.add(step.dependsOn().stream().flatMap(key -> place(key).stream()).sorted().toList());
    }
  }

  public static JourneySteps of(SopTemplate template) {
    List<SopStep> steps =
        template.steps().stream()
            .filter(JourneySteps::isForCustomers)
            .sorted(
                Comparator.comparingInt((SopStep step) -> step.timing().day())
                    .thenComparing(step -> step.timing().time().orElse(SopSchedule.WORK_BEGINS)))
            .toList();
    return new JourneySteps(steps);
  }

  private static boolean isForCustomers(SopStep step) {
    boolean isForStage =
        step.stage() == SopStage.EXECUTION
            || (step.stage() == SopStage.WARM_UP && !step.message().channel().isEmpty());
    return step.timing().day() >= 0 && isForStage;
  }

  public int size() {
    return steps.size();
  }

  public boolean isEmpty() {
    return steps.isEmpty();
  }

  public List<SopStep> all() {
    return steps;
  }

  public SopStep at(int place) {
    return steps.get(place);
  }

  public Optional<Integer> place(String key) {
    return Optional.ofNullable(places.get(key));
  }

  /// The places of the steps that must be settled before one opens.
  List<Integer> waitsFor(int place) {
    return waitsFor.get(place);
  }

  /// Day of the last step, from 1.
  public int days() {
    return steps.isEmpty() ? 0 : steps.getLast().timing().day() + 1;
  }

  /// The days that steps fall on, worked out once for each day zero.
  static final class Days {
    private final JourneySteps steps;
    private final Predicate<LocalDate> isWorkingDay;
    private final Map<LocalDate, LocalDate[]> known = new HashMap<>();

    Days(JourneySteps steps, Predicate<LocalDate> isWorkingDay) {
      this.steps = steps;
      this.isWorkingDay = isWorkingDay;
    }

    LocalDate of(LocalDate dayZero, int place) {
      return known.computeIfAbsent(dayZero, this::all)[Math.min(place, steps.size() - 1)];
    }

    private LocalDate[] all(LocalDate dayZero) {
      return steps.steps.stream()
          .map(
              step ->
                  SopSchedule.of(List.of(step.after(List.of())), dayZero, isWorkingDay)
                      .steps()
                      .getFirst()
                      .day())
          .toArray(LocalDate[]::new);
    }
  }
}
