package org.siyu.core.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// What customers and content are told apart by, to find what moved an indicator, beside what is in
/// the facts themselves.
public interface DriverParts {
  DriverParts NONE =
      new DriverParts() {
        @Override
        public Optional<Tiers> tiers(KpiFacts facts, LocalDate asOf, Monitor monitor) {
          return Optional.empty();
        }

        @Override
        public Map<String, Double> content(StoreMeasure measure, DateRange days) {
          return Map.of();
        }
      };

  /// Facts whose members stand for tiers.
  ///
  /// @param groups the members of the facts
  /// @param codes of the tiers, one for each group
  record Tiers(List<UUID> groups, List<String> codes, KpiFacts facts) {
    public Tiers {
      groups = List.copyOf(groups);
      codes = List.copyOf(codes);
    }

    String code(UUID group) {
      return codes.get(groups.indexOf(group));
    }
  }

  /// Customers by the tier that they were in on a day: that of the last run by then; nothing where
  /// there was none. The tier of before is asked for, since that of now is what came of the change.
  Optional<Tiers> tiers(KpiFacts facts, LocalDate asOf, Monitor monitor);

  /// What published pieces came to, by the code of their channel.
  ///
  /// @param measure one of content; nothing for all others
  Map<String, Double> content(StoreMeasure measure, DateRange days);
}
