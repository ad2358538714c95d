package org.siyu.core.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SopEditsTest {
  private final SopTemplate template =
      SopSample.of(SopSample.step("a", 0), SopSample.step("b", 1, "a"), SopSample.step("c", 2));

  private static List<String> keys(SopTemplate template) {
    return template.steps().stream().map(SopStep::key).toList();
  }

  @Test
  void aStepThatGoesIsWaitedForNoMore() {
    SopTemplate left = SopEdits.remove(template, SopPart.STEPS, 0);

    assertEquals(List.of("b", "c"), keys(left));
    assertEquals(List.of(), left.steps().getFirst().dependsOn());
  }

  @Test
  void rowsMoveUpAndDownAndStopAtTheEnds() {
    assertEquals(List.of("b", "a", "c"), keys(SopEdits.move(template, SopPart.STEPS, 0, 1)));
    assertEquals(List.of("a", "b", "c"), keys(SopEdits.move(template, SopPart.STEPS, 0, -5)));
  }

  @Test
  void aRowIsReplacedOrAddedWhenAllOfItCanBeRead() {
    Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
    cells.putAll(SopCells.of(SopSample.step("d", 4)));
    SopTemplate more = SopEdits.put(template, SopPart.STEPS, 3, cells, (_, _) -> {}).orElseThrow();
    assertEquals(List.of("a", "b", "c", "d"), keys(more));

    cells.put(SopColumn.STEP_DAY, "soon");
    List<SopColumn> wrong = new ArrayList<>();
    assertEquals(
        Optional.empty(),
        SopEdits.put(template, SopPart.STEPS, 3, cells, (column, _) -> wrong.add(column)));
    assertEquals(List.of(SopColumn.STEP_DAY), wrong);
  }

  @Test
  void aStepMovesByDaysWithinAYear() {
    assertEquals(3, SopEdits.shift(template, "b", 2).step("b").orElseThrow().timing().day());
    assertEquals(365, SopEdits.shift(template, "b", 900).step("b").orElseThrow().timing().day());
  }

  @Test
  void aFreshKeyIsTaken() {
    assertEquals("step-4", SopEdits.freshKey(template));
    assertEquals("step-2", SopEdits.freshKey(SopSample.of(SopSample.step("step-1", 0))));
  }
}
