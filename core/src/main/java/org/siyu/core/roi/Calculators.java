package org.siyu.core.roi;

import static org.siyu.core.roi.RoiInput.Better.LESS;
import static org.siyu.core.roi.RoiInput.Better.MORE;
import static org.siyu.core.roi.RoiInput.Better.NEITHER;
import static org.siyu.core.roi.RoiInput.count;
import static org.siyu.core.roi.RoiInput.money;
import static org.siyu.core.roi.RoiInput.months;
import static org.siyu.core.roi.RoiInput.share;
import static org.siyu.core.roi.RoiUnit.COUNT;
import static org.siyu.core.roi.RoiUnit.MONEY;
import static org.siyu.core.roi.RoiUnit.MONTHS;
import static org.siyu.core.roi.RoiUnit.SHARE;

/// The calculators, with the worked examples of the product's design (§5) as their examples.
///
/// Formulas: those of the design's table, 投入产出. What goes beyond it is said at each calculator.
public final class Calculators {
  private Calculators() {}

  public static Calculator of(CalculatorKind kind) {
    return switch (kind) {
      case COST -> cost();
      case ACQUISITION_COST -> acquisition();
      case UPLIFT -> uplift();
      case LIFETIME_VALUE -> lifetime();
      case REFERRAL -> referral();
      case MARKET_SHARE -> market();
      case RETURN -> returns();
      case PAYBACK -> payback();
      case BUDGET_SPLIT -> budget();
    };
  }

  /// `cost = people (pay, bonus 20-30 %, benefits 15-20 %, training) + technology + operation +
  /// opportunity`. Bonus and benefits are shares of the pay.
  private static Calculator cost() {
    return Calculator.of(
            CalculatorKind.COST,
            money("pay", LESS, 400_000),
            share("bonus_share", LESS, 0.25).usually(0.2, 0.3),
            share("benefits_share", LESS, 0.2).usually(0.15, 0.2),
            money("training", LESS, 20_000),
            money("technology", LESS, 100_000),
            money("operation", LESS, 300_000),
            money("opportunity", LESS, 0),
            months("months", NEITHER, 12),
            count("customers", MORE, 100_000),
            count("pieces", MORE, 240))
        .step("bonus", MONEY, "pay * bonus_share")
        .step("benefits", MONEY, "pay * benefits_share")
        .step("people", MONEY, "pay + bonus + benefits + training")
        .step("spent", MONEY, "people + technology + operation")
        .step("total", MONEY, "spent + opportunity")
        .step("total_monthly", MONEY, "total / months")
        .step("people_part", SHARE, "people / total")
        .step("cost_per_customer", MONEY, "total / customers")
        .step("operation_per_piece", MONEY, "operation / pieces")
        .leadingTo("total");
  }

  /// `CAC = (people + technology + operation) / new customers`, against what public channels ask.
  /// Breaks even where a customer costs as much as there.
  private static Calculator acquisition() {
    return Calculator.of(
            CalculatorKind.ACQUISITION_COST,
            money("people", LESS, 600_000),
            money("technology", LESS, 100_000),
            money("operation", LESS, 300_000),
            count("new_customers", MORE, 100_000),
            money("public_cac", NEITHER, 50))
        .step("spent", MONEY, "people + technology + operation")
        .step("cac", MONEY, "spent / new_customers")
        .step("cac_difference", SHARE, "cac / public_cac - 1")
        .step("saved", MONEY, "new_customers * public_cac - spent")
        .leadingTo("cac", "saved", 0);
  }

  /// `uplift = N × (conversion1 × basket1 − conversion0 × basket0)`, split into what conversion
  /// alone, basket alone and both together bring.
  private static Calculator uplift() {
    return Calculator.of(
            CalculatorKind.UPLIFT,
            count("customers", MORE, 100_000),
            share("conversion_before", NEITHER, 0.02),
            share("conversion_after", MORE, 0.05),
            money("basket_before", NEITHER, 200),
            money("basket_after", MORE, 250))
        .step("gmv_before", MONEY, "customers * conversion_before * basket_before")
        .step("gmv_after", MONEY, "customers * conversion_after * basket_after")
        .step("uplift", MONEY, "gmv_after - gmv_before")
        .step(
            "conversion_effect",
            MONEY,
            "customers * (conversion_after - conversion_before) * basket_before")
        .step(
            "basket_effect",
            MONEY,
            "customers * conversion_before * (basket_after - basket_before)")
        .step(
            "joint_effect",
            MONEY,
            "customers * (conversion_after - conversion_before) * (basket_after - basket_before)")
        .leadingTo("uplift", "uplift", 0);
  }

