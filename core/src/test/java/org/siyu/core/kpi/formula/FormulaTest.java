package org.siyu.core.kpi.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.formula.Figure.Reason;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

class FormulaTest {
  private static final Map<String, String> NAMES =
      Map.of("a", "a", "b", "b", "none", "none", "zero", "zero", "复购率", "a", "复购 率", "b");

  private final Map<String, Double> values =
      new LinkedHashMap<>(Map.of("a", 6.0, "b", 4.0, "zero", 0.0));

  private final FormulaValues store =
      new FormulaValues() {
        @Override
        public Figure of(String code, Shift shift) {
          Double value = values.get(code + "-" + shift.periods() + "-" + shift.years());
          if (value == null && shift.isNone()) {
            value = values.get(code);
          }
          return value == null ? Figure.missing(code) : Figure.of(value);
        }

        @Override
        public int days(Shift shift) {
          return 30 - shift.periods();
        }
      };

  private static Formula read(String text) {
    return Formula.parse(text, written -> Optional.ofNullable(NAMES.get(written)));
  }

  private Figure of(String text) {
    return read(text).evaluate(store);
  }

  private double number(String text) {
    return of(text).number().orElseThrow();
  }

  private static Problem refused(String text) {
    return assertThrows(ProblemException.class, () -> read(text)).problem();
  }

  @Test
  void operatorsBindAsInASpreadsheet() {
    assertEquals(14, number("2 + 3 * 4"));
    assertEquals(20, number("(2 + 3) * 4"));
    assertEquals(1, number("8 / 4 / 2"));
    assertEquals(3, number("10 - 4 - 3"));
    assertEquals(-6, number("-2 * 3"));
    assertEquals(5, number("2 - -3"));
    assertEquals(0.3, number("30%"));
    assertEquals(1, number("1 + 1 = 2 and 3 > 2 or zero"));
    assertEquals(0, number("1 + 1 = 3 or not(a > b)"));
  }

  @Test
  void numbersThatDifferByAHairAreEqual() {
    assertEquals(1, number("0.1 + 0.2 = 0.3"));
    assertEquals(0, number("0.1 + 0.2 > 0.3"));
    assertEquals(1, number("0.1 + 0.2 >= 0.3"));
    assertEquals(0, number("0.1 + 0.2 <> 0.3"));
  }

  @Test
  void chineseNamesSignsAndFunctionsAreRead() {
    assertEquals(10, number("求和（复购率，[复购 率]）"));
    assertEquals(1.5, number("比率(a, b)"));
    assertEquals(2, number("如果（a ≥ b，２，3）"));
    assertEquals(12, number("a × 2"));
    assertEquals(3, number("a ÷ 2"));
    assertEquals(Set.of(new Formula.Use("a", Shift.NONE)), read("复购率 * 2").uses());
  }

  @Test
  void functionsDoWhatTheySay() {
    assertEquals(10, number("sum(a, b)"));
    assertEquals(5, number("average(a, b)"));
    assertEquals(4, number("MIN(a, b)"));
    assertEquals(6, number("Max(a, b)"));
    assertEquals(1.23, number("round(1.225001, 2)"));
    assertEquals(-3, number("round(-2.5)"));
    assertEquals(100, number("round(123, 0 - 2)"));
    assertEquals(2, number("abs(b - a)"));
    assertEquals(30, number("days()"));
    assertEquals(29, number("previous(days())"));
    assertEquals(1, number("not(zero)"));
  }

  @Test
  void earlierPeriodsAndYearsAreLookedUp() {
    values.put("a-1-0", 5.0);
    values.put("a-0-1", 3.0);
    values.put("a-1-1", 2.0);
    assertEquals(0.2, number("change(a)"), 1e-12);
    assertEquals(6.0 / 5 - 1, number("a / previous(a) - 1"), 1e-12);
    assertEquals(3, number("lastYear(a)"));
    assertEquals(2, number("lastYear(previous(a))"));
    assertEquals(2, number("previous(lastYear(a))"));
    assertEquals(
        Set.of(
            new Formula.Use("a", Shift.NONE),
            new Formula.Use("a", Shift.NONE.previous()),
            new Formula.Use("b", Shift.NONE.previous().lastYear())),
        read("change(a) + previous(lastYear(b))").uses());
  }

  @Test
  void whatCannotBeComputedSaysWhyAndSoDoesWhatStandsOnIt() {
    assertEquals(new Figure.Unknown(Reason.DIVISION_BY_ZERO, ""), of("a / zero"));
    assertEquals(new Figure.Unknown(Reason.DIVISION_BY_ZERO, ""), of("ratio(zero, zero) + 1"));
    assertEquals(Figure.missing("none"), of("none * 2 + a / zero"));
    assertEquals(Figure.missing("none"), of("a > none"));
    assertEquals(Figure.missing("none"), of("previous(none)"));
    assertEquals(
        new Figure.Unknown(Reason.OVERFLOW, ""),
        of("1" + "0".repeat(300) + " * 1" + "0".repeat(300)));
  }

