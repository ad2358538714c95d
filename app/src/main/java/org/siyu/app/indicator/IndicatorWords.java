package org.siyu.app.indicator;

import java.util.List;
import java.util.Optional;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.kpi.FormulaText;
import org.siyu.app.kpi.KpiWords;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorDraft;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.IndicatorUse;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaFunction;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.kpi.formula.FormulaProblem;
import org.siyu.core.kpi.formula.FormulaSpelling;
import org.siyu.core.shared.Problem;

/// Words what the catalogue says of an indicator.
final class IndicatorWords {
  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_]*";

  private final KpiWords kpi;
  private final Messages messages;

  IndicatorWords(KpiWords kpi, Messages messages) {
    this.kpi = kpi;
    this.messages = messages;
  }

  KpiWords kpi() {
    return kpi;
  }

  Messages messages() {
    return messages;
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  boolean isChinese() {
    return messages.language() == Language.CHINESE;
  }

  String dimension(Dimension dimension) {
    return text("indicator.dimension." + dimension.code());
  }

  String period(PeriodKind kind) {
    return text("kpi.kind." + kind.code());
  }

  String unit(IndicatorUnit unit) {
    return text("indicator.unit." + unit.code());
  }

  String source(SourceKind source) {
    return text("indicator.source." + source.code());
  }

  String origin(IndicatorDraft.Origin origin) {
    return text("indicator.origin." + origin.code());
  }

  String aggregation(Aggregation how) {
    return text("indicator.aggregation." + how.code());
  }

  /// What is computed is computed anew for the whole.
  String aggregation(Indicator indicator, Aggregation how) {
    return switch (indicator.source()) {
      case Source.Counted _, Source.Computed _ -> text("indicator.aggregation.anew");
      case Source.Typed(), Source.Gathered() -> aggregation(how);
    };
  }

  String sample(Indicator indicator, Catalogue catalogue) {
    return indicator
        .sample()
        .map(limit -> text("indicator.sample.of", name(limit.of(), catalogue), limit.least()))
        .orElse(text("indicator.sample.none"));
  }

  /// What is called by a code: an indicator or a count of the store.
  String name(String code, Catalogue catalogue) {
    return kpi.name(code, catalogue);
  }

  /// How its value comes about, in words.
  String formula(Indicator indicator, Catalogue catalogue) {
    return switch (indicator.source()) {
      case Source.Computed(Formula formula) ->
          new FormulaText(kpi, catalogue).of(formula.expression());
      case Source.Counted(StoreMeasure measure) ->
          text("indicator.formula.counted", kpi.measure(measure));
      case Source.Typed() -> text("indicator.formula.typed");
      case Source.Gathered() -> text("indicator.formula.gathered");
    };
  }

  /// A formula as it is typed: by names, where these are understood, else by codes.
  String typed(Indicator indicator, Catalogue catalogue) {
    Catalogue named = catalogue.calling(measures());
    return indicator.source() instanceof Source.Computed(Formula formula)
        ? formula.expression().text(spelling(named))
        : "";
  }

  FormulaSpelling spelling(Catalogue named) {
    FormulaNames names = named.names();
    return new FormulaSpelling() {
      @Override
      public String name(String code) {
        String name = IndicatorWords.this.name(code, named);
        boolean isUnderstood = names.code(name).equals(Optional.of(code));
        return isUnderstood ? bracketed(name) : code;
      }

      @Override
      public String function(FormulaFunction function) {
        return IndicatorWords.this.function(function);
      }
    };
  }

  private static String bracketed(String name) {
    return name.matches(NAME) && FormulaFunction.called(name).isEmpty() ? name : "[" + name + "]";
  }

  String function(FormulaFunction function) {
    return isChinese() ? function.chinese() : function.english();
  }

  /// What counts of the store are called here, for formulas.
  FormulaNames measures() {
    return written ->
        List.of(StoreMeasure.values()).stream()
            .filter(measure -> kpi.measure(measure).equalsIgnoreCase(written.strip()))
            .map(StoreMeasure::word)
            .findFirst();
  }

  /// A problem with the names of what its codes stand for.
  Problem worded(Problem problem, Catalogue catalogue) {
    if (problem.code() != FormulaProblem.CYCLE) {
      return problem;
    }
    List<String> names = cycle(problem).stream().map(code -> name(code, catalogue)).toList();
    return Problem.of(FormulaProblem.CYCLE, String.join(" → ", names));
  }

  /// The codes that a cycle leads through.
  static List<String> cycle(Problem problem) {
    return List.of(String.valueOf(problem.arguments().getFirst()).split(" → "));
  }

  String use(IndicatorUse use, Catalogue catalogue) {
    return switch (use.kind()) {
      case RULE -> text("indicator.use.rule", text("alerts.rule." + use.code()));
      case INDICATOR -> text("indicator.use.indicator", name(use.code(), catalogue));
      case SCHEME, TARGETS, ENTRIES, DAYS, CLOSED, ALERTS ->
          text("indicator.use." + use.kind().code(), use.count());
    };
  }
}
