package org.siyu.app.campaign;

import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignForms.Form;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignEdits;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignOutlook;
import org.siyu.core.campaign.CampaignOutlook.MoneyLine;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopBudgetLine;

/// The budget line by line against what was spent, with what it looks like in the end. Enter edits,
/// N adds, Delete removes.
final class BudgetCard {
  private static final double NARROWEST_TILE = 150;

  private final CampaignsViewModel model;
  private final Campaign campaign;
  private final CampaignOutlook outlook;
  private final Messages messages;
  private final Formats formats;
  private final CampaignWords words;

  BudgetCard(CampaignsViewModel model, Detail detail, Desk desk, CampaignWords words) {
    this.model = model;
    this.campaign = detail.campaign();
    this.outlook = detail.review().outlook();
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
  }

  Card node() {
    boolean isEditable = CampaignWords.isPlannable(campaign);
    Card card =
        Card.titled(
            messages.text("campaign.budget"),
            messages.text("campaign.budget.text"),
            tiles(),
            table(isEditable));
    if (isEditable) {
      card.action(
          Controls.button(Action.of(messages.text("campaign.line.add"), Feather.PLUS, this::add)));
    }
    return card;
  }

  private Node tiles() {
    MoneyLine total = outlook.total();
    StatTile spent =
        new StatTile(messages.text("campaign.line.spent"), formats.wholeMoney(total.spent()))
            .note(
                messages.text(
                    "campaign.line.share",
                    formats.percent(
                        Percent.of(total.spent().cents(), total.planned().cents()), 0)));
    StatTile left =
        new StatTile(
            messages.text(total.isOver() ? "campaign.line.over-by" : "campaign.line.left"),
            formats.wholeMoney(total.isOver() ? total.left().negated() : total.left()));
    if (total.isOver()) {
      left.getStyleClass().add("campaign-over");
    }
    StatTile forecast =
        new StatTile(messages.text("campaign.line.forecast"), formats.wholeMoney(total.forecast()));
    if (total.isGoingOver()) {
      forecast.delta(
          messages.text(
              "campaign.line.over-of", formats.wholeMoney(total.forecast().minus(total.planned()))),
          true,
          false);
    } else {
      forecast.note(messages.text("campaign.line.within"));
    }
    return new EvenRow(
        NARROWEST_TILE,
        new StatTile(messages.text("campaign.line.planned"), formats.wholeMoney(total.planned()))
            .note(messages.text("campaign.line.count", campaign.plan().budget().size())),
        spent,
        left,
        forecast);
  }

  private void add() {
    model.forms().edit(new Form.Line(Optional.empty()));
  }

  private DataTable<MoneyLine> table(boolean isEditable) {
    DataTable<MoneyLine> table =
        new DataTable<MoneyLine>(messages.text("campaign.budget"))
            .text("line", messages.text("campaign.spending.line"), 130, this::name)
            .text(
                "kind",
                messages.text("campaign.line.kind"),
                70,
                line -> line.line().map(each -> words.kind(each.kind())).orElse("–"))
            .text("due", messages.text("campaign.line.due"), 100, this::due)
            .number(
                "planned",
                messages.text("campaign.line.planned"),
                90,
                MoneyLine::planned,
                formats::wholeMoney)
            .number(
                "spent",
                messages.text("campaign.line.spent"),
                90,
                MoneyLine::spent,
                formats::wholeMoney)
            .number(
                "left",
                messages.text("campaign.line.left"),
                90,
                MoneyLine::left,
                formats::wholeMoney)
            .number(
                "forecast",
                messages.text("campaign.line.forecast"),
                90,
                MoneyLine::forecast,
                formats::wholeMoney)
            .node(
                "standing",
                messages.text("campaign.target.standing"),
                90,
                this::standing,
                this::badge)
            .text("formula", messages.text("campaign.formula"), 190, this::formula)
            .text(
                "basis",
                messages.text("campaign.line.basis"),
                220,
                line -> line.line().map(SopBudgetLine::basis).orElse(""))
            .filling();
    table.rows(FXCollections.observableArrayList(outlook.lines()));
    table.empty(Card.text(messages.text("campaign.line.none")));
    table.setId("campaign-budget");
    return RowKeys.wire(
        table,
        isEditable,
        this::add,
        line ->
            line.line()
                .ifPresent(each -> model.forms().edit(new Form.Line(Optional.of(each.name())))),
        line -> line.line().ifPresent(this::remove));
  }

  private void remove(SopBudgetLine line) {
    model.keep(
        CampaignEdits.withoutLine(campaign, line.name()),
        CampaignLogEntry.Kind.BUDGET,
        "− " + line.name());
  }

  private String name(MoneyLine line) {
    return line.line().map(SopBudgetLine::name).orElse(messages.text("campaign.line.unplanned"));
  }

  private String due(MoneyLine line) {
    return line.due()
        .map(formats::date)
        .orElse(line.line().isPresent() ? messages.text("campaign.line.all-days") : "–");
  }

  private String formula(MoneyLine line) {
    return switch (line.basis()) {
      case OVER -> messages.text("campaign.outlook.over");
      case PLAN ->
          messages.text(line.isOver() ? "campaign.outlook.plan-spent" : "campaign.outlook.plan");
      case RUN ->
          messages.text(
              "campaign.outlook.money",
              formats.wholeMoney(line.spent()),
              formats.percent(new Percent(line.share()), 0));
    };
  }

  private String standing(MoneyLine line) {
    return messages.text(
        line.isOver()
            ? "campaign.line.over"
            : line.isGoingOver() ? "campaign.line.going-over" : "campaign.line.good");
  }

  private Node badge(MoneyLine line) {
    return Badge.of(
        line.isOver() ? Tone.ERROR : line.isGoingOver() ? Tone.WARNING : Tone.SUCCESS,
        standing(line));
  }
}