  /// `LTV = monthly contribution × months retained`, before and after; the contribution is turnover
  /// times margin.
  private static Calculator lifetime() {
    return Calculator.of(
            CalculatorKind.LIFETIME_VALUE,
            money("monthly_before", NEITHER, 625),
            money("monthly_after", MORE, 625),
            share("margin", MORE, 0.4),
            months("months_before", NEITHER, 6),
            months("months_after", MORE, 12))
        .step("contribution_before", MONEY, "monthly_before * margin")
        .step("contribution_after", MONEY, "monthly_after * margin")
        .step("ltv_before", MONEY, "contribution_before * months_before")
        .step("ltv_after", MONEY, "contribution_after * months_after")
        .step("ltv_gain", MONEY, "ltv_after - ltv_before")
        .step("ltv_growth", SHARE, "ltv_after / ltv_before - 1")
        .leadingTo("ltv_after", "ltv_gain", 0);
  }

  /// `people = N × NPS × referral conversion`, each worth what public channels ask for one. Breaks
  /// even where that pays for the rewards.
  private static Calculator referral() {
    return Calculator.of(
            CalculatorKind.REFERRAL,
            count("customers", MORE, 100_000),
            share("nps", MORE, 0.4),
            share("referral_conversion", MORE, 0.1),
            money("public_cac", NEITHER, 50),
            money("reward", LESS, 0))
        .step("referred", COUNT, "customers * nps * referral_conversion")
        .step("referral_value", MONEY, "referred * public_cac")
        .step("rewards", MONEY, "referred * reward")
        .step("referral_net", MONEY, "referral_value - rewards")
        .leadingTo("referral_value", "referral_net", 0);
  }

  /// `points = growth / market`; each point is worth its part of the market's size.
  private static Calculator market() {
    return Calculator.of(
            CalculatorKind.MARKET_SHARE,
            count("growth", MORE, 100_000),
            count("market_customers", NEITHER, 5_000_000),
            money("market_size", NEITHER, 1_000_000_000))
        .step("share_gained", SHARE, "growth / market_customers")
        .step("share_value", MONEY, "share_gained * market_size")
        .leadingTo("share_value");
  }

  /// `ROI = return / cost`. The return is the margin of the turnover beyond what there would have
  /// been anyway, with what was saved and other gains. Breaks even at 1 : 1.
  private static Calculator returns() {
    return Calculator.of(
            CalculatorKind.RETURN,
            money("turnover", MORE, 10_000_000),
            money("turnover_anyway", LESS, 2_000_000),
            share("margin", MORE, 0.4),
            money("saved_otherwise", MORE, 400_000),
            money("gained_otherwise", MORE, 0),
            money("cost", LESS, 1_000_000),
            months("months", NEITHER, 12))
        .step("contribution", MONEY, "(turnover - turnover_anyway) * margin")
        .step("returned", MONEY, "contribution + saved_otherwise + gained_otherwise")
        .step("roi", SHARE, "returned / cost")
        .step("net", MONEY, "returned - cost")
        .step("returned_monthly", MONEY, "returned / months")
        .step("payback", MONTHS, "cost / max(0, returned_monthly)")
        .step(
            "turnover_even",
            MONEY,
            "turnover_anyway + max(0, cost - saved_otherwise - gained_otherwise) / margin")
        .leadingTo("roi", "roi", 1);
  }

  /// `payback = investment / (customers × contribution − running cost)`; below as many customers as
  /// pay for the running cost it never comes.
  private static Calculator payback() {
    return Calculator.of(
            CalculatorKind.PAYBACK,
            money("investment", LESS, 300_000),
            money("running_monthly", LESS, 50_000),
            count("buyers_monthly", MORE, 5_000),
            money("turnover_buyer", MORE, 60),
            share("margin", MORE, 0.4))
        .step("contribution_buyer", MONEY, "turnover_buyer * margin")
        .step("contribution_monthly", MONEY, "buyers_monthly * contribution_buyer")
        .step("net_monthly", MONEY, "contribution_monthly - running_monthly")
        .step("payback", MONTHS, "investment / max(0, net_monthly)")
        .step("buyers_even", COUNT, "running_monthly / contribution_buyer")
        .step("safety", SHARE, "1 - buyers_even / buyers_monthly")
        .leadingTo("payback", "net_monthly", 0);
  }

  /// 60 % people, 30 % operation, 10 % technology unless said otherwise; against what was spent.
  private static Calculator budget() {
    return Calculator.of(
            CalculatorKind.BUDGET_SPLIT,
            money("budget", NEITHER, 1_000_000),
            share("people_share", NEITHER, 0.6),
            share("operation_share", NEITHER, 0.3),
            share("technology_share", NEITHER, 0.1),
            money("people", LESS, 620_000),
            money("operation", LESS, 260_000),
            money("technology", LESS, 90_000))
        .step("people_plan", MONEY, "budget * people_share")
        .step("operation_plan", MONEY, "budget * operation_share")
        .step("technology_plan", MONEY, "budget * technology_share")
        .step("people_left", MONEY, "people_plan - people")
        .step("operation_left", MONEY, "operation_plan - operation")
        .step("technology_left", MONEY, "technology_plan - technology")
        .step("spent", MONEY, "people + operation + technology")
        .step("budget_used", SHARE, "spent / budget")
        .step("budget_left", MONEY, "budget - spent")
        .leadingTo("budget_left", "budget_left", 0);
  }
}