  @Test
  void aSumPassesOverWhatIsMissingButNotOverWhatIsWrong() {
    assertEquals(10, number("sum(a, none, b)"));
    assertEquals(5, number("average(a, none, b)"));
    assertEquals(4, number("min(none, b)"));
    assertEquals(Figure.missing("none"), of("sum(none, none)"));
    assertEquals(new Figure.Unknown(Reason.DIVISION_BY_ZERO, ""), of("sum(a, b / zero)"));
    assertEquals(7, number("ifMissing(none, 7)"));
    assertEquals(7, number("ifMissing(a / zero, 7)"));
    assertEquals(6, number("ifMissing(a, 7)"));
  }

  @Test
  void onlyTheBranchThatIsTakenIsComputed() {
    assertEquals(0, number("if(zero, a / zero, 0)"));
    assertEquals(6, number("if(b, a, none)"));
    assertEquals(Figure.missing("none"), of("if(none, 1, 2)"));
    assertEquals(0, number("zero and none"));
    assertEquals(1, number("a or none"));
    assertEquals(Figure.missing("none"), of("a and none"));
  }

  @Test
  void mistakesAreToldWithTheirPosition() {
    assertEquals(Problem.of(FormulaProblem.EMPTY), refused("  "));
    assertEquals(Problem.of(FormulaProblem.UNEXPECTED, 5, "*"), refused("a + * b"));
    assertEquals(Problem.of(FormulaProblem.UNEXPECTED, 3, "b"), refused("a b"));
    assertEquals(Problem.of(FormulaProblem.UNEXPECTED, 2, ")"), refused("a)"));
    assertEquals(Problem.of(FormulaProblem.UNEXPECTED, 3, "$"), refused("a $ b"));
    assertEquals(Problem.of(FormulaProblem.UNEXPECTED, 2, "%"), refused("a%"));
    assertEquals(Problem.of(FormulaProblem.ENDS_EARLY, 4), refused("a +"));
    assertEquals(Problem.of(FormulaProblem.UNCLOSED, 5, "("), refused("a * (b + 1"));
    assertEquals(Problem.of(FormulaProblem.UNCLOSED, 5, "["), refused("a + [b"));
    assertEquals(Problem.of(FormulaProblem.UNKNOWN_NAME, 5, "turnover"), refused("a + turnover"));
    assertEquals(Problem.of(FormulaProblem.UNKNOWN_FUNCTION, 1, "total"), refused("total(a)"));
    assertEquals(Problem.of(FormulaProblem.WRONG_COUNT, 1, "ratio", 1), refused("ratio(a)"));
    assertEquals(Problem.of(FormulaProblem.WRONG_COUNT, 5, "days", 1), refused("a + days(b)"));
    assertEquals(Problem.of(FormulaProblem.NOT_A_NUMBER, 1, "1.2.3"), refused("1.2.3 + a"));
    assertEquals(Problem.of(FormulaProblem.NOT_A_NUMBER, 5, "2b"), refused("a * 2b"));
    assertEquals(FormulaProblem.TOO_DEEP, refused("(".repeat(500) + "a" + ")".repeat(500)).code());
    assertEquals(FormulaProblem.TOO_DEEP, refused("-".repeat(500) + "a").code());
  }

  @Test
  void whatIsWrittenOutIsReadAsTheSame() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      Expression made = expression(random, 4);
      String text = made.text();
      assertEquals(made, read(text).expression(), text);
    }
    assertEquals("a - (b - 1) * 2", read("a-((b)-1)*(2)").text());
    assertEquals("a > (b = 1)", read("a>(b=1)").text());
    assertEquals("0.05", read("5%").text());
  }

  private static Expression expression(Random random, int depth) {
    int kind = depth == 0 ? random.nextInt(2) : random.nextInt(5);
    return switch (kind) {
      case 0 -> new Expression.Number(random.nextInt(1000) / 8.0);
      case 1 -> new Expression.Reference(random.nextBoolean() ? "a" : "b");
      case 2 -> new Expression.Negation(expression(random, depth - 1));
      case 3 ->
          new Expression.Operation(
              Operator.values()[random.nextInt(Operator.values().length)],
              expression(random, depth - 1),
              expression(random, depth - 1));
      default ->
          new Expression.Call(
              FormulaFunction.IF,
              List.of(
                  expression(random, depth - 1),
                  expression(random, depth - 1),
                  expression(random, depth - 1)));
    };
  }

  @Test
  void noFormulaEverGivesNotANumber() {
    Random random = new Random(11);
    for (int round = 0; round < 2000; round++) {
      Figure figure = new Formula(expression(random, 5)).evaluate(store);
      assertTrue(!(figure instanceof Figure.Known(double value)) || Double.isFinite(value));
    }
  }

  @Test
  void aLongFormulaIsRead() {
    assertEquals(1000, number("a / a" + " + 1".repeat(999)), 1e-9);
  }

  @Test
  void formulasThatNeedEachOtherAreFoundWithTheirPath() {
    Map<String, Formula> formulas = new LinkedHashMap<>();
    formulas.put("a", new Formula(new Expression.Reference("b")));
    formulas.put("b", new Formula(new Expression.Reference("c")));
    assertEquals(List.of(), Cycles.first(formulas));
    formulas.put(
        "c",
        new Formula(
            new Expression.Call(FormulaFunction.PREVIOUS, List.of(new Expression.Reference("b")))));
    assertEquals(List.of("b", "c", "b"), Cycles.first(formulas));
  }
}
