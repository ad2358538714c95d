package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.kpi.Kpis.JUNE;
import static org.siyu.core.kpi.Kpis.LIN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.FormulaFunction;
import org.siyu.core.kpi.formula.FormulaProblem;
import org.siyu.core.kpi.formula.FormulaSpelling;
import org.siyu.core.kpi.formula.NamePlace;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Problem;

class IndicatorDraftTest {
  private static final Indicator BUYERS = Kpis.counted(StoreMeasure.BUYERS);
  private static final Indicator RATE =
      Kpis.computed("rate", "ratio(buyers, active_customers)", BUYERS);
  private static final Catalogue CATALOGUE = Catalogue.of(List.of(BUYERS, RATE));

  private static IndicatorDraft draft(String code, String name, String formula) {
    return new IndicatorDraft(
        true,
        code,
        name,
        "",
        Dimension.VALUE,
        IndicatorClass.CORE,
        IndicatorUnit.PERCENT,
        Direction.HIGHER,
        IndicatorDraft.Origin.FORMULA,
        formula,
        PeriodKind.WEEK,
        Aggregation.SUM,
        Aggregation.SUM,
        Optional.empty());
  }

  private static List<ErrorCode> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  @Test
  void codesAndNamesAreThereAndNobodyElses() {
    assertEquals(
        List.of(KpiProblem.NOT_A_CODE, KpiProblem.NO_NAME),
        codes(draft("Rate 2", " ", "1").problems(CATALOGUE)));
    assertEquals(
        List.of(KpiProblem.CODE_TAKEN, KpiProblem.NAME_TAKEN),
        codes(draft("rate", "Buyers", "1").problems(CATALOGUE)));
    assertEquals(
        List.of(KpiProblem.CODE_TAKEN),
        codes(draft("revenue", "成交", "1").problems(CATALOGUE)),
        "a count of the store is found under its word");
    assertEquals(List.of(), draft("net_rate", "净转化", "1").problems(CATALOGUE));
  }

  @Test
  void aFormulaThatNeedsItselfIsACycleWithAllItLeadsThrough() {
    assertEquals(
        Optional.of(Problem.of(FormulaProblem.CYCLE, "net → net")),
        draft("net", "净转化", "previous([净转化]) + 1").formulaProblem(CATALOGUE));
    Catalogue with = draft("net", "净转化", "rate * 2").in(CATALOGUE);
    IndicatorDraft changed =
        IndicatorDraft.of(
            Kpis.indicator("rate", IndicatorClass.CORE, Direction.HIGHER, RATE.source()), "net");
    Problem cycle = changed.formulaProblem(with).orElseThrow();
    assertEquals(FormulaProblem.CYCLE, cycle.code());
    assertTrue(
        List.of("rate → net → rate", "net → rate → net").contains(cycle.arguments().getFirst()),
        cycle.toString());
  }

  @Test
  void itsValueIsKnownBeforeItIsKeptAndHasACode() {
    Kpis store = new Kpis();
    store.order(store.customer("2026-06-03", "直播", LIN), "2026-06-10", 10_000);
    IndicatorValues values = Kpis.values(store.build(), List.of(), BUYERS, RATE).with(CATALOGUE);
    IndicatorDraft draft = draft("", "", "buyers * 3");
    Catalogue tried = draft.tried(CATALOGUE);
    assertEquals(Figure.of(3), values.with(tried).of(draft.tried(), Span.whole(JUNE), Scope.TEAM));
  }

  @Test
  void whatIsWrongIsFoundInTheText() {
    assertEquals("bought", marked("1 + bought * 2"));
    assertEquals("[复购 率]", marked("1 + [复购 率]"));
    assertEquals("+", marked("buyers + "));
    assertEquals("(", marked("sum(buyers, 1"));
    assertEquals("total", marked("total(1)"));
    assertEquals("ratio", marked("2 * ratio(1)"));
    assertEquals(")", marked("1)"));
    assertEquals(Optional.empty(), NamePlace.of(Problem.of(FormulaProblem.EMPTY), ""));
  }

  private static String marked(String formula) {
    Problem problem = draft("x", "X", formula).formulaProblem(CATALOGUE).orElseThrow();
    NamePlace place = NamePlace.of(problem, formula).orElseThrow();
    return formula.substring(place.start(), place.end());
  }

  @Test
  void namesStandWhereTheyStandAndFunctionsAreNone() {
    String text = "ratio([复购率], buyers) and previous(buyers)";
    assertEquals(
        List.of("[复购率]", "buyers", "buyers"),
        NamePlace.in(text).stream()
            .map(place -> text.substring(place.start(), place.end()))
            .toList());
  }

  @Test
  void aFormulaSpeltInNamesReadsAsTheSame() {
    Map<String, String> names = Map.of("buyers", "[下单 用户]", "active_customers", "active_customers");
    FormulaSpelling chinese =
        new FormulaSpelling() {
          @Override
          public String name(String code) {
            return names.getOrDefault(code, code);
          }

          @Override
          public String function(FormulaFunction function) {
            return function.chinese();
          }
        };
    Source.Computed source = (Source.Computed) RATE.source();
    assertEquals("比率([下单 用户], active_customers)", source.formula().expression().text(chinese));
  }
}
