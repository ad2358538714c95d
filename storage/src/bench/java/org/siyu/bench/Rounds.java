package org.siyu.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.bench.ColdProcess.Outcome;

/// Several programs one after another, round by round, so that whatever else the machine does hits
/// them all alike.
final class Rounds {
  /// What happens before a program runs, outside the measured time.
  @FunctionalInterface
  interface Preparation {
    ColdProcess make(int round) throws IOException;
  }

  private final Map<String, Preparation> programs = new LinkedHashMap<>();
  private final Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();

  Rounds program(String name, Preparation preparation) {
    programs.put(name, preparation);
    outcomes.put(name, new ArrayList<>());
    return this;
  }

  Rounds run(int times) throws IOException, InterruptedException {
    for (int round = 0; round < times; round++) {
      for (Map.Entry<String, Preparation> program : programs.entrySet()) {
        Outcome outcome = program.getValue().make(round).run();
        Said.line(
            "  %-24s %7.2f s %s %s"
                .formatted(
                    program.getKey(),
                    outcome.seconds(),
                    outcome.isGood() ? "" : "FAILED " + outcome.lastWords(),
                    outcome.figures()));
        outcomes.get(program.getKey()).add(outcome);
      }
    }
    return this;
  }

  boolean isGood(String program) {
    return outcomes.get(program).stream().allMatch(Outcome::isGood);
  }

  /// Whole seconds of a process, the median.
  double seconds(String program) {
    return median(outcomes.get(program).stream().map(Outcome::seconds).toList());
  }

  /// A figure that the program said of itself, the median.
  double figure(String program, String name) {
    return median(outcomes.get(program).stream().map(each -> (double) each.figure(name)).toList());
  }

  /// How many times as long `slow` took as `fast`: the median of the rounds' ratios.
  double ratio(String slow, String fast) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < outcomes.get(slow).size(); round++) {
      ratios.add(outcomes.get(slow).get(round).seconds() / outcomes.get(fast).get(round).seconds());
    }
    return median(ratios);
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
