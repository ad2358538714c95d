package org.siyu.app.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.kpi.Arithmetic;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Change;
import org.siyu.core.kpi.DashboardReportText;
import org.siyu.core.kpi.DashboardReportWords;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Entry;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.KpiReportText;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.ValueRange;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// Words what KPI sheets are about.
public final class KpiWords implements DashboardReportWords {
  private static final double MANY = 100;
  private static final double PERCENT = 100;
  private static final int MOST_DIGITS = 9;

  private final Messages messages;
  private final Formats formats;

  public KpiWords(Messages messages, Formats formats) {
    this.messages = messages;
    this.formats = formats;
  }

  @Override
  public String text(KpiReportText text, Object... arguments) {
    return messages.text("kpi.report." + text.code(), arguments);
  }

  @Override
  public String text(DashboardReportText text, Object... arguments) {
    return messages.text("dashboard.report." + text.code(), arguments);
  }

  @Override
  public String name(Indicator indicator) {
    return indicator.name(language());
  }

  @Override
  public String language() {
    return messages.language() == Language.CHINESE ? "zh" : "en";
  }

  @Override
  public String kind(IndicatorClass kind) {
    return messages.text("kpi.class." + kind.code());
  }

  @Override
  public String direction(Direction direction) {
    return messages.text("kpi.direction." + direction.code());
  }

  @Override
  public String part(SheetLine.Part part) {
    return messages.text("kpi.part." + part.code());
  }

