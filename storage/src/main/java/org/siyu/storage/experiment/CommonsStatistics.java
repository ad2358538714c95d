package org.siyu.storage.experiment;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.siyu.core.experiment.Bounds;
import org.siyu.core.experiment.Moments;
import org.siyu.core.experiment.Statistics;

/// Statistics by Apache Commons Statistics.
public final class CommonsStatistics implements Statistics {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  @Override
  public double normalQuantile(double share) {
    return NORMAL.inverseCumulativeProbability(share);
  }

  @Override
  public double normalTail(double z) {
    return NORMAL.survivalProbability(z);
  }

  @Override
  public MeanTest welch(Moments one, Moments other, double significance) {
    TTest.Result test =
        TTest.withDefaults()
            .with(DataDispersion.HETEROSCEDASTIC)
            .test(
                other.mean(),
                other.variance(),
                other.count(),
                one.mean(),
                one.variance(),
                one.count());
    double difference = other.mean() - one.mean();
    double error = Math.sqrt(other.variance() / other.count() + one.variance() / one.count());
    double half =
        TDistribution.of(test.getDegreesOfFreedom()).inverseSurvivalProbability(significance / 2)
            * error;
    return new MeanTest(
        difference,
        test.getStatistic(),
        test.getDegreesOfFreedom(),
        test.getPValue(),
        new Bounds(difference - half, difference + half));
  }

  @Override
  public double fit(double[] expected, long[] observed) {
    return ChiSquareTest.withDefaults().test(expected, observed).getPValue();
  }
}
