package org.siyu.core.tiers;

import java.util.List;
import org.siyu.core.shared.Money;

/// The words of a report in its reader's language.
public interface TierReportWords {
  /// @param arguments as [TierReportText] says; numbers are written as the language does
  String text(TierReportText text, Object... arguments);

  String tier(Tier tier);

  String segment(MeanSegment segment);

  /// Which scores a segment stands for and what is to be done, in one sentence.
  String segmentMeaning(MeanSegment segment);

  /// @param code a segment of the scheme's map
  String mapSegment(String code);

  /// Why a customer is in its tier, in one sentence.
  String reason(TierAssignment assignment);

  /// A rule's condition in words.
  String rule(TierRule rule);

  String notice(TierNotice notice);

  /// How the scheme measures: window, refunds, way of scoring, what the words mean.
  List<String> measures(TierReport report);

  /// Sentences on what stands out, the weightiest first.
  List<String> findings(TierReport report);

  /// `¥1,289` or `¥122.6万`: for key figures.
  String shortMoney(Money money);

  /// An amount to the cent, without the currency's sign.
  String amount(Money money);

  /// @param fraction 0.2 is 20 %
  String percent(double fraction);

  /// The currency's sign, for headers.
  String currencySign();
}
