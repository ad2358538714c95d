package org.siyu.core.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.kpi.formula.Formula;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The indicators that a team makes itself: kept, changed and removed.
public final class OwnIndicators {
  private final KpiService service;
  private final KpiRepository repository;

  public OwnIndicators(KpiService service, KpiRepository repository) {
    this.service = service;
    this.repository = repository;
  }

  /// Keeps one, its formula by codes.
  ///
  /// @param names what its formula may call the counts of the store, besides their words
  /// @return as it was before; empty for a new one
  /// @throws ProblemException what is wrong with it
  public Optional<Indicator> save(IndicatorDraft draft, FormulaNames names) {
    return repository.asOne(
        () -> {
          Catalogue now = service.catalogue().calling(names);
          Optional<Indicator> before = now.find(draft.code());
          service.save(draft.in(now).require(draft.code()));
          return before;
        });
  }

  /// Puts one back as it was.
  ///
  /// @throws ProblemException as [KpiService#save(Indicator)]
  public void restore(Indicator before) {
    service.save(before);
  }

  /// What would not be right without an indicator.
  public List<IndicatorUse> uses(String code) {
    List<IndicatorUse> uses = new ArrayList<>();
    for (Indicator other : service.catalogue().all()) {
      if (!other.code().equals(code) && refers(other, code)) {
        uses.add(new IndicatorUse(IndicatorUse.Kind.INDICATOR, other.code(), 1));
      }
    }
    if (service.scheme().rows().stream().anyMatch(row -> row.indicator().equals(code))) {
      uses.add(new IndicatorUse(IndicatorUse.Kind.SCHEME, "", 1));
    }
    for (AlertRule rule : service.rules()) {
      if (rule.indicators().contains(code)) {
        uses.add(new IndicatorUse(IndicatorUse.Kind.RULE, rule.id(), 1));
      }
    }
    repository.uses(code).forEach((kind, count) -> uses.add(new IndicatorUse(kind, "", count)));
    return uses;
  }

  private static boolean refers(Indicator other, String code) {
    return other.sample().filter(sample -> sample.of().equals(code)).isPresent()
        || (other.source() instanceof Source.Computed(Formula formula)
            && formula.uses().stream().anyMatch(use -> use.code().equals(code)));
  }

  /// Removes one that nothing refers to.
  ///
  /// @return it as it was
  /// @throws ProblemException [KpiProblem#NOT_OWN], [KpiProblem#NAMED_BY_RULE],
  ///   [KpiProblem#IN_USE], [KpiProblem#UNKNOWN_INDICATOR]
  public Indicator remove(String code) {
    return repository.asOne(
        () -> {
          Indicator own = service.catalogue().require(code);
          if (!own.isOwn()) {
            throw new ProblemException(Problem.of(KpiProblem.NOT_OWN, code));
          }
          requireUnused(code);
          repository.removeIndicator(code);
          return own;
        });
  }

  private void requireUnused(String code) {
    List<IndicatorUse> uses = uses(code);
    for (IndicatorUse use : uses) {
      if (use.kind() == IndicatorUse.Kind.RULE) {
        throw new ProblemException(Problem.of(KpiProblem.NAMED_BY_RULE, code, use.code()));
      }
    }
    if (!uses.isEmpty()) {
      throw new ProblemException(Problem.of(KpiProblem.IN_USE, code));
    }
  }
}
