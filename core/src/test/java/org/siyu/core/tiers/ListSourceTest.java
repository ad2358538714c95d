package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListSourceTest {
  @Test
  void eachSourceIsReadBackAsItWasWritten() {
    for (ListSource source :
        List.of(
            new ListSource.Scores(5, 1),
            new ListSource.InTier("high-value"),
            new ListSource.InSegment(MeanSegment.IMPORTANT_KEEP),
            new ListSource.Moved(Optional.of("silent"), "active"),
            new ListSource.Moved(Optional.empty(), "new"))) {
      assertEquals(Optional.of(source), ListSource.parse(source.text()));
    }
  }

  @Test
  void damagedTextIsNoSource() {
    for (String text :
        List.of("", "scores 6 1", "scores 1", "tier", "moved a", "what 1 2", "segment x")) {
      assertEquals(Optional.empty(), ListSource.parse(text), text);
    }
  }
}
