package org.siyu.core.workspace.sample;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// Time-ordered ids (UUID version 7) that depend on the seed only. As in an import they rise with
/// the order of making, not with the times that rows tell of: rising keys are written much faster.
final class SampleIds {
  private static final int PER_MILLISECOND = 4;

  private final Chance chance;
  private final long start;
  private long made;

  SampleIds(Chance chance, LocalDateTime start) {
    this.chance = chance;
    this.start = start.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  UUID next() {
    long high = ((start + made / PER_MILLISECOND) << 16) | 0x7000L | (made % PER_MILLISECOND);
    made++;
    long low = (chance.bits() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
