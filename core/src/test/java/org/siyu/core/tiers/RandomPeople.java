package org.siyu.core.tiers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/// Seeded random facts as a list of rows, so that their order can be changed.
final class RandomPeople {
  private final List<Consumer<FactsBuilder>> rows = new ArrayList<>();
  private final long seed;

  RandomPeople(long seed, int customers) {
    this.seed = seed;
    Random random = new Random(seed);
    for (int index = 0; index < customers; index++) {
      UUID id = new UUID(random.nextLong(), random.nextLong());
      int joined = random.nextInt(500);
      boolean hasJoined = random.nextInt(10) > 0;
      rows.add(
          facts ->
              facts.customer(
                  id,
                  hasJoined ? Optional.of(People.daysAgo(joined)) : Optional.empty(),
                  Optional.of("c" + joined % 5),
                  joined % 2 == 0,
                  Consent.UNKNOWN));
      addEvents(random, id);
    }
  }

  private void addEvents(Random random, UUID id) {
    int orders = random.nextInt(3) == 0 ? 0 : random.nextInt(8);
    for (int order = 0; order < orders; order++) {
      int days = random.nextInt(random.nextBoolean() ? 60 : 500);
      long cents = (1 + random.nextInt(20)) * 5_000L;
      long refund = random.nextInt(6) == 0 ? cents : 0;
      if (random.nextInt(12) == 0) {
        rows.add(facts -> facts.cancellation(id, People.daysAgo(days), -cents));
      } else {
        rows.add(facts -> facts.order(id, People.daysAgo(days), cents, refund));
      }
    }
    int words = random.nextInt(2) * random.nextInt(12);
    for (int word = 0; word < words; word++) {
      int days = random.nextInt(90);
      rows.add(facts -> facts.interaction(id, People.daysAgo(days)));
    }
  }

  Facts facts() {
    return build(rows);
  }

  Facts shuffled(int times) {
    List<Consumer<FactsBuilder>> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(seed + times));
    return build(mixed);
  }

  private static Facts build(List<Consumer<FactsBuilder>> rows) {
    FactsBuilder facts = new FactsBuilder();
    rows.forEach(row -> row.accept(facts));
    return facts.build();
  }
}
