package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.MeanSegment;
import org.siyu.core.tiers.RfmScales;
import org.siyu.core.tiers.RfmScoring;
import org.siyu.core.tiers.RfmSettings;
import org.siyu.core.tiers.ScoreScale;
import org.siyu.core.tiers.Tier;
import org.siyu.core.tiers.TierAssignment;
import org.siyu.core.tiers.TierNotice;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportText;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.core.tiers.TierRule;
import org.siyu.core.tiers.Window;

/// The words of a tier report in the language of now.
public final class TierReportTexts implements TierReportWords {
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;

  public TierReportTexts(Messages messages, Formats formats, TierTexts texts) {
    this.messages = messages;
    this.formats = formats;
    this.texts = texts;
  }

  @Override
  public String text(TierReportText text, Object... arguments) {
    return messages.text("tiers.report." + text.key(), arguments);
  }

  @Override
  public String tier(Tier tier) {
    return texts.tier(tier);
  }

  @Override
  public String segment(MeanSegment segment) {
    return texts.segment(segment);
  }

  @Override
  public String segmentMeaning(MeanSegment segment) {
    return texts.segmentMeaning(segment);
  }

  @Override
  public String mapSegment(String code) {
    return texts.mapSegment(code);
  }

  @Override
  public String reason(TierAssignment assignment) {
    return texts.reason(assignment.reason());
  }

  @Override
  public String rule(TierRule rule) {
    return String.join("\n", texts.ruleLines(rule));
  }

  @Override
  public String notice(TierNotice notice) {
    return texts.notice(notice);
  }

  @Override
  public List<String> measures(TierReport report) {
    RfmSettings rfm = report.scheme().rfm();
    List<String> measures = new ArrayList<>();
    measures.add(messages.text("tiers.measure.order"));
    measures.add(messages.text("tiers.measure.date", formats.dateTime(report.snapshot().asOf())));
    measures.add(messages.text("tiers.measure.purchases"));
    measures.add(messages.text("tiers.measure.refund." + rfm.refunds().key()));
    measures.add(messages.text("tiers.measure.joining"));
    measures.add(
        switch (rfm.window()) {
          case Window.AllTime() -> messages.text("tiers.measure.window.all");
          case Window.LastDays(int days) -> messages.text("tiers.measure.window.days", days);
        });
    measures.add(
        switch (rfm.scoring()) {
          case RfmScoring.Quintiles() -> messages.text("tiers.measure.quintiles");
          case RfmScoring.FixedCuts _ -> messages.text("tiers.measure.fixed");
        });
    RfmScales scales = report.snapshot().benchmarks().rfm();
    if (scales.scored() > 0) {
      measures.add(
          messages.text(
              "tiers.measure.means",
              mean(scales.recency(), scales.scored()),
              mean(scales.frequency(), scales.scored()),
              mean(scales.monetary(), scales.scored())));
    }
    return measures;
  }

  private String mean(ScoreScale scale, int scored) {
    return formats.decimal((double) scale.scoreSum() / scored, 2);
  }

  @Override
  public List<String> findings(TierReport report) {
    return new TierFindings(messages, formats, texts)
        .of(report.scheme(), report.snapshot(), report.earlier());
  }

  @Override
  public String shortMoney(Money money) {
    return formats.shortMoney(money);
  }

  @Override
  public String amount(Money money) {
    return formats.decimal(money.amount().doubleValue(), 2);
  }

  @Override
  public String percent(double fraction) {
    return formats.percent(new Percent(fraction));
  }

  @Override
  public String currencySign() {
    return formats.currencySymbol().strip();
  }
}
