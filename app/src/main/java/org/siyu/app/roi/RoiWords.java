package org.siyu.app.roi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.formula.Expression;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Operator;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CalculationChange;
import org.siyu.core.roi.Calculator;
import org.siyu.core.roi.CalculatorKind;
import org.siyu.core.roi.Calculators;
import org.siyu.core.roi.CostKind;
import org.siyu.core.roi.Found;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiProblem;
import org.siyu.core.roi.RoiReportText;
import org.siyu.core.roi.RoiReportWords;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.shared.Problem;

/// Words what calculations are about.
public final class RoiWords implements RoiReportWords {
  private static final double WHOLE_FROM = 1_000;
  private static final double FINE_BELOW = 0.1;

  private final Messages messages;
  private final Formats formats;

  public RoiWords(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  Messages messages() {
    return messages;
  }

  Formats formats() {
    return formats;
  }

  private static String dashed(String code) {
    return code.replace('_', '-');
  }

  @Override
  public String text(RoiReportText text, Object... arguments) {
    return messages.text("roi.report." + text.code(), arguments);
  }

  @Override
  public String kind(CalculatorKind kind) {
    return messages.text("roi.kind." + kind.code());
  }

  /// What a calculator is for, in a sentence.
  public String purpose(CalculatorKind kind) {
    return messages.text("roi.purpose." + kind.code());
  }

  @Override
  public String input(RoiInput input) {
    return messages.text("roi.input." + dashed(input.code()));
  }

  @Override
  public String step(RoiStep step) {
    return messages.text("roi.step." + dashed(step.code()));
  }

  @Override
  public String scenario(ScenarioKind kind) {
    return messages.text("roi.scenario." + kind.code());
  }

  @Override
  public String cost(CostKind kind) {
    return messages.text("roi.cost." + kind.code());
  }

  String part(RoiPart part) {
    return messages.text("roi.part." + part.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public String unit(RoiUnit unit) {
    return switch (unit) {
      case MONEY -> formats.currencySymbol().strip();
      case SHARE -> "%";
      case COUNT, MONTHS -> messages.text("roi.unit." + unit.code());
    };
  }

  @Override
  public String value(RoiUnit unit, double value) {
    return switch (unit) {
      case MONEY -> money(value);
      case COUNT ->
          Math.abs(value) < WHOLE_FROM && value != Math.rint(value)
              ? formats.decimal(value, 1)
              : formats.number(Math.round(value));
      case SHARE ->
          formats
              .percent(new Percent(value), value != 0 && Math.abs(value) < FINE_BELOW ? 2 : 1)
              .replace('-', '−');
      case MONTHS ->
          messages.text("roi.months", formats.decimal(value, value == Math.rint(value) ? 0 : 1));
    };
  }

  /// Without cents, never shortened: what stands below each other is added up.
  String whole(double value) {
    return formats.wholeMoney(Money.of(BigDecimal.valueOf(value)));
  }

  /// Whole from a thousand on.
  private String money(double value) {
    Money money = Money.of(BigDecimal.valueOf(value));
    return Math.abs(value) >= WHOLE_FROM ? formats.wholeMoney(money) : formats.money(money);
  }

  /// Short enough for cells of a heat map and ends of bars.
  String brief(RoiUnit unit, Figure figure) {
    return figure instanceof Figure.Known(double value)
        ? unit == RoiUnit.MONEY && Math.abs(value) >= WHOLE_FROM
            ? formats.shortMoney(Money.of(BigDecimal.valueOf(value)))
            : value(unit, value)
        : "–";
  }

  /// The number, or why there is none.
  public String figure(RoiStep step, Figure figure) {
    return switch (figure) {
      case Figure.Known(double value) -> value(step.unit(), value);
      case Figure.Unknown(Figure.Reason reason, String _) ->
          step.code().equals("payback") && reason == Figure.Reason.DIVISION_BY_ZERO
              ? messages.text("roi.none.never")
              : messages.text("roi.none." + reason.code());
    };
  }

  String optional(RoiUnit unit, OptionalDouble value) {
    return value.isPresent() ? value(unit, value.getAsDouble()) : "–";
  }

  @Override
  public String period(Period period) {
    return period.text();
  }

  @Override
  public String source(Calculation calculation, RoiInput input) {
    String found = calculation.found(input.code()).map(each -> source(input, each)).orElse("");
    if (!calculation.isTyped(ScenarioKind.BASE, input.code())) {
      return found;
    }
    return found.isEmpty()
        ? messages.text("roi.source.typed")
        : messages.text("roi.source.typed-over", found);
  }

  /// Where a value is from, with the value.
  private String source(RoiInput input, Found found) {
    return messages.text(
        "roi.source." + found.source().code(),
        value(input.unit(), found.value()),
        found.period().map(this::period).orElse(""));
  }

  String range(RoiInput input) {
    return messages.text(
        "roi.range", value(input.unit(), input.least()), value(input.unit(), input.most()));
  }

  /// Empty where the value is usual.
  String usual(RoiInput input, OptionalDouble value) {
    return value.isEmpty() || input.isUsual(value.getAsDouble())
        ? ""
        : input
            .usual()
            .map(
                range ->
                    messages.text(
                        "roi.unusual",
                        value(input.unit(), range.least()),
                        value(input.unit(), range.most())))
            .orElse("");
  }

  String share(double share) {
    return formats.percent(new Percent(share));
  }

  /// With its sign.
  String signed(double share) {
    return (share > 0 ? "+" : "") + formats.percent(new Percent(share)).replace('-', '−');
  }

  @Override
  public String formula(Calculator calculator, Expression formula) {
    return written(calculator, formula);
  }

  private String written(Calculator calculator, Expression part) {
    return switch (part) {
      case Expression.Number(double value) ->
          BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
      case Expression.Reference(String code) ->
          calculator
              .input(code)
              .map(this::input)
              .or(() -> calculator.step(code).map(this::step))
              .orElse(code);
      case Expression.Negation(Expression of) -> "−" + written(calculator, of);
      case Expression.Operation(Operator operator, Expression left, Expression right) ->
          bracketed(calculator, operator, left, false)
              + sign(operator)
              + bracketed(calculator, operator, right, true);
      case Expression.Call call ->
          call.function().english()
              + call.arguments().stream()
                  .map(argument -> written(calculator, argument))
                  .collect(Collectors.joining(", ", "(", ")"));
    };
  }

  private static String sign(Operator operator) {
    return switch (operator) {
      case TIMES -> " × ";
      case BY -> " ÷ ";
      case MINUS -> " − ";
      case PLUS, OR, AND, EQUAL, DIFFERENT, AT_MOST, AT_LEAST, LESS, MORE ->
          " " + operator.sign() + " ";
    };
  }

  private String bracketed(
      Calculator calculator, Operator around, Expression part, boolean isRight) {
    boolean isSum =
        part instanceof Expression.Operation inner
            && (inner.operator() == Operator.PLUS || inner.operator() == Operator.MINUS);
    boolean isProduct = part instanceof Expression.Operation && !isSum;
    boolean asks =
        switch (around) {
          case TIMES -> isSum;
          case BY -> isSum || (isRight && isProduct);
          case MINUS -> isRight && isSum;
          case PLUS, OR, AND, EQUAL, DIFFERENT, AT_MOST, AT_LEAST, LESS, MORE -> false;
        };
    String text = written(calculator, part);
    return asks ? "(" + text + ")" : text;
  }

  /// A problem with the names of what its codes stand for.
  Problem worded(Problem problem) {
    if (!(problem.code() instanceof RoiProblem code)) {
      return problem;
    }
    List<Object> arguments = new ArrayList<>(problem.arguments());
    switch (code) {
      case OUT_OF_RANGE -> {
        Calculator calculator =
            Calculators.of(Code.parse(CalculatorKind.class, arguments.get(0).toString()));
        RoiInput input = calculator.input(arguments.get(2).toString()).orElseThrow();
        arguments =
            List.of(
                input(input),
                scenario(Code.parse(ScenarioKind.class, arguments.get(1).toString())),
                value(input.unit(), input.least()),
                value(input.unit(), input.most()));
      }
      case SHARES_NOT_WHOLE, LEAN_TOO_FAR -> {
        arguments.set(0, scenario(Code.parse(ScenarioKind.class, arguments.get(0).toString())));
        arguments.set(1, share((Double) arguments.get(1)));
      }
      case AMOUNT_OUT_OF_RANGE -> arguments.set(2, value(RoiUnit.MONEY, RoiInput.LARGEST));
      case BLANK_NAME,
          TOO_LONG,
          BLANK_LINE,
          TOO_MANY_LINES,
          CHANGED_MEANWHILE,
          UNKNOWN_CALCULATION,
          UNKNOWN_VERSION,
          DAMAGED,
          NOTHING_TO_REPORT -> {}
    }
    return new Problem(problem.code(), problem.place(), arguments);
  }

  String change(CalculationChange change) {
    return switch (change) {
      case CalculationChange.Name(String before, String after) ->
          messages.text("roi.change.name", before, after);
      case CalculationChange.Note _ -> messages.text("roi.change.note");
      case CalculationChange.Days(String before, String after) ->
          messages.text("roi.change.days", before, after);
      case CalculationChange.Lean(ScenarioKind scenario, double before, double after) ->
          messages.text("roi.change.lean", scenario(scenario), signed(before), signed(after));
      case CalculationChange.Value value ->
          messages.text(
              "roi.change.value",
              scenario(value.scenario()),
              input(value.input()),
              optional(value.input().unit(), value.before()),
              optional(value.input().unit(), value.after()));
      case CalculationChange.Line(String name, OptionalDouble before, OptionalDouble after) ->
          messages.text(
              "roi.change.line",
              name,
              optional(RoiUnit.MONEY, before),
              optional(RoiUnit.MONEY, after));
    };
  }
}
