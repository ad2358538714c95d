package org.siyu.storage.tiers.report;

import java.util.Arrays;
import java.util.List;
import org.siyu.core.shared.Money;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierNotice;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.core.tiers.TierRule;

/// Words a report by its keys.
final class PlainWords implements TierReportWords {
  @Override
  public String text(TierReportText text, Object... arguments) {
    return arguments.length == 0 ? text.key() : text.key() + " " + Arrays.toString(arguments);
  }

  @Override
  public String tier(Tier tier) {
    return tier.name().orElse(tier.code());
  }

  @Override
  public String segment(MeanSegment segment) {
    return segment.code();
  }

  @Override
  public String segmentMeaning(MeanSegment segment) {
    return "meaning of " + segment.code();
  }

  @Override
  public String mapSegment(String code) {
    return code;
  }

  @Override
  public String reason(TierAssignment assignment) {
    return "because " + assignment.reason();
  }

  @Override
  public String rule(TierRule rule) {
    return "rule of " + rule.tier();
  }

  @Override
  public String notice(TierNotice notice) {
    return notice.toString();
  }

  @Override
  public List<String> measures(TierReport report) {
    return List.of("measured so");
  }

  @Override
  public List<String> findings(TierReport report) {
    return List.of("found that");
  }

  @Override
  public String shortMoney(Money money) {
    return "¥" + money.amount();
  }

  @Override
  public String amount(Money money) {
    return money.amount().toString();
  }

  @Override
  public String percent(double fraction) {
    return fraction * 100 + "%";
  }

  @Override
  public String currencySign() {
    return "¥";
  }
}
