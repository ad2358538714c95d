package org.siyu.core.shared;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/// Makes time-ordered ids (UUID version 7, RFC 9562 §5.7).
///
/// Ids made by one instance increase strictly, also within one millisecond: the 12 bits after the
/// version are a counter that is seeded anew each millisecond, so rows inserted in order stay in
/// order in the index.
public final class Ids {
  private static final int COUNTER_LIMIT = 1 << 12;

  private final InstantSource clock;
  private final SecureRandom random;
  private long lastMillis;
  private int counter;

  public Ids(InstantSource clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  public static Ids system() {
    return new Ids(InstantSource.system(), new SecureRandom());
  }

  /// The next id; never equal to and always greater than the one before.
  public synchronized UUID next() {
    long now = clock.millis();
    if (now > lastMillis) {
      lastMillis = now;
      counter = random.nextInt(COUNTER_LIMIT / 2);
    } else if (++counter == COUNTER_LIMIT) {
      lastMillis++;
      counter = 0;
    }
    long high = (lastMillis << 16) | 0x7000L | counter;
    long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
