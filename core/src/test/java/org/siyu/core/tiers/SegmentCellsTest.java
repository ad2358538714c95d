package org.siyu.core.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.siyu.core.tiers.SegmentCells.Cell;

class SegmentCellsTest {
  private static final SegmentCells GRID = SegmentCells.of(SegmentMap.recencyFrequencyGrid());

  @Test
  void theUsualMapComesBackAsItWas() {
    assertEquals(SegmentMap.recencyFrequencyGrid(), GRID.toMap());
  }

  @Test
  void anyPaintingBecomesBoxesThatCoverEachCellOnce() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      SegmentCells cells = GRID;
      for (int stroke = 0; stroke < 40; stroke++) {
        Cell cell = cell(random);
        cells = cells.painted(List.of(cell), random.nextInt(3) == 0 ? "own" : "loyal");
      }
      SegmentMap map = cells.toMap();
      assertEquals(List.of(), map.problems());
      for (Cell cell : all()) {
        assertEquals(
            cells.segment(cell), map.segment(cell.recency(), cell.frequency(), cell.monetary()));
      }
    }
  }

  @Test
  void aSegmentTakenAwayLeavesGapsThatAreRefused() {
    SegmentCells without = GRID.without("champions");
    assertEquals(50 / 5, without.gaps());
    assertEquals(Optional.empty(), without.segment(new Cell(5, 5, 1)));
    assertFalse(without.toMap().isComplete());
    assertEquals(10, without.toMap().problems().size());
    SegmentCells filled =
        without
            .painted(SegmentCells.column(5, 5), "loyal")
            .painted(SegmentCells.column(5, 4), "loyal");
    assertEquals(0, filled.gaps());
    assertTrue(filled.toMap().isComplete());
  }

  @Test
  void aNewSegmentIsPaintedIn() {
    SegmentCells painted = GRID.painted(List.of(new Cell(5, 5, 5)), "whales");
    assertEquals("whales", painted.segments().getLast());
    assertEquals(1, painted.size("whales"));
    assertEquals(GRID.size("champions") - 1, painted.size("champions"));
  }

  private static Cell cell(Random random) {
    return new Cell(1 + random.nextInt(5), 1 + random.nextInt(5), 1 + random.nextInt(5));
  }

  private static List<Cell> all() {
    List<Cell> all = new ArrayList<>();
    for (int r = 1; r <= 5; r++) {
      for (int f = 1; f <= 5; f++) {
        all.addAll(SegmentCells.column(r, f));
      }
    }
    return all;
  }
}
