package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The scores of all customers of [FactColumns], row by row; 0 without orders in the window.
final class RfmScores {
  final byte[] recency;
  final byte[] frequency;
  final byte[] monetary;
  final RfmScales scales;

  private RfmScores(byte[] recency, byte[] frequency, byte[] monetary, RfmScales scales) {
    this.recency = recency;
    this.frequency = frequency;
    this.monetary = monetary;
    this.scales = scales;
  }

  static RfmScores of(FactColumns columns, RfmSettings settings) {
    double[] days = columns.values(new Metric.DaysSinceLastOrder());
    double[] orders = columns.values(new Metric.Orders(settings.window()));
    double[] cents = columns.values(new Metric.Spend(settings.window()));
    int[] rows = columns.buyers(settings.window());
    ScoreScale[] cuts = cuts(settings.scoring(), rows, List.of(days, orders, cents));
    RfmScales scales = new RfmScales(cuts[0], cuts[1], cuts[2], rows.length);
    RfmScores scores =
        new RfmScores(new byte[days.length], new byte[days.length], new byte[days.length], scales);
    for (int row : rows) {
      scores.recency[row] = (byte) scales.recencyScore(days[row]);
      scores.frequency[row] = (byte) scales.frequencyScore(orders[row]);
      scores.monetary[row] = (byte) scales.monetaryScore(cents[row]);
    }
    return new RfmScores(
        scores.recency,
        scores.frequency,
        scores.monetary,
        new RfmScales(
            counted(cuts[0], scores.recency),
            counted(cuts[1], scores.frequency),
            counted(cuts[2], scores.monetary),
            rows.length));
  }

  private static ScoreScale[] cuts(RfmScoring scoring, int[] rows, List<double[]> dimensions) {
    return switch (scoring) {
      case RfmScoring.Quintiles() ->
          dimensions.stream()
              .map(values -> new ScoreScale(quintiles(rows, values), 0, 0))
              .toArray(ScoreScale[]::new);
      case RfmScoring.FixedCuts(
              List<Double> recency,
              List<Double> frequency,
              List<Double> monetary) ->
          new ScoreScale[] {
            new ScoreScale(recency, 0, 0),
            new ScoreScale(frequency, 0, 0),
            new ScoreScale(monetary, 0, 0)
          };
    };
  }

  private static List<Double> quintiles(int[] rows, double[] values) {
    if (rows.length == 0) {
      return List.of();
    }
    double[] sorted = FactColumns.picked(values, rows);
    Arrays.sort(sorted);
    List<Double> cuts = new ArrayList<>();
    for (double cut : Quantiles.quintileCuts(sorted)) {
      cuts.add(cut);
    }
    return cuts;
  }

  private static ScoreScale counted(ScoreScale scale, byte[] scores) {
    long sum = 0;
    boolean[] seen = new boolean[ScoreScale.SCORES + 1];
    for (byte score : scores) {
      sum += score;
      seen[score] = true;
    }
    int bins = 0;
    for (int score = 1; score <= ScoreScale.SCORES; score++) {
      bins += seen[score] ? 1 : 0;
    }
    return new ScoreScale(scale.cuts(), bins, sum);
  }
}
