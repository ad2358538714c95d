package org.siyu.core.tiers;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Facts for tests, by nickname and by days before the analysis date.
final class People {
  static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  static final LocalDateTime AS_OF = TierService.endOf(DAY);

  private final FactsBuilder facts = new FactsBuilder();

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  static LocalDateTime daysAgo(int days) {
    return DAY.minusDays(days).atTime(12, 0);
  }

  People joined(String name, int daysAgo) {
    facts.customer(
        id(name), Optional.of(daysAgo(daysAgo)), Optional.empty(), true, Consent.UNKNOWN);
    return this;
  }

  People joined(String name, int daysAgo, String channel, boolean allows, Consent consent) {
    facts.customer(id(name), Optional.of(daysAgo(daysAgo)), Optional.of(channel), allows, consent);
    return this;
  }

  People withoutJoinDate(String name) {
    facts.customer(id(name), Optional.empty(), Optional.empty(), true, Consent.UNKNOWN);
    return this;
  }

  /// Orders of 100.00 each.
  People orders(String name, int... daysAgo) {
    for (int days : daysAgo) {
      order(name, days, 10_000, 0);
    }
    return this;
  }

  People order(String name, int daysAgo, long cents, long refund) {
    facts.order(id(name), daysAgo(daysAgo), cents, refund);
    return this;
  }

  People cancellation(String name, int daysAgo, long cents) {
    facts.cancellation(id(name), daysAgo(daysAgo), cents);
    return this;
  }

  People interactions(String name, int... daysAgo) {
    for (int days : daysAgo) {
      facts.interaction(id(name), daysAgo(days));
    }
    return this;
  }

  People tag(String name, String tag) {
    facts.tag(id(name), id(tag));
    return this;
  }

  Facts facts() {
    return facts.build();
  }

  TierRun run(TierScheme scheme) {
    return Tiering.run(facts(), scheme, AS_OF);
  }

  TierRun run() {
    return run(DefaultTierScheme.named("default").withVersion(1));
  }

  static String tier(TierRun run, String name) {
    return run.tier(run.indexOf(id(name)));
  }

  static TierAssignment assignment(TierRun run, String name) {
    return run.assignment(run.indexOf(id(name)));
  }

  static Explanation explain(TierRun run, String name) {
    return Explainer.explain(run, id(name)).orElseThrow();
  }

  /// A scheme of one rule: tier `yes` for whom the condition holds, `no` for the others.
  static TierScheme asking(Condition condition) {
    return new TierScheme(
        1,
        "asking",
        List.of(Tier.of("yes", 1), Tier.of("no", 2)),
        List.of(new TierRule("yes", condition)),
        "no",
        RfmSettings.DEFAULT,
        SegmentMap.recencyFrequencyGrid());
  }

  boolean holds(Condition condition, String name) {
    return tier(run(asking(condition)), name).equals("yes");
  }
}
