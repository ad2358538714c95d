package org.siyu.app.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.ValueRange;

class FigureTextTest {
  static Indicator indicator(IndicatorUnit unit, Direction direction) {
    return new Indicator(
        "typed",
        Map.of("en", "Typed"),
        Dimension.GROWTH,
        IndicatorClass.CORE,
        unit,
        direction,
        new Source.Typed(),
        PeriodKind.MONTH,
        Aggregation.SUM,
        Aggregation.SUM,
        Optional.empty(),
        true);
  }

  private static FigureText read(IndicatorUnit unit, String typed) {
    return FigureText.of(indicator(unit, Direction.HIGHER), typed);
  }

  private static FigureText value(double value) {
    return new FigureText.Value(value);
  }

  @Test
  void numbersAreReadAsPeopleAndSpreadsheetsWriteThem() {
    assertEquals(value(12_000), read(IndicatorUnit.COUNT, " 12,000 "));
    assertEquals(value(35_000), read(IndicatorUnit.MONEY, "¥3.5万"));
    assertEquals(value(46_000.5), read(IndicatorUnit.MONEY, "¥46,000.50"));
    assertEquals(value(-3), read(IndicatorUnit.POINTS, "−3"));
    assertEquals(value(12.5), read(IndicatorUnit.MINUTES, "12.5 分钟"));
    assertEquals(new FigureText.Blank(), read(IndicatorUnit.COUNT, "  "));
    assertEquals(new FigureText.NotApplicable(), read(IndicatorUnit.COUNT, "不适用"));
  }

  @Test
  void aValueIsHeldToTheRuleOfFiles() {
    Indicator count = indicator(IndicatorUnit.COUNT, Direction.HIGHER);
    assertEquals(Optional.of(ValueRange.Fault.NOT_WHOLE), FigureText.of(count, "3.5").fault(count));
    assertEquals(Optional.of(ValueRange.Fault.NEGATIVE), FigureText.of(count, "-3").fault(count));
    assertEquals(Optional.empty(), FigureText.of(count, "3").fault(count));
    Indicator share = indicator(IndicatorUnit.PERCENT, Direction.HIGHER);
    assertEquals(Optional.of(ValueRange.Fault.OUTSIDE), FigureText.of(share, "1500%").fault(share));
  }

  @Test
  void aShareIsTheSameWithAndWithoutItsSign() {
    assertEquals(value(0.35), read(IndicatorUnit.PERCENT, "35%"));
    assertEquals(value(0.35), read(IndicatorUnit.PERCENT, "35"));
    assertEquals(value(0.35), read(IndicatorUnit.PERCENT, "0.35"));
    assertEquals(value(0.005), read(IndicatorUnit.PERCENT, "0.5％"));
  }

  @Test
  void whatIsNoNumberIsNotGuessedAt() {
    for (String typed : new String[] {"many", "1.2.3", "12 or so", "35%5", "--1", "1e400"}) {
      assertEquals(new FigureText.Unreadable(), read(IndicatorUnit.COUNT, typed), typed);
    }
    assertEquals(
        new FigureText.Unreadable(), read(IndicatorUnit.COUNT, "35%"), "people, not shares");
    assertEquals(new FigureText.Unreadable(), read(IndicatorUnit.COUNT, "8-12"), "no band");
  }

  @Test
  void aBandHasTwoEndsInOrder() {
    Indicator band = indicator(IndicatorUnit.PERCENT, Direction.BAND);
    assertEquals(new FigureText.Band(0.6, 0.8), FigureText.of(band, "60%-80%"));
    assertEquals(new FigureText.Band(0.6, 0.8), FigureText.of(band, "60 ～ 80"));
    assertEquals(new FigureText.Unreadable(), FigureText.of(band, "80%-60%"));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Indicator band = indicator(IndicatorUnit.PERCENT, Direction.BAND);
    Goal goal = Goal.between(0.605, 0.8);
    String text = FigureText.text(IndicatorUnit.PERCENT, goal);
    assertEquals("60.5%-80%", text);
    assertEquals(Optional.of(goal), FigureText.of(band, text).goal());
    for (double value : new double[] {0, 0.1, 12_345.67, 1_000_000, -42}) {
      assertEquals(
          value(value), read(IndicatorUnit.MONEY, FigureText.text(IndicatorUnit.MONEY, value)));
    }
    assertEquals("1%", FigureText.text(IndicatorUnit.PERCENT, 0.01));
    assertEquals(value(0.01), read(IndicatorUnit.PERCENT, "1%"));
  }
}
