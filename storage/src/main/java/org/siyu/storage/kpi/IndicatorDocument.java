package org.siyu.storage.kpi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Sample;
import org.siyu.core.kpi.Source;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.shared.Code;

/// An indicator as it stands in a file or in the store. Exactly one of store, formula and source is
/// given.
@JsonInclude(JsonInclude.Include.NON_NULL)
record IndicatorDocument(
    String code,
    Map<String, String> names,
    String dimension,
    @JsonProperty("class") String kind,
    String unit,
    String direction,
    @Nullable String store,
    @Nullable String formula,
    @Nullable String source,
    String shortest,
    @JsonProperty("over_periods") String overPeriods,
    @JsonProperty("over_people") String overPeople,
    @Nullable SampleDocument sample) {
  private static final String TYPED = "typed";
  private static final String GATHERED = "gathered";

  record SampleDocument(String of, int least) {}

  static IndicatorDocument of(Indicator indicator) {
    return new IndicatorDocument(
        indicator.code(),
        indicator.names(),
        indicator.dimension().code(),
        indicator.kind().code(),
        indicator.unit().code(),
        indicator.direction().code(),
        indicator.source() instanceof Source.Counted(StoreMeasure measure) ? measure.word() : null,
        indicator.source() instanceof Source.Computed(Formula formula) ? formula.text() : null,
        switch (indicator.source()) {
          case Source.Typed() -> TYPED;
          case Source.Gathered() -> GATHERED;
          case Source.Counted _, Source.Computed _ -> null;
        },
        indicator.shortest().code(),
        indicator.overPeriods().code(),
        indicator.overPeople().code(),
        indicator
            .sample()
            .map(sample -> new SampleDocument(sample.of(), sample.least()))
            .orElse(null));
  }

  /// The indicator without its formula, so that others can name it before all are read.
  Indicator frame(boolean isOwn) {
    return indicator(new Source.Typed(), isOwn);
  }

  /// @throws org.siyu.core.shared.ProblemException when the formula cannot be read
  Indicator indicator(FormulaNames formulaNames, boolean isOwn) {
    return indicator(source(formulaNames), isOwn);
  }

  private Source source(FormulaNames formulaNames) {
    if (formula != null) {
      return new Source.Computed(Formula.parse(formula, formulaNames));
    }
    if (store != null) {
      return new Source.Counted(StoreMeasure.of(store).orElseThrow());
    }
    return GATHERED.equals(source) ? new Source.Gathered() : new Source.Typed();
  }

  private Indicator indicator(Source from, boolean isOwn) {
    return new Indicator(
        code,
        names,
        Code.parse(Dimension.class, dimension),
        Code.parse(IndicatorClass.class, kind),
        Code.parse(IndicatorUnit.class, unit),
        Code.parse(Direction.class, direction),
        from,
        Code.parse(PeriodKind.class, shortest),
        Code.parse(Aggregation.class, overPeriods),
        Code.parse(Aggregation.class, overPeople),
        Optional.ofNullable(sample).map(each -> new Sample(each.of(), each.least())),
        isOwn);
  }
}