  @Override
  public String reason(Figure.Reason reason) {
    return messages.text("kpi.reason." + reason.code());
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  public String number(long value) {
    return formats.number(value);
  }

  public Formats formats() {
    return formats;
  }

  @Override
  public String measure(StoreMeasure measure) {
    return messages.text("kpi.measure." + measure.code());
  }

  /// The team, a role, or a member by name.
  public String scope(Scope scope, List<Member> members) {
    return switch (scope) {
      case Scope.Team() -> messages.text("kpi.report.team");
      case Scope.OfRole(MemberRole role) -> messages.text("settings.team.role." + role.code());
      case Scope.OfMember(UUID id) ->
          members.stream()
              .filter(member -> member.id().equals(id))
              .map(Member::name)
              .findFirst()
              .orElse("–");
    };
  }

  /// A share with its sign: `+8.2%`, `−3.0%`; a dash where there is none.
  public String change(Figure change) {
    if (change instanceof Figure.Known(double share)) {
      String size = value(IndicatorUnit.PERCENT, Math.abs(share));
      return share == 0 ? size : (share > 0 ? "+" : "−") + size;
    }
    return "–";
  }

  /// How a value moved, with its sign: rates in points, anything else in per cent; a dash where
  /// that is not known.
  public String moved(Change change) {
    if (!change.by().isKnown()) {
      return "–";
    }
    return change.isPoints()
        ? signed(IndicatorUnit.PERCENT, change.shown())
        : change(Figure.of(change.shown()));
  }

  /// How much of a goal is reached, as it counts, with what it was before it was cut off.
  public String attained(Attainment reached) {
    String counts = value(IndicatorUnit.PERCENT, reached.share());
    return reached.isCapped()
        ? messages.text(
            "kpi.attained.uncapped", counts, value(IndicatorUnit.PERCENT, reached.uncapped()))
        : counts;
  }

  /// What was closed and what it would be now, with as many digits as it takes to tell them apart.
  public List<String> apart(IndicatorUnit unit, Figure closed, Figure now) {
    String first = value(unit, closed);
    String second = value(unit, now);
    if (closed instanceof Figure.Known(double was) && now instanceof Figure.Known(double is)) {
      for (int digits = 2; digits <= MOST_DIGITS && first.equals(second); digits++) {
        first = exact(unit, was, digits);
        second = exact(unit, is, digits);
      }
    }
    return List.of(first, second);
  }

  private String exact(IndicatorUnit unit, double value, int digits) {
    return switch (unit) {
      case PERCENT -> formats.percent(new Percent(value), digits);
      case MINUTES -> messages.text("kpi.minutes", formats.decimal(value, digits));
      case COUNT, MONEY, TIMES, POINTS -> formats.decimal(value, digits);
    };
  }

  /// A difference with its sign; of shares in points of per cent.
  public String signed(IndicatorUnit unit, double value) {
    String size =
        unit == IndicatorUnit.PERCENT
            ? messages.text("kpi.percent-points", formats.decimal(Math.abs(value) * PERCENT, 1))
            : value(unit, Math.abs(value));
    return value == 0 ? size : (value > 0 ? "+" : "−") + size;
  }

  /// A value as short as a tile or a column of figures wants it: money without cents, a hundred
  /// things or more without parts of one.
  public String brief(IndicatorUnit unit, Figure figure) {
    if (figure instanceof Figure.Known(double value)) {
      if (unit == IndicatorUnit.MONEY) {
        return formats.wholeMoney(Money.of(BigDecimal.valueOf(value)));
      }
      if (unit == IndicatorUnit.COUNT && Math.abs(value) >= MANY) {
        return formats.decimal(value, 0);
      }
    }
    return value(unit, figure);
  }

  public String brief(IndicatorUnit unit, double value) {
    return brief(unit, Figure.of(value));
  }

  @Override
  public String value(Indicator indicator, double value) {
    return value(indicator.unit(), value);
  }

  @Override
  public String light(Light light) {
    return messages.text("kpi.light." + light.code());
  }

  /// `2026年6月`, `June 2026`.
  @Override
  public String period(Period period) {
    String year = String.format(Locale.ROOT, "%04d", period.first().getYear());
    return switch (period.kind()) {
      case WEEK -> period.text();
      case MONTH -> messages.text("kpi.period.month", year, period.first().getMonthValue());
      case QUARTER ->
          messages.text("kpi.period.quarter", year, (period.first().getMonthValue() + 2) / 3);
      case YEAR -> messages.text("kpi.period.year", year);
    };
  }

  /// A value with its unit, or in a word why there is none.
  public String value(IndicatorUnit unit, Figure figure) {
    return switch (figure) {
      case Figure.Known(double value) -> value(unit, value);
      case Figure.Unknown(Figure.Reason reason, String _) -> reason(reason);
    };
  }

  /// As [#brief], where there is little room: without a value a word or two why.
  public String terse(IndicatorUnit unit, Figure figure) {
    return switch (figure) {
      case Figure.Known(double _) -> brief(unit, figure);
      case Figure.Unknown(Figure.Reason reason, String _) ->
          messages.text("kpi.reason.short." + reason.code());
    };
  }

  public String value(IndicatorUnit unit, double value) {
    return switch (unit) {
      case COUNT -> formats.decimal(value, value == Math.rint(value) ? 0 : 1);
      case MONEY -> formats.money(Money.of(BigDecimal.valueOf(value)));
      case PERCENT -> formats.percent(new Percent(value), 1);
      case MINUTES -> messages.text("kpi.minutes", formats.decimal(value, 1));
      case TIMES -> formats.decimal(value, 2);
      case POINTS -> formats.decimal(value, 1);
    };
  }

  /// How a value of the indicator is typed.
  public String unitExample(Indicator indicator) {
    return messages.text("kpi.unit.example." + indicator.unit().code());
  }

  /// Why what was typed cannot be; without a fault it cannot be read.
  String wrong(Indicator indicator, Optional<ValueRange.Fault> fault) {
    return fault
        .map(
            known ->
                switch (known) {
                  case NOT_WHOLE -> messages.text("kpi.fill.not-whole");
                  case NEGATIVE -> messages.text("kpi.fill.negative");
                  case OUTSIDE ->
                      messages.text(
                          "kpi.fill.outside", ValueRange.of(indicator).text(indicator.unit()));
                })
        .orElseGet(() -> messages.text("kpi.fill.unreadable", unitExample(indicator)));
  }

  public String goal(Indicator indicator, Goal goal) {
    String least = value(indicator.unit(), goal.least());
    return goal.most().isPresent()
        ? least + "–" + value(indicator.unit(), goal.most().getAsDouble())
        : least;
  }

  /// A goal without cents.
  public String briefGoal(Indicator indicator, Goal goal) {
    String least = brief(indicator.unit(), goal.least());
    return goal.most().isPresent()
        ? least + "–" + brief(indicator.unit(), goal.most().getAsDouble())
        : least;
  }

  public String points(Figure score) {
    return value(IndicatorUnit.POINTS, score);
  }

  /// One line of how a score came about.
  public String line(Arithmetic line, Catalogue catalogue) {
    IndicatorUnit unit =
        switch (line.step()) {
          case SCORE, CLASS, LINE -> IndicatorUnit.POINTS;
          case ATTAINMENT, UNCAPPED -> IndicatorUnit.PERCENT;
          case TARGET, TARGET_MOST, INDICATOR, ENTERED, GATHERED, COUNT ->
              catalogue.find(line.subject()).map(Indicator::unit).orElse(IndicatorUnit.COUNT);
        };
    String value = value(unit, line.value());
    if (line.step() == Arithmetic.Step.ATTAINMENT && !line.parts().isEmpty()) {
      Figure uncapped = line.parts().getFirst().value();
      boolean isMost = uncapped.orElse(0) > line.value().orElse(0);
      return messages.text(
          isMost ? "kpi.arithmetic.attainment.most" : "kpi.arithmetic.attainment.least",
          value(IndicatorUnit.PERCENT, uncapped),
          rule(line, catalogue),
          value);
    }
    return messages.text(
        "kpi.arithmetic." + line.step().code(),
        subject(line, catalogue),
        value,
        rule(line, catalogue));
  }

  /// What somebody has said beside a value, who that was and when.
  String entered(Entry entry) {
    String by =
        messages.text(
            "kpi.fact.entered.by", entry.enteredBy(), formats.dateTime(entry.enteredAt()));
    return entry.note().isEmpty() ? by : entry.note() + " · " + by;
  }

  /// From what a value was put together, and how.
  String gathered(Arithmetic line) {
    return messages.text("kpi.gathered." + line.rule());
  }

  private String subject(Arithmetic line, Catalogue catalogue) {
    return line.step() == Arithmetic.Step.CLASS
        ? kind(Code.parse(IndicatorClass.class, line.subject()))
        : name(line.subject(), catalogue);
  }

  /// What is called by a code: an indicator or a count of the store.
  public String name(String code, Catalogue catalogue) {
    return catalogue
        .find(code)
        .map(this::name)
        .or(() -> StoreMeasure.of(code).map(this::measure))
        .orElse(code);
  }

  /// How a value came about, in words where there are any.
  String rule(Arithmetic line, Catalogue catalogue) {
    return switch (line.step()) {
      case ATTAINMENT -> messages.text("kpi.rule." + line.rule());
      case INDICATOR ->
          catalogue.find(line.subject()).map(Indicator::source).orElse(new Source.Typed())
                  instanceof Source.Computed(Formula formula)
              ? new FormulaText(this, catalogue).of(formula.expression())
              : line.rule();
      case GATHERED -> gathered(line);
      case COUNT -> counted(line.rule(), catalogue);
      case ENTERED -> Period.parse(line.rule()).map(this::period).orElse(line.rule());
      case SCORE, CLASS, LINE, UNCAPPED, TARGET, TARGET_MOST -> line.rule();
    };
  }

  /// What was counted in which period.
  private String counted(String rule, Catalogue catalogue) {
    int blank = rule.lastIndexOf(' ');
    if (blank < 0) {
      return name(rule, catalogue);
    }
    String period = rule.substring(blank + 1);
    return name(rule.substring(0, blank), catalogue)
        + " "
        + Period.parse(period).map(this::period).orElse(period);
  }
}
