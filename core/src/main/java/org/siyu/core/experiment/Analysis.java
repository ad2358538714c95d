package org.siyu.core.experiment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// Says what figures are worth. Pure.
public final class Analysis {
  /// Below this the shares of those reached do not fit: stricter than other tests, since it is
  /// looked at again and again. A. Fabijan et al., Diagnosing sample ratio mismatch in online
  /// controlled experiments, KDD 2019.
  public static final double MISMATCH = 0.001;

  /// Hits, and misses, that each variant should have for the normal approximation: W. G. Cochran,
  /// Some methods for strengthening the common χ² tests, Biometrics 10 (1954) 417-451.
  static final int FEW_HITS = 5;

  private final Statistics statistics;
  private final SampleSize sizes;

  public Analysis(Statistics statistics) {
    this.statistics = statistics;
    this.sizes = new SampleSize(statistics);
  }

  /// What customers spent, for the bootstrap.
  ///
  /// @param spent what each customer of each variant spent who spent anything, in cents
  public record Outcomes(List<VariantFigures> figures, List<double[]> spent) {
    public Outcomes {
      figures = List.copyOf(figures);
      spent = List.copyOf(spent);
    }

    public static Outcomes of(List<VariantFigures> figures) {
      return new Outcomes(figures, figures.stream().map(_ -> new double[0]).toList());
    }
  }

  public SampleSize sizes() {
    return sizes;
  }

  /// @param outcomes a line for each variant
  public Reading read(Experiment experiment, Outcomes outcomes, LocalDate today) {
    ExperimentPlan plan = experiment.plan();
    List<VariantFigures> figures = outcomes.figures();
    double z = statistics.normalQuantile(1 - plan.significance() / 2);
    List<Comparison> comparisons = comparisons(plan, outcomes, z, experiment.seed());
    long needed = needed(experiment);
    OptionalDouble mismatch = mismatch(experiment, figures);
    Set<Caution> cautions = cautions(experiment, figures, needed, mismatch, today);
    Reading silent =
        new Reading(
            figures,
            figures.stream().map(figure -> bounds(plan, figure, z)).toList(),
            comparisons,
            needed,
            mismatch,
            cautions,
            new Verdict.NothingYet());
    return new Reading(
        silent.figures(),
        silent.bounds(),
        comparisons,
        needed,
        mismatch,
        cautions,
        verdict(plan, silent));
  }

  /// What the plan asks for in the smallest variant.
  public long needed(Experiment experiment) {
    double first = experiment.share(0);
    double least =
        IntStream.range(1, experiment.variants().size())
            .mapToDouble(experiment::share)
            .min()
            .orElse(first);
    long total = sizes.total(experiment.plan(), experiment.variants().size() - 1, first, least);
    return (long) Math.ceil(total * Math.min(first, least) - 1e-9);
  }

  private static Bounds bounds(ExperimentPlan plan, VariantFigures figure, double z) {
    if (plan.measure().isShare()) {
      return figure.proportion().wilson(z);
    }
    Moments moments = figure.moments();
    double half = moments.count() == 0 ? 0 : z * moments.deviation() / Math.sqrt(moments.count());
    return new Bounds(Math.max(0, moments.mean() - half), moments.mean() + half);
  }

  private List<Comparison> comparisons(
      ExperimentPlan plan, Outcomes outcomes, double z, long seed) {
    List<VariantFigures> figures = outcomes.figures();
    List<Comparison> found = new ArrayList<>();
    for (int variant = 1; variant < figures.size(); variant++) {
      if (figures.getFirst().assigned() < 2 || figures.get(variant).assigned() < 2) {
        return List.of();
      }
      Optional<Comparison> compared =
          plan.measure().isShare()
              ? Optional.of(shares(variant, figures, z))
              : amounts(variant, outcomes, plan.significance(), seed);
      if (compared.isEmpty()) {
        return List.of();
      }
      found.add(compared.get());
    }
    List<Double> adjusted = Holm.adjusted(found.stream().map(Comparison::probability).toList());
    return IntStream.range(0, found.size())
        .mapToObj(index -> found.get(index).adjusted(adjusted.get(index)))
        .toList();
  }

