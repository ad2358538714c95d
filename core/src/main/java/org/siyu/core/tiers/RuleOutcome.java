package org.siyu.core.tiers;

/// How one rule turned out for one customer.
///
/// @param rule the rule's position from 1
public record RuleOutcome(int rule, String tier, Verdict verdict, ConditionOutcome outcome) {
  /// What the rule did.
  public enum Verdict {
    /// The first rule that holds: it gave the tier.
    FIRED,
    /// It holds as well, but an earlier one was first.
    HOLDS_TOO,
    DOES_NOT_HOLD
  }
}
