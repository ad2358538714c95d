package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.kpi.formula.Cycles;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.kpi.formula.FormulaProblem;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// All indicators, in order. Formulas in it name only what there is and never need each other.
public final class Catalogue {
  private final Map<String, Indicator> byCode = new LinkedHashMap<>();
  private final FormulaNames more;

  private Catalogue(Collection<Indicator> indicators, FormulaNames more) {
    this.more = more;
    for (Indicator indicator : indicators) {
      if (byCode.put(indicator.code(), indicator) != null) {
        throw new ProblemException(Problem.of(KpiProblem.CODE_TAKEN, indicator.code()));
      }
    }
  }

  /// @throws ProblemException [KpiProblem#CODE_TAKEN], [FormulaProblem#CYCLE],
  ///   [KpiProblem#UNKNOWN_INDICATOR]
  public static Catalogue of(Collection<Indicator> indicators) {
    return of(indicators, _ -> Optional.empty());
  }

  private static Catalogue of(Collection<Indicator> indicators, FormulaNames more) {
    Catalogue catalogue = new Catalogue(indicators, more);
    catalogue.check();
    return catalogue;
  }

  /// The same, where formulas may also use what counts of the store are called in a language.
  public Catalogue calling(FormulaNames names) {
    return of(byCode.values(), names);
  }

  private void check() {
    Map<String, Formula> formulas = new LinkedHashMap<>();
    for (Indicator indicator : byCode.values()) {
      if (indicator.source() instanceof Source.Computed(Formula formula)) {
        formulas.put(indicator.code(), formula);
        formula.uses().forEach(use -> requireKnown(use.code()));
      }
      indicator.sample().ifPresent(sample -> requireKnown(sample.of()));
    }
    List<String> cycle = Cycles.first(formulas);
    if (!cycle.isEmpty()) {
      throw new ProblemException(Problem.of(FormulaProblem.CYCLE, String.join(" → ", cycle)));
    }
  }

  private void requireKnown(String code) {
    if (!byCode.containsKey(code) && StoreMeasure.of(code).isEmpty()) {
      throw new ProblemException(Problem.of(KpiProblem.UNKNOWN_INDICATOR, code));
    }
  }

  public List<Indicator> all() {
    return List.copyOf(byCode.values());
  }

  public Optional<Indicator> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /// @throws ProblemException [KpiProblem#UNKNOWN_INDICATOR]
  public Indicator require(String code) {
    return find(code)
        .orElseThrow(() -> new ProblemException(Problem.of(KpiProblem.UNKNOWN_INDICATOR, code)));
  }

  /// With an indicator added, or in the place of the one that has its code.
  ///
  /// @throws ProblemException as [#of(Collection)]
  public Catalogue with(Indicator indicator) {
    Map<String, Indicator> all = new LinkedHashMap<>(byCode);
    all.put(indicator.code(), indicator);
    return of(all.values(), more);
  }

  /// What formulas may name: codes of indicators, counts of the store, and names in any language.
  public FormulaNames names() {
    FormulaNames own = names(byCode.values());
    return written -> own.code(written).or(() -> more.code(written));
  }

  /// @see #names()
  public static FormulaNames names(Collection<Indicator> indicators) {
    Map<String, String> codes = new HashMap<>();
    for (Indicator indicator : indicators) {
      for (String name : indicator.names().values()) {
        codes.putIfAbsent(plain(name), indicator.code());
      }
    }
    for (StoreMeasure measure : StoreMeasure.values()) {
      codes.put(measure.word(), measure.word());
    }
    List<String> own = new ArrayList<>();
    indicators.forEach(indicator -> own.add(indicator.code()));
    own.forEach(code -> codes.put(code, code));
    return written -> Optional.ofNullable(codes.get(plain(written)));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
