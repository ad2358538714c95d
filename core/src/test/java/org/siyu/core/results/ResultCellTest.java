package org.siyu.core.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.Problem;

class ResultCellTest {
  private static ResultCell reach(String text) {
    return ResultCell.of(ResultMeasure.REACH, text);
  }

  private static ResultCell amount(String text) {
    return ResultCell.of(ResultMeasure.AMOUNT_CENTS, text);
  }

  @Test
  void countsAreReadAsPeopleWriteThem() {
    assertEquals(new ResultCell.Value(1_234), reach(" 1,234 "));
    assertEquals(new ResultCell.Value(123), reach("１２３"));
    assertEquals(new ResultCell.Value(12_000), reach("1.2万"));
    assertEquals(new ResultCell.Value(5), reach("5.0"));
    assertEquals(new ResultCell.Value(0), reach("0"));
    assertEquals(new ResultCell.Blank(), reach("  "));
    assertEquals(new ResultCell.Blank(), reach("--"));
  }

  @Test
  void whatIsNoCountIsTold() {
    for (String wrong : List.of("1.5", "-3", "many", "12%", "#N/A", "1e30")) {
      assertInstanceOf(ResultCell.Trouble.class, reach(wrong), wrong);
    }
  }

  @Test
  void amountsHaveCents() {
    assertEquals(new ResultCell.Value(128_050), amount("¥1,280.50"));
    assertEquals(new ResultCell.Value(-1_200), amount("(12.00)"));
    assertEquals(new ResultCell.Value(300), amount("3元"));
    assertInstanceOf(ResultCell.Trouble.class, amount("1.005"));
    assertInstanceOf(ResultCell.Trouble.class, amount("about 5"));
  }

  @Test
  void moreOfAPartThanOfTheWholeIsAWarning() {
    ContentResults results =
        new ContentResults(
            Map.of(
                ResultMeasure.REACH, 100L,
                ResultMeasure.OPENS, 120L,
                ResultMeasure.CLICKS, 10L,
                ResultMeasure.LEAVES, 101L));
    assertEquals(
        List.of(
            Problem.of(ResultWarning.OPENS_ABOVE_REACH, 120L, 100L),
            Problem.of(ResultWarning.LEAVES_ABOVE_REACH, 101L, 100L)),
        ResultWarning.of(results));
    assertEquals(List.of(), ResultWarning.of(ContentResults.NONE));
  }
}
