package org.siyu.app.campaign;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.Approval;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignFigures;
import org.siyu.core.campaign.CampaignReview;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.Gate;
import org.siyu.core.campaign.LifetimeValue;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopMeasure;

/// What a campaign wants and what has come of it: targets, gate, funnel, days, conflicts.
final class OverviewPage extends VBox {
  private static final double NARROWEST_TILE = 160;
  private static final double NARROWEST_CARD = 360;

  private final CampaignsViewModel model;
  private final Shown shown;
  private final Detail detail;
  private final Campaign campaign;
  private final CampaignFigures figures;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;

  /// @param openStep shows a step, by its key
  OverviewPage(
      CampaignsViewModel model,
      Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      Consumer<String> openStep) {
    super(16);
    this.model = model;
    this.shown = shown;
    this.detail = detail;
    this.campaign = detail.campaign();
    this.figures = detail.review().figures();
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    getChildren().add(tiles());
    new ConflictsCard(model, shown, detail, desk, words, openStep)
        .node()
        .ifPresent(getChildren()::add);
    getChildren()
        .addAll(
            new EvenRow(NARROWEST_CARD, targets(), gate()),
            new EvenRow(NARROWEST_CARD, funnel(), new DaysCard(model, detail, desk, words).node()));
  }

  private Node tiles() {
    List<Node> tiles = new ArrayList<>();
    tiles.add(
        new StatTile(
                messages.text("campaign.tile.steps"),
                formats.percent(new Percent(detail.progress().share()), 0))
            .note(
                messages.text(
                    "campaign.done-of", detail.progress().done(), detail.progress().steps())));
    for (SopMeasure measure : List.of(SopMeasure.JOINS, SopMeasure.ORDERS, SopMeasure.GMV)) {
      StatTile tile =
          new StatTile(words.measure(measure), words.value(measure, figures.actual(measure)));
      campaign
          .target(measure)
          .ifPresent(
              target ->
                  tile.note(
                      messages.text("campaign.tile.of", words.value(measure, target.value()))));
      tiles.add(tile);
    }
    tiles.add(
        new StatTile(messages.text("campaign.tile.spent"), formats.wholeMoney(campaign.spent()))
            .note(messages.text("campaign.tile.of", formats.wholeMoney(campaign.budget()))));
    tiles.add(
        new StatTile(
            messages.text("campaign.tile.roi"),
            figures
                .roi(campaign.frame().marginPercent())
                .map(roi -> formats.percent(roi, 0))
                .orElse("–")));
    return new EvenRow(NARROWEST_TILE, tiles.toArray(Node[]::new));
  }

  private Card targets() {
    VBox rows = new VBox(12);
    for (CampaignReview.TargetLine line : detail.review().targets()) {
      SopMeasure measure = line.target().measure();
      double share = line.attainment().map(Percent::fraction).orElse(0.0);
      HBox numbers =
          new HBox(
              8,
              Controls.label(words.measure(measure)),
              Controls.spacer(),
              Controls.rigid(Controls.label(words.value(measure, line.actual()), "strong")),
              Controls.rigid(
                  Controls.label(
                      messages.text(
                          "campaign.tile.of", words.value(measure, line.target().value())),
                      "caption")),
              Controls.rigid(
                  Controls.label(
                      line.attainment().map(each -> formats.percent(each, 0)).orElse("–"),
                      "caption",
                      "strong")));
      rows.getChildren().add(new VBox(4, numbers, Bars.track(share, "accented")));
    }
    if (rows.getChildren().isEmpty()) {
      rows.getChildren().add(Card.text(messages.text("campaign.targets.none")));
    }
    return Card.titled(
            messages.text("campaign.targets"),
            messages.text(
                "campaign.attribution",
                formats.date(figures.window().first()),
                formats.date(figures.window().last()),
                campaign.frame().attributionDays()),
            rows)
        .action(
            Controls.iconButton(
                Action.of(
                    messages.text("campaign.targets.open"),
                    Feather.EDIT_2,
                    () -> model.pageProperty().set(CampaignPage.BUDGET))));
  }

