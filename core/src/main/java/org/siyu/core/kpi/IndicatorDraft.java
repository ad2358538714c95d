package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// An own indicator while it is written: what may not be right yet.
///
/// @param isNew whether nothing of its code is kept yet
/// @param formula as it is typed; looked at where it is computed
/// @param sample from how many cases on it counts
public record IndicatorDraft(
    boolean isNew,
    String code,
    String chinese,
    String english,
    Dimension dimension,
    IndicatorClass kind,
    IndicatorUnit unit,
    Direction direction,
    Origin origin,
    String formula,
    PeriodKind shortest,
    Aggregation overPeriods,
    Aggregation overPeople,
    Optional<Sample> sample) {
  /// Where its values come from.
  public enum Origin implements Code {
    FORMULA,
    TYPED,
    GATHERED
  }

  private static final String CODE = "[a-z][a-z0-9_]{0,58}";

  /// A share that is computed, as most are.
  public static IndicatorDraft blank() {
    return new IndicatorDraft(
        true,
        "",
        "",
        "",
        Dimension.CONVERSION,
        IndicatorClass.PROCESS,
        IndicatorUnit.PERCENT,
        Direction.HIGHER,
        Origin.FORMULA,
        "",
        PeriodKind.WEEK,
        Aggregation.SUM,
        Aggregation.SUM,
        Optional.empty());
  }

  /// @param formula as it is to be read by people
  public static IndicatorDraft of(Indicator indicator, String formula) {
    return new IndicatorDraft(
        false,
        indicator.code(),
        indicator.names().getOrDefault("zh", ""),
        indicator.names().getOrDefault("en", ""),
        indicator.dimension(),
        indicator.kind(),
        indicator.unit(),
        indicator.direction(),
        switch (indicator.source()) {
          case Source.Computed _, Source.Counted _ -> Origin.FORMULA;
          case Source.Typed() -> Origin.TYPED;
          case Source.Gathered() -> Origin.GATHERED;
        },
        formula,
        indicator.shortest(),
        indicator.overPeriods(),
        indicator.overPeople(),
        indicator.sample());
  }

  /// What its formula may name: what the catalogue has, and itself, which makes a cycle.
  public FormulaNames names(Catalogue catalogue) {
    FormulaNames known = catalogue.names();
    return written -> {
      String plain = written.strip().toLowerCase(Locale.ROOT);
      boolean isSelf =
          !plain.isEmpty()
              && (plain.equals(code)
                  || plain.equals(chinese.strip().toLowerCase(Locale.ROOT))
                  || plain.equals(english.strip().toLowerCase(Locale.ROOT)));
      return isSelf ? Optional.of(tried()) : known.code(written);
    };
  }

  /// The names by language, those that are given.
  private Map<String, String> given() {
    Map<String, String> names = new LinkedHashMap<>();
    if (!chinese.isBlank()) {
      names.put("zh", chinese.strip());
    }
    if (!english.isBlank()) {
      names.put("en", english.strip());
    }
    return names;
  }

  /// What stands in the way of keeping it, its formula aside.
  public List<Problem> problems(Catalogue catalogue) {
    List<Problem> found = new ArrayList<>();
    if (!code.matches(CODE)) {
      found.add(Problem.of(KpiProblem.NOT_A_CODE, code));
    } else if (isNew && (catalogue.find(code).isPresent() || StoreMeasure.of(code).isPresent())) {
      found.add(Problem.of(KpiProblem.CODE_TAKEN, code));
    }
    if (given().isEmpty()) {
      found.add(Problem.of(KpiProblem.NO_NAME));
    }
    for (String name : given().values()) {
      boolean isTaken =
          catalogue.all().stream()
              .filter(other -> !other.code().equals(code))
              .flatMap(other -> other.names().values().stream())
              .anyMatch(other -> other.equalsIgnoreCase(name));
      if (isTaken) {
        found.add(Problem.of(KpiProblem.NAME_TAKEN, name));
      }
    }
    sample
        .filter(limit -> limit.least() < 1)
        .ifPresent(limit -> found.add(Problem.of(KpiProblem.NOT_A_LIMIT, limit.least())));
    return found;
  }

  /// What is wrong with its formula; a cycle names the codes that it leads through.
  public Optional<Problem> formulaProblem(Catalogue catalogue) {
    try {
      catalogue.with(framed(catalogue));
      return Optional.empty();
    } catch (ProblemException refused) {
      return Optional.of(refused.problem());
    }
  }

  /// The catalogue with it.
  ///
  /// @throws ProblemException the first of what is wrong
  public Catalogue in(Catalogue catalogue) {
    for (Problem problem : problems(catalogue)) {
      throw new ProblemException(problem);
    }
    return catalogue.with(framed(catalogue));
  }

  /// The indicator; under a makeshift name while it has none.
  private Indicator framed(Catalogue catalogue) {
    String known = tried();
    Aggregation periods = origin == Origin.FORMULA ? Aggregation.NONE : overPeriods;
    Aggregation people = origin == Origin.FORMULA ? Aggregation.NONE : overPeople;
    return new Indicator(
        known,
        given().isEmpty() ? Map.of("en", known) : given(),
        dimension,
        kind,
        unit,
        direction,
        switch (origin) {
          case FORMULA -> new Source.Computed(Formula.parse(formula, names(catalogue)));
          case TYPED -> new Source.Typed();
          case GATHERED -> new Source.Gathered();
        },
        shortest,
        periods,
        people,
        sample,
        true);
  }

  /// The code under which it can be tried before it has one.
  public String tried() {
    return code.matches(CODE) ? code : "draft";
  }

  /// The catalogue with it as far as it can be read, to try its formula.
  ///
  /// @throws ProblemException what is wrong with the formula
  public Catalogue tried(Catalogue catalogue) {
    return catalogue.with(framed(catalogue));
  }
}
