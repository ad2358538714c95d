package org.siyu.app.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Change;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.formula.Figure;

class KpiWordsTest {
  @Test
  void whereThereIsLittleRoomAReasonIsAWordOrTwo() {
    for (Language language : Language.values()) {
      KpiWords words = words(language);
      for (Figure.Reason reason : Figure.Reason.values()) {
        Figure unknown = new Figure.Unknown(reason, "");
        assertTrue(words.terse(IndicatorUnit.COUNT, unknown).length() <= 9, reason.name());
      }
      assertEquals(
          words.brief(IndicatorUnit.MONEY, Figure.of(12.5)),
          words.terse(IndicatorUnit.MONEY, Figure.of(12.5)));
    }
  }

  private static KpiWords words(Language language) {
    Messages messages = new Messages(language);
    return new KpiWords(messages, new Formats(messages, () -> Currency.getInstance("CNY")));
  }

  private final KpiWords chinese = words(Language.CHINESE);

  private String moved(IndicatorUnit unit, double now, double was) {
    return chinese.moved(Change.of(unit, Figure.of(now), Figure.of(was)));
  }

  @Test
  void whatAPeriodLacksThatIsToBeClosedIsTold() {
    assertEquals(List.of(), new ClosingGaps(5, 5, 0).told(chinese));
    assertEquals(
        List.of("5 项指标中有 1 项没有目标，不计分。", "5 项指标中有 2 项没有数值；有目标的按 0 计。"),
        new ClosingGaps(5, 4, 2).told(chinese));
    assertEquals(List.of("5 项指标中只有 1 项有目标，得分将只按这 1 项计算。"), new ClosingGaps(5, 1, 0).told(chinese));
  }

  @Test
  void changesOfRatesAreToldInPointsAndNoChangeWithoutASign() {
    assertEquals("−7.4 个百分点", moved(IndicatorUnit.PERCENT, 0.246, 0.32));
    assertEquals("+10.0%", moved(IndicatorUnit.COUNT, 44, 40));
    assertEquals("0.0%", moved(IndicatorUnit.MONEY, 99_999, 100_000));
    assertEquals(
        "+1.5 pts",
        words(Language.ENGLISH)
            .moved(Change.of(IndicatorUnit.PERCENT, Figure.of(0.315), Figure.of(0.3))));
  }

  @Test
  void aRestatementHasAsManyDigitsAsItTakesToDiffer() {
    assertEquals(
        List.of("75.42%", "75.38%"),
        chinese.apart(IndicatorUnit.PERCENT, Figure.of(0.75416), Figure.of(0.75381)));
    assertEquals(
        List.of("75.4%", "70.0%"),
        chinese.apart(IndicatorUnit.PERCENT, Figure.of(0.754), Figure.of(0.7)));
  }

  @Test
  void whatIsCutOffIsToldWithWhatItWas() {
    Attainment reached =
        Attainment.of(Direction.HIGHER, Figure.of(218), Goal.of(132), Attainment.Cap.USUAL);
    assertEquals("120.0% (165.2%)", chinese.attained(reached));
    assertEquals(
        "50.0%",
        chinese.attained(
            Attainment.of(Direction.HIGHER, Figure.of(66), Goal.of(132), Attainment.Cap.USUAL)));
  }
}
