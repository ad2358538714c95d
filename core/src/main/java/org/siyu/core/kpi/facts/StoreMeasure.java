package org.siyu.core.kpi.facts;

import java.util.Locale;
import java.util.Optional;
import org.siyu.core.shared.Code;

/// What can be counted from the store. Each counts for some days, and for the customers of some
/// members (who are theirs is what is so now). Amounts of money are hundredths while they are
/// counted, and the currency's unit in formulas.
///
/// A customer is there from the day of joining; where that is not known, from the first thing done.
/// Active is who ordered or did anything but receive what the team wrote.
public enum StoreMeasure implements Code {
  /// Customers at the end of the days 客户总数.
  CUSTOMERS,
  /// Customers who joined in the days 新增客户.
  NEW_CUSTOMERS,
  /// Of these those whom others brought 裂变, 老带新.
  REFERRED_CUSTOMERS,
  /// Customers who were active on one of the days.
  ACTIVE_CUSTOMERS,
  /// Customers by the days on which they were active: what DAU is the daily mean of.
  ACTIVE_DAYS,
  /// Customers who were active in the 30 days that end with the last day.
  ACTIVE_30,
  /// Customers who spoke in a group.
  GROUP_SPEAKERS,
  /// Customers who signed in, watched a live show or answered questions.
  PARTICIPANTS,
  /// Customers who clicked: the top of the funnel.
  CLICKERS,
  COMPLAINTS,
  /// Customers for whom the week from day 7 after joining ended in the days.
  COHORT_7,
  /// Of these those who were active in that week.
  RETAINED_7,
  /// Customers for whom the week from day 30 after joining ended in the days.
  COHORT_30,
  RETAINED_30,
  /// Customers with an order in the days.
  BUYERS,
  /// Of these those who had ordered before, or twice in the days.
  REPEAT_BUYERS,
  ORDERS,
  /// Paid less given back, in cents.
  REVENUE,
  /// Customers with three orders or more in the 365 days that end with the last day.
  HIGH_VALUE_CUSTOMERS,
  /// Customers who have ever ordered.
  LIFETIME_BUYERS,
  /// What they ever paid less what was given back, in cents.
  LIFETIME_REVENUE,
  /// Customers whose last word on marketing messages by the last day was yes.
  CONSENTING_CUSTOMERS,
  CONTENT_PIECES(true),
  /// Members with a piece that went out.
  AUTHORS(true),
  CONTENT_REACH(true),
  CONTENT_OPENS(true),
  CONTENT_CLICKS(true),
  CONTENT_INTERACTIONS(true),
  CONTENT_JOINS(true),
  CONTENT_LEAVES(true),
  CAMPAIGN_COST(true),
  CAMPAIGN_REVENUE(true),
  FOLLOW_UPS_DUE(true),
  FOLLOW_UPS_ON_TIME(true),
  REVIEWS(true),
  REVIEWS_SENT_BACK(true),
  SENDINGS(true),
  AUTOMATED_SENDINGS(true),
  EXPORTS(true),
  MASKED_EXPORTS(true),
  EXPERIMENTS(true),
  CASES(true);

  private final boolean isDaily;

  StoreMeasure() {
    this(false);
  }

  StoreMeasure(boolean isDaily) {
    this.isDaily = isDaily;
  }

  /// Whether it comes as counts of single days; otherwise it is counted customer by customer.
  public boolean isDaily() {
    return isDaily;
  }

  /// Whether it counts who joined a short time ago: before, they were in no tier.
  public boolean isOfNewcomers() {
    return this == NEW_CUSTOMERS
        || this == REFERRED_CUSTOMERS
        || this == COHORT_7
        || this == RETAINED_7
        || this == COHORT_30
        || this == RETAINED_30;
  }

  public boolean isMoney() {
    return this == REVENUE
        || this == LIFETIME_REVENUE
        || this == CAMPAIGN_COST
        || this == CAMPAIGN_REVENUE;
  }

  /// As formulas name it, for instance `new_customers`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<StoreMeasure> of(String word) {
    for (StoreMeasure measure : values()) {
      if (measure.word().equals(word)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }
}
