package org.siyu.core.campaign;

import java.time.LocalDate;
import org.siyu.core.shared.Money;

/// What customers have brought so far, from the orders of the store.
///
/// `LTV = contribution a buyer and month × months retained`, as in product §5, where `contribution
/// a buyer and month = turnover × margin / buyer-months` and `months retained = buyer-months /
/// buyers`.
///
/// @param asOf up to which day orders count
/// @param buyers customers with an order
/// @param turnover paid less refunds
/// @param months the sum over all buyers of the months from their first order to their last one,
///   each at least 1
public record LifetimeValue(LocalDate asOf, long buyers, Money turnover, double months) {
  /// Average days of a month.
  public static final double MONTH = 365.25 / 12;

  public boolean isKnown() {
    return buyers > 0 && months > 0;
  }

  /// Months retained.
  public double monthsRetained() {
    return buyers == 0 ? 0 : months / buyers;
  }

  /// In the workspace's currency.
  ///
  /// @param marginPercent 1 to 100
  public double monthlyContribution(int marginPercent) {
    return months == 0 ? 0 : turnover.cents() / 100.0 * marginPercent / 100 / months;
  }

  /// In the workspace's currency.
  public double value(int marginPercent) {
    return monthlyContribution(marginPercent) * monthsRetained();
  }
}
