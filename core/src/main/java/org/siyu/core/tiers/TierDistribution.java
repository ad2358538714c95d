package org.siyu.core.tiers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;

/// How many customers each tier of a scheme has and what they spent, in the scheme's order.
public record TierDistribution(List<Share> tiers) {
  /// @param tier the tier's code
  /// @param spend net spend in the scheme's RFM window
  public record Share(String tier, long customers, Money spend) {}

  public TierDistribution {
    tiers = List.copyOf(tiers);
  }

  static TierDistribution of(TierRun run) {
    List<Tier> tiers = run.scheme().tiers();
    long[] customers = new long[tiers.size()];
    long[] cents = new long[tiers.size()];
    for (int index = 0; index < run.size(); index++) {
      customers[run.tierIndex(index)]++;
      cents[run.tierIndex(index)] += run.cents(index);
    }
    return new TierDistribution(
        IntStream.range(0, tiers.size())
            .mapToObj(
                tier -> new Share(tiers.get(tier).code(), customers[tier], new Money(cents[tier])))
            .toList());
  }

  public long customers() {
    return tiers.stream().mapToLong(Share::customers).sum();
  }

  public Money spend() {
    return tiers.stream().map(Share::spend).reduce(Money.ZERO, Money::plus);
  }

  public Optional<Share> share(String tier) {
    return tiers.stream().filter(share -> share.tier().equals(tier)).findFirst();
  }

  public Percent customerShare(Share share) {
    return Percent.of((double) share.customers(), (double) customers());
  }

  public Percent spendShare(Share share) {
    return Percent.of((double) share.spend().cents(), (double) spend().cents());
  }
}
