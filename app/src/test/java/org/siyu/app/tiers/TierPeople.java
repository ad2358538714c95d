package org.siyu.app.tiers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Ids;
import org.siyu.core.tiers.Consent;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.FactsBuilder;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierService;

/// Four hundred invented customers, the same each time, and the services over them.
final class TierPeople {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 30, 18, 0);
  private static final int CUSTOMERS = 400;

  private TierPeople() {}

  static TierServices services() {
    return services(new Ticking());
  }

  static TierServices services(Clock clock) {
    MemoryTiers store = new MemoryTiers(facts());
    TierService tiers = new TierService(store, (_, _, _, _) -> {}, Ids.system(), clock, "默认规则");
    return new TierServices(
        tiers,
        (_, _, _, _, _) -> CUSTOMERS,
        new TierPracticeService(store, store, clock),
        new SavedListService(store, Ids.system(), clock),
        () -> List.of(new Tag(new UUID(3, 1), "会员", "VIP")),
        () -> "王芳");
  }

  static Facts facts() {
    FactsBuilder facts = new FactsBuilder();
    Random random = new Random(5);
    for (int number = 0; number < CUSTOMERS; number++) {
      UUID id = new UUID(1, number);
      facts.customer(
          id,
          Optional.of(NOW.minusDays(random.nextInt(500))),
          Optional.of(number % 2 == 0 ? "直播" : "裂变"),
          true,
          Consent.GRANTED);
      int orders = random.nextInt(7);
      for (int order = 0; order < orders; order++) {
        facts.order(id, NOW.minusDays(random.nextInt(400)), (1 + random.nextInt(50)) * 1_000L, 0);
      }
      if (random.nextBoolean()) {
        facts.interaction(id, NOW.minusDays(random.nextInt(90)));
      }
    }
    return facts.build();
  }

  /// A second later at each look, so that what was done first is earlier.
  static final class Ticking extends Clock {
    private final AtomicLong seconds = new AtomicLong();

    void add(Duration time) {
      seconds.addAndGet(time.toSeconds());
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return NOW.toInstant(ZoneOffset.UTC).plusSeconds(seconds.incrementAndGet());
    }
  }
}
