package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.contact.CustomerSet;

/// What came of a journey: of each step and variant, and of the whole.
///
/// A customer counts for a step once, by the first time it was done for that customer. An answer is
/// anything the customer did, an order one that is neither unpaid nor cancelled, from the day the
/// step was done on to the end of the window.
///
/// @param converted customers with an order in the window of any step
public record JourneyFigures(
    int enrolled, int active, int finished, int ended, int converted, List<Line> lines) {
  /// Below this many, a rate says little.
  public static final int FEW = 30;

  /// A step for those who get a variant.
  ///
  /// @param waiting for whom it is open now
  public record Line(
      String step,
      int variant,
      int reached,
      int waiting,
      int done,
      int skipped,
      int answered,
      int converted) {
    public boolean isSmall() {
      return done < FEW;
    }

    Line plus(Line other) {
      return new Line(
          step,
          variant,
          reached + other.reached,
          waiting + other.waiting,
          done + other.done,
          skipped + other.skipped,
          answered + other.answered,
          converted + other.converted);
    }
  }

  public JourneyFigures {
    lines = List.copyOf(lines);
  }

  /// @param state with all groups and acts
  public static JourneyFigures of(
      JourneyState state, JourneySteps steps, Happenings orders, Happenings answers) {
    int window = state.journey().rules().windowDays();
    BitSet converted = new BitSet();
    List<Line> lines = new ArrayList<>();
    for (int place = 0; place < steps.size(); place++) {
      for (int variant = 0; variant < state.journey().rules().variants().size(); variant++) {
        String step = steps.at(place).key();
        lines.add(new Counting(state, step, variant, window, orders, answers).line(converted));
      }
    }
    int active = 0;
    int finished = 0;
    for (Enrolment each : state.people()) {
      active += each.isActive() ? 1 : 0;
      finished += each.end().filter(end -> end.reason() == EndReason.FINISHED).isPresent() ? 1 : 0;
    }
    return new JourneyFigures(
        state.people().size(),
        active,
        finished,
        state.people().size() - active - finished,
        converted.cardinality(),
        lines);
  }

  /// All variants of a step together.
  public Line step(String key) {
    return lines.stream()
        .filter(line -> line.step().equals(key))
        .reduce(Line::plus)
        .orElse(new Line(key, 0, 0, 0, 0, 0, 0, 0));
  }

  /// Counts one line.
  private record Counting(
      JourneyState state,
      String step,
      int variant,
      int window,
      Happenings orders,
      Happenings answers) {
    Line line(BitSet allConverted) {
      Map<UUID, StepGroup> groups = new HashMap<>();
      BitSet reached = new BitSet();
      for (StepGroup group : state.groups()) {
        if (group.step().equals(step) && group.variant() == variant) {
          groups.put(group.id(), group);
          group.customers().forEach(reached::set);
        }
      }
      Map<Integer, LocalDate> done = new HashMap<>();
      BitSet skipped = new BitSet();
      List<StepAct> acts =
          state.acts().stream().filter(act -> groups.containsKey(act.group())).toList();
      for (StepAct act : acts) {
        switch (act.kind()) {
          case DONE ->
              act.customers()
                  .forEach(customer -> done.putIfAbsent(customer, act.at().toLocalDate()));
          case SKIPPED, MISSED -> act.customers().forEach(skipped::set);
          case LATER, WITHDRAWN -> {}
        }
      }
      int answered = 0;
      int converted = 0;
      for (Map.Entry<Integer, LocalDate> each : done.entrySet()) {
        LocalDate last = each.getValue().plusDays(window);
        answered += answers.any(each.getKey(), each.getValue(), last) ? 1 : 0;
        if (orders.any(each.getKey(), each.getValue(), last)) {
          converted++;
          allConverted.set(each.getKey());
        }
      }
      int waiting =
          OpenSteps.of(List.copyOf(groups.values()), acts).stream()
              .map(OpenSteps.Open::customers)
              .mapToInt(CustomerSet::size)
              .sum();
      return new Line(
          step,
          variant,
          reached.cardinality(),
          waiting,
          done.size(),
          skipped.cardinality(),
          answered,
          converted);
    }
  }

  /// When the first step was done, from which on happenings matter.
  public static Optional<LocalDate> firstDone(JourneyState state) {
    return state.acts().stream()
        .filter(act -> act.kind() == StepAct.Kind.DONE)
        .map(act -> act.at().toLocalDate())
        .min(LocalDate::compareTo);
  }
}
