package org.siyu.core.tiers;

import java.util.List;
import java.util.stream.Stream;

/// A condition as it turned out for one customer, part by part.
public sealed interface ConditionOutcome {
  boolean holds();

  record Leaf(Evidence evidence) implements ConditionOutcome {
    @Override
    public boolean holds() {
      return evidence.holds();
    }
  }

  /// @param condition an And, Or or Not
  record Group(Condition condition, boolean holds, List<ConditionOutcome> parts)
      implements ConditionOutcome {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /// All single conditions, in the order of the rule.
  default List<Evidence> leaves() {
    return switch (this) {
      case Leaf(Evidence evidence) -> List.of(evidence);
      case Group(Condition _, boolean _, List<ConditionOutcome> parts) ->
          parts.stream().flatMap(part -> part.leaves().stream()).toList();
    };
  }

  /// Only those single conditions that make the whole hold or not hold: the true sides of an Or
  /// that holds, the false parts of an And that does not.
  default List<Evidence> support() {
    return switch (this) {
      case Leaf(Evidence evidence) -> List.of(evidence);
      case Group(Condition condition, boolean holds, List<ConditionOutcome> parts) -> {
        Stream<ConditionOutcome> deciding =
            condition instanceof Condition.Not
                ? parts.stream()
                : parts.stream().filter(part -> part.holds() == holds);
        yield deciding.flatMap(part -> part.support().stream()).toList();
      }
    };
  }
}
