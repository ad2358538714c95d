package org.siyu.core.workspace.sample;

import java.util.List;
import java.util.Random;

/// Reproducible chance: only those methods of [Random] whose algorithm is specified.
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /// From `least` to `most`, both included.
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean in(int percent) {
    return random.nextInt(100) < percent;
  }

  boolean inThousand(int permille) {
    return random.nextInt(1000) < permille;
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  int index(int size) {
    return random.nextInt(size);
  }

  /// An index, as often as its weight says.
  int weighted(int... weights) {
    int total = 0;
    for (int weight : weights) {
      total += weight;
    }
    int drawn = random.nextInt(total);
    int index = 0;
    while (drawn >= weights[index]) {
      drawn -= weights[index];
      index++;
    }
    return index;
  }

  long bits() {
    return random.nextLong();
  }
}
