package org.siyu.storage.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.siyu.core.experiment.ExperimentPlan;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Moments;
import org.siyu.core.experiment.SampleSize;
import org.siyu.core.experiment.Statistics;

/// Held against published examples.
class CommonsStatisticsTest {
  private static final Statistics STATISTICS = new CommonsStatistics();
  private static final SampleSize SIZES = new SampleSize(STATISTICS);

  private static ExperimentPlan shares(double base, double uplift, double power) {
    return new ExperimentPlan(
        new Measure(Measure.Kind.ORDERED, 7),
        base,
        0,
        uplift,
        0.05,
        power,
        LocalDate.of(2026, 3, 31));
  }

  private static ExperimentPlan amounts(double deviation, double uplift) {
    return new ExperimentPlan(
        new Measure(Measure.Kind.AMOUNT, 7),
        0,
        deviation,
        uplift,
        0.05,
        0.8,
        LocalDate.of(2026, 3, 31));
  }

  /// NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.3, data AUTO83B.DAT: miles per gallon
  /// of 249 American and 79 Japanese cars, without assuming equal variances.
  @Test
  void welchGivesTheFiguresOfTheHandbook() {
    Statistics.MeanTest test =
        STATISTICS.welch(
            new Moments(249, 20.14458, 6.414700 * 6.414700),
            new Moments(79, 30.48101, 6.107710 * 6.107710),
            0.05);
    assertEquals(10.33643, test.difference(), 1e-5);
    assertEquals(12.94627, test.t(), 1e-4);
    assertEquals(136.8750, test.freedom(), 1e-2);
    assertTrue(test.probability() < 1e-6);
    assertEquals(
        test.difference() - test.bounds().low(), test.bounds().high() - test.difference(), 1e-9);
    assertEquals(1.9775 * 0.79841, test.difference() - test.bounds().low(), 1e-3);
  }

  /// R. Kohavi, D. Tang, Y. Xu, Trustworthy Online Controlled Experiments, 2020, chapter 3: 821,588
  /// against 815,482 users of a split in halves have a p-value of 1.8E-6.
  @Test
  void sharesThatDoNotFitAreFound() {
    double probability = STATISTICS.fit(new double[] {1, 1}, new long[] {821_588, 815_482});
    assertEquals(1.8e-6, probability, 0.05e-6);
    assertTrue(STATISTICS.fit(new double[] {1, 1}, new long[] {5_000, 5_050}) > 0.3);
  }

  @Test
  void quantilesAndTailsOfTheNormalDistribution() {
    assertEquals(1.959963984540054, STATISTICS.normalQuantile(0.975), 1e-12);
    assertEquals(0.15865525393145707, STATISTICS.normalTail(1), 1e-12);
    assertEquals(6.66133814775094e-16 * 0.9, STATISTICS.normalTail(8), 1e-16);
  }

  /// The example of R's help page of `power.prop.test`: shares of 0.50 and 0.75, power 0.90, need
  /// 76.7 in each group.
  @Test
  void theSizeForSharesIsThatOfPowerPropTest() {
    assertEquals(76.7, SIZES.perVariant(shares(0.5, 0.25, 0.9), 1), 0.05);
    assertEquals(154, SIZES.total(shares(0.5, 0.25, 0.9), 1, 0.5, 0.5));
  }

  /// G. van Belle, Statistical Rules of Thumb, 2nd ed., 2.1: 15.7 / (Δ/σ)² a group, "16".
  @Test
  void theSizeForMeansIsLehrsRule() {
    assertEquals(15.698, SIZES.perVariant(amounts(1, 1), 1), 1e-3);
    assertEquals(4 * 15.698, SIZES.perVariant(amounts(2, 1), 1), 1e-2);
  }

  @Test
  void whatCanBeDetectedIsTheSizeTurnedRound() {
    ExperimentPlan plan = shares(0.1, 0.031, 0.8);
    long needed = SIZES.total(plan, 1, 0.5, 0.5);
    assertEquals(0.031, SIZES.detectable(plan, needed, 1, 0.5, 0.5).orElseThrow(), 1e-4);
    assertTrue(SIZES.detectable(plan, 2_100, 1, 0.5, 0.5).orElseThrow() > 0.031);
    assertTrue(SIZES.detectable(plan, 4, 1, 0.5, 0.5).isEmpty(), "four customers show nothing");
    ExperimentPlan money = amounts(20_000, 1_000);
    long all = SIZES.total(money, 2, 1 / 3.0, 1 / 3.0);
    assertEquals(1_000, SIZES.detectable(money, all, 2, 1 / 3.0, 1 / 3.0).orElseThrow(), 1);
  }

  @Test
  void unevenSharesAndMoreVariantsAskForMore() {
    ExperimentPlan plan = shares(0.1, 0.03, 0.8);
    long even = SIZES.total(plan, 1, 0.5, 0.5);
    long uneven = SIZES.total(plan, 1, 0.9, 0.1);
    assertEquals(even / (4 * 0.9 * 0.1), uneven, 2);
    assertTrue(SIZES.total(plan, 2, 1 / 3.0, 1 / 3.0) > even * 3 / 2);
  }
}