  private Card gate() {
    Gate gate = detail.review().gate();
    LifetimeValue lifetime = gate.lifetime();
    Badge verdict =
        Badge.of(
            switch (gate.verdict()) {
              case PASSED -> Tone.SUCCESS;
              case BELOW -> Tone.ERROR;
              case UNKNOWN -> Tone.NEUTRAL;
            },
            messages.text("campaign.gate." + gate.verdict().code()));
    KeyValueList facts =
        new KeyValueList()
            .add(
                messages.text("campaign.gate.ltv"),
                messages.text(
                    "campaign.gate.ltv.formula",
                    amount(OptionalDouble.of(lifetime.monthlyContribution(gate.marginPercent()))),
                    formats.decimal(lifetime.monthsRetained(), 1),
                    amount(gate.lifetimeValue())))
            .add(
                messages.text("campaign.gate.inputs"),
                messages.text(
                    "campaign.gate.inputs.of",
                    formats.number(lifetime.buyers()),
                    formats.wholeMoney(lifetime.turnover()),
                    gate.marginPercent()))
            .add(
                messages.text("campaign.gate.cac"),
                gate.wanted()
                    .map(
                        target ->
                            messages.text(
                                "campaign.gate.cac.formula",
                                formats.wholeMoney(gate.budget()),
                                words.value(target.measure(), target.value()),
                                words.measure(target.measure()),
                                amount(gate.acquisitionCost())))
                    .orElse("–"))
            .add(
                messages.text("campaign.gate.ratio"),
                gate.ratio().isPresent() ? formats.decimal(gate.ratio().getAsDouble(), 1) : "–");
    Card card =
        Card.titled(messages.text("campaign.gate"), messages.text("campaign.gate.text"), facts)
            .action(verdict);
    campaign.approval().ifPresent(approval -> card.getChildren().add(said(approval)));
    boolean isDraftBelow =
        campaign.state() == CampaignState.DRAFT && gate.verdict() != Gate.Verdict.PASSED;
    if (isDraftBelow || gate.asksAgain(campaign)) {
      card.getChildren().add(asking(gate));
    }
    return card;
  }

  private String amount(OptionalDouble value) {
    return value.isPresent()
        ? formats.money(Money.of(BigDecimal.valueOf(value.getAsDouble())))
        : "–";
  }

  private Node said(Approval approval) {
    String who = shown.member(Optional.of(approval.askedBy()));
    return Controls.paragraph(
        approval.reason().isEmpty()
            ? messages.text(
                "campaign.approved.by",
                shown.member(approval.approvedBy()),
                approval.approvedAt().map(formats::dateTime).orElse("–"))
            : approval.isWaiting()
                ? messages.text("campaign.asked.by", who, approval.reason())
                : messages.text(
                    "campaign.asked.approved",
                    who,
                    approval.reason(),
                    shown.member(approval.approvedBy())),
        "muted");
  }

  private Node asking(Gate gate) {
    TextField reason = new TextField();
    reason.setPromptText(messages.text("campaign.ask.reason"));
    reason.setAccessibleText(messages.text("campaign.ask.reason"));
    reason.setId("campaign-ask");
    HBox.setHgrow(reason, Priority.ALWAYS);
    Button ask =
        Controls.button(
            Action.of(
                messages.text("campaign.ask"), Feather.SEND, () -> model.ask(reason.getText())));
    return new VBox(
        6,
        Controls.paragraph(messages.text("campaign.ask." + asked(gate)), "caption"),
        new HBox(8, reason, ask));
  }

  private String asked(Gate gate) {
    if (gate.asksAgain(campaign)) {
      return "again";
    }
    return gate.verdict() == Gate.Verdict.BELOW ? "second" : "unknown";
  }

  private Card funnel() {
    List<Bars.Bar> bars = new ArrayList<>();
    long before = 0;
    for (CampaignFigures.Level level : figures.funnel()) {
      String name =
          level.measure().map(words::measure).orElse(messages.text("campaign.funnel.again"));
      String text =
          before == 0
              ? formats.number(level.count())
              : messages.text(
                  "campaign.funnel.share",
                  formats.number(level.count()),
                  formats.percent(Percent.of(level.count(), before)));
      bars.add(Bars.Bar.of(name, level.count(), text));
      before = level.count();
    }
    return Card.titled(
        messages.text("campaign.funnel"),
        messages.text("campaign.funnel.text"),
        new Bars(messages.text("campaign.funnel"), bars));
  }
}
