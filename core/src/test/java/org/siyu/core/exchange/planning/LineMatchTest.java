package org.siyu.core.exchange.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.exchange.planning.LineMatch.Line;
import org.siyu.core.exchange.planning.LineMatch.Outcome;

class LineMatchTest {
  private static List<Line> lines(String... lines) {
    return Arrays.stream(lines)
        .map(
            line ->
                new Line(
                    ContentHash.of(line),
                    line.contains(":") ? line.substring(0, line.indexOf(':')) : ""))
        .toList();
  }

  private static void assertMatch(Outcome outcome, List<Line> known, List<Line> coming) {
    assertEquals(outcome, LineMatch.of(known, coming).outcome());
  }

  @Test
  void theSameLinesInAnyOrderAreTheSame() {
    assertMatch(Outcome.SAME, lines("a", "b", "b"), lines("b", "a", "b"));
  }

  @Test
  void fewerLinesAreContained() {
    assertMatch(Outcome.CONTAINED, lines("a", "b", "b"), lines("b"));
  }

  @Test
  void moreLinesAdd() {
    assertEquals(List.of(2), LineMatch.of(lines("a", "b"), lines("a", "b", "b")).added());
  }

  @Test
  void linesMissingOnBothSidesContradict() {
    assertMatch(Outcome.CONTRADICTS, lines("a", "b"), lines("b", "c"));
  }

  @Test
  void otherSubOrdersAdd() {
    assertMatch(Outcome.ADDS, lines("1:a", "2:b"), lines("2:b", "3:c"));
  }

  @Test
  void aSubOrderWithOtherContentContradicts() {
    assertMatch(Outcome.CONTRADICTS, lines("1:a", "2:b"), lines("2:c"));
  }
}
