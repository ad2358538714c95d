package org.siyu.core.tiers;

/// How recency, frequency and monetary value are measured and scored.
///
/// @param window which orders count; customers without one in it have no scores
/// @param refunds what a refund takes away; holds for the metrics of the rules, too
public record RfmSettings(Window window, RefundRule refunds, RfmScoring scoring) {
  public static final RfmSettings DEFAULT =
      new RfmSettings(Window.allTime(), RefundRule.SUBTRACT_AMOUNT, new RfmScoring.Quintiles());
}
