package org.siyu.app.tiers;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.theme.TierColours;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.ShareBar;
import org.siyu.app.widget.TableBehind;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.tiers.TierDistribution;
import org.siyu.core.tiers.TierScheme;

/// Who the customers are beside who spends: two bars of the same tiers, and the table behind them.
final class TierShares {
  private final TierDistribution tiers;
  private final TierScheme scheme;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;

  TierShares(TiersViewModel.Shown shown, Desk desk, TierTexts texts) {
    this.tiers = shown.snapshot().tiers();
    this.scheme = shown.scheme();
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
  }

  Card card() {
    VBox chart = new VBox(12);
    TableBehind body = new TableBehind(messages, chart, data());
    add(
        chart,
        "tiers.screen.of-customers",
        share -> (double) share.customers(),
        tiers::customerShare);
    add(
        chart,
        "tiers.screen.of-spend",
        share -> (double) Math.max(0, share.spend().cents()),
        tiers::spendShare);
    return Card.titled(
            messages.text("tiers.screen.shares"), messages.text("tiers.screen.shares.text"), body)
        .action(body.toggle());
  }

  private void add(
      VBox chart,
      String key,
      ToDoubleFunction<TierDistribution.Share> value,
      Function<TierDistribution.Share, Percent> part) {
    List<Bars.Bar> bars =
        tiers.tiers().stream()
            .map(
                share ->
                    new Bars.Bar(
                        texts.tier(scheme, share.tier()),
                        value.applyAsDouble(share),
                        formats.percent(part.apply(share), 1),
                        TierColours.styleClass(share.tier())))
            .toList();
    chart
        .getChildren()
        .addAll(
            Controls.label(messages.text(key), "overline"), new ShareBar(messages.text(key), bars));
  }

  private ChartData data() {
    return new ChartData(
        List.of(
            messages.text("tiers.what-if.tier"),
            messages.text("tiers.screen.of-customers"),
            messages.text("tiers.report.customer-share"),
            messages.text("tiers.screen.of-spend"),
            messages.text("tiers.report.spend-share"),
            messages.text("tiers.screen.per-head")),
        tiers.tiers().stream().map(this::row).toList());
  }

  private List<String> row(TierDistribution.Share share) {
    return List.of(
        texts.tier(scheme, share.tier()),
        formats.number(share.customers()),
        formats.percent(tiers.customerShare(share), 1),
        formats.money(share.spend()),
        formats.percent(tiers.spendShare(share), 1),
        share.customers() == 0
            ? "–"
            : formats.money(new Money(share.spend().cents() / share.customers())));
  }
}
