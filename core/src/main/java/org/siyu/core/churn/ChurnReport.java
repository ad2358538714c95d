package org.siyu.core.churn;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToIntFunction;

/// Who is at risk of leaving.
///
/// @param rated how many customers have a score
/// @param named those of [ChurnModel#NAMED] points or more, the highest score first
/// @param trials the same on past days, the latest first
public record ChurnReport(
    LocalDate asOf, int rated, List<ChurnRisk> named, List<ChurnTrial> trials) {
  public ChurnReport {
    named = List.copyOf(named);
    trials = List.copyOf(trials);
  }

  /// Of those who would have been named on the past days the share who did not order afterwards;
  /// nothing where nobody was.
  public OptionalDouble hitRate() {
    return share(ChurnTrial::namedGone, ChurnTrial::named);
  }

  /// The same of all who had a score: what naming anybody by lot would have hit.
  public OptionalDouble baseRate() {
    return share(ChurnTrial::ratedGone, ChurnTrial::rated);
  }

  private OptionalDouble share(ToIntFunction<ChurnTrial> part, ToIntFunction<ChurnTrial> whole) {
    int all = trials.stream().mapToInt(whole).sum();
    return all == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) trials.stream().mapToInt(part).sum() / all);
  }
}
