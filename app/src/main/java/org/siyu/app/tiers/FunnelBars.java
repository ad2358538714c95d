package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.TierColours;
import org.siyu.app.widget.Bars;
import org.siyu.core.tiers.RuleFunnel;
import org.siyu.core.tiers.TierScheme;

/// The funnel of the rules as bars: what each took, and how many were left.
final class FunnelBars {
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;

  FunnelBars(Messages messages, Formats formats, TierTexts texts) {
    this.messages = messages;
    this.formats = formats;
    this.texts = texts;
  }

  List<Bars.Bar> of(RuleFunnel funnel, TierScheme scheme) {
    List<Bars.Bar> bars = new ArrayList<>();
    for (int rule = 0; rule < funnel.rules().size(); rule++) {
      RuleFunnel.Taken taken = funnel.rules().get(rule);
      bars.add(
          new Bars.Bar(
              messages.text("tiers.funnel.rule", rule + 1, texts.tier(scheme, taken.tier())),
              (double) taken.customers(),
              messages.text(
                  "tiers.funnel.taken",
                  formats.number(taken.customers()),
                  formats.number(funnel.leftAfter(rule + 1))),
              TierColours.styleClass(taken.tier())));
    }
    bars.add(
        new Bars.Bar(
            messages.text("tiers.funnel.others", texts.tier(scheme, funnel.others().tier())),
            (double) funnel.others().customers(),
            formats.number(funnel.others().customers()),
            TierColours.styleClass(funnel.others().tier())));
    return bars;
  }
}
