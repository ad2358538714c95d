package org.siyu.core.kpi;

import java.util.UUID;
import org.siyu.core.shared.Money;

/// What a member's bonus for a period is reckoned from.
///
/// @param kind of the period: a month's base is not a quarter's
/// @param amount 0 or more; 0 for none
public record BonusBase(PeriodKind kind, UUID member, Money amount) {
  public BonusBase {
    if (amount.cents() < 0) {
      throw new IllegalArgumentException("not a base");
    }
  }
}