  private Comparison shares(int variant, List<VariantFigures> figures, double z) {
    Proportion first = figures.getFirst().proportion();
    Proportion other = figures.get(variant).proportion();
    double statistic = other.z(first);
    double probability = Math.min(1, 2 * statistics.normalTail(Math.abs(statistic)));
    return new Comparison(
        variant,
        other.share() - first.share(),
        other.newcombe(first, z),
        statistic,
        0,
        probability,
        probability,
        Optional.empty());
  }

  private Optional<Comparison> amounts(
      int variant, Outcomes outcomes, double significance, long seed) {
    Moments first = outcomes.figures().getFirst().moments();
    Moments other = outcomes.figures().get(variant).moments();
    if (first.variance() == 0 && other.variance() == 0) {
      return Optional.empty();
    }
    Statistics.MeanTest test = statistics.welch(first, other, significance);
    return Optional.of(
        new Comparison(
            variant,
            test.difference(),
            test.bounds(),
            test.t(),
            test.freedom(),
            test.probability(),
            test.probability(),
            new Bootstrap(seed, significance)
                .difference(
                    outcomes.spent().getFirst(),
                    first.count(),
                    outcomes.spent().get(variant),
                    other.count())));
  }

  private OptionalDouble mismatch(Experiment experiment, List<VariantFigures> figures) {
    boolean isKnown =
        experiment.variants().stream().allMatch(variant -> variant.delivered().isPresent());
    long all = experiment.variants().stream().mapToLong(v -> v.delivered().orElse(0)).sum();
    if (!isKnown || all == 0 || figures.stream().anyMatch(figure -> figure.assigned() == 0)) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        statistics.fit(
            figures.stream().mapToDouble(VariantFigures::assigned).toArray(),
            experiment.variants().stream().mapToLong(v -> v.delivered().orElse(0)).toArray()));
  }

  private static Set<Caution> cautions(
      Experiment experiment,
      List<VariantFigures> figures,
      long needed,
      OptionalDouble mismatch,
      LocalDate today) {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    if (figures.stream().anyMatch(figure -> figure.settled() < needed)) {
      cautions.add(Caution.BEFORE_SIZE);
    }
    if (!today.isAfter(experiment.plan().end())) {
      cautions.add(Caution.BEFORE_END);
    }
    if (figures.stream().anyMatch(figure -> figure.settled() < figure.assigned())) {
      cautions.add(Caution.DAYS_OPEN);
    }
    if (figures.stream().anyMatch(VariantFigures::isFew)) {
      cautions.add(Caution.FEW_CUSTOMERS);
    }
    if (figures.stream()
        .anyMatch(
            figure -> figure.hits() < FEW_HITS || figure.assigned() - figure.hits() < FEW_HITS)) {
      cautions.add(Caution.FEW_HITS);
    }
    if (mismatch.isPresent() && mismatch.getAsDouble() < MISMATCH) {
      cautions.add(Caution.RATIO_MISMATCH);
    }
    return cautions;
  }

  private static Verdict verdict(ExperimentPlan plan, Reading reading) {
    if (reading.cautions().contains(Caution.RATIO_MISMATCH)) {
      return new Verdict.NotComparable();
    }
    if (reading.figures().stream().allMatch(figure -> figure.hits() == 0)
        || reading.comparisons().isEmpty()) {
      return new Verdict.NothingYet();
    }
    boolean isOpen =
        reading.cautions().contains(Caution.BEFORE_END)
            || reading.cautions().contains(Caution.DAYS_OPEN);
    if (isOpen) {
      return new Verdict.TooEarly();
    }
    Optional<Comparison> best =
        reading.comparisons().stream()
            .filter(each -> each.isSignificant(plan.significance()) && each.difference() > 0)
            .max((one, other) -> Double.compare(one.difference(), other.difference()));
    if (best.isPresent()) {
      return new Verdict.Better(best.get().variant());
    }
    boolean isFirstBest =
        reading.comparisons().stream()
            .allMatch(each -> each.isSignificant(plan.significance()) && each.difference() < 0);
    return isFirstBest ? new Verdict.FirstIsBest() : new Verdict.NoDifference();
  }
}
