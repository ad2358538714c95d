package org.siyu.app.campaign;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignForms.Form;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.campaign.CampaignsViewModel.Shown;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.StatTile;
import org.siyu.core.campaign.CampaignState;
import org.siyu.core.campaign.CampaignStep;
import org.siyu.core.campaign.HandOver;

/// Leads that the campaign has handed over to sales. H hands one over, Enter opens one.
final class LeadsPage extends VBox {
  private static final double NARROWEST_TILE = 150;

  private final CampaignsViewModel model;
  private final Shown shown;
  private final Detail detail;
  private final Messages messages;
  private final boolean isOpen;

  LeadsPage(CampaignsViewModel model, Shown shown, Detail detail, Desk desk, CampaignWords words) {
    super(14);
    this.model = model;
    this.shown = shown;
    this.detail = detail;
    this.messages = desk.messages();
    this.isOpen = detail.campaign().state() != CampaignState.CANCELLED;
    Action give = Action.of(messages.text("campaign.lead.give"), Feather.SEND, this::give);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.H
              && !event.isShortcutDown()
              && !event.isAltDown()
              && isOpen) {
            give();
            event.consume();
          }
        });
    if (detail.leads().isEmpty()) {
      EmptyState empty =
          isOpen
              ? new EmptyState(
                  Feather.SEND,
                  messages.text("campaign.lead.none"),
                  messages.text("campaign.lead.none.text"),
                  give)
              : new EmptyState(
                  Feather.SEND,
                  messages.text("campaign.lead.none"),
                  messages.text("campaign.lead.none.text"));
      VBox.setVgrow(empty, Priority.ALWAYS);
      getChildren().add(empty);
      return;
    }
    getChildren().add(tiles());
    if (isOpen) {
      getChildren().add(Controls.button(give));
    }
    getChildren().add(table(desk, words));
  }

  private void give() {
    model.forms().edit(new Form.Give(""));
  }

  private EvenRow tiles() {
    List<HandOver> leads = detail.leads();
    long overdue = leads.stream().filter(lead -> lead.isOverdue(shown.now())).count();
    long inTime =
        leads.stream()
            .filter(lead -> lead.state() == HandOver.State.TAKEN && !lead.wasLate())
            .count();
    StatTile waiting = tile("campaign.lead.waiting", of(HandOver.State.WAITING));
    if (overdue > 0) {
      waiting.note(messages.text("campaign.lead.overdue-count", overdue));
      waiting.getStyleClass().add("campaign-over");
    }
    return new EvenRow(
        NARROWEST_TILE,
        waiting,
        tile("campaign.lead.taken", of(HandOver.State.TAKEN))
            .note(messages.text("campaign.lead.in-time", inTime)),
        tile("campaign.lead.returned", of(HandOver.State.RETURNED)));
  }

  private long of(HandOver.State state) {
    return detail.leads().stream().filter(lead -> lead.state() == state).count();
  }

  private StatTile tile(String key, long count) {
    return new StatTile(messages.text(key), Long.toString(count));
  }

  private DataTable<HandOver> table(Desk desk, CampaignWords words) {
    LeadForms forms = new LeadForms(model, shown, detail, desk, words, _ -> {});
    DataTable<HandOver> table =
        new DataTable<HandOver>(messages.text("campaign.page.leads"))
            .text("customer", messages.text("campaign.lead.customer"), 120, forms::name)
            .node(
                "state",
                messages.text("campaign.step.state"),
                90,
                lead -> words.lead(lead, shown.now()),
                lead -> words.badge(lead, shown.now()))
            .text("receiver", messages.text("campaign.lead.receiver"), 100, forms::receiver)
            .value(
                "due",
                messages.text("campaign.lead.due"),
                140,
                lead -> lead.followUp().dueAt(),
                desk.formats()::dateTime)
            .text(
                "giver",
                messages.text("campaign.lead.giver"),
                100,
                lead -> shown.member(Optional.of(lead.given().by())))
            .text(
                "step",
                messages.text("campaign.step.title"),
                160,
                lead -> detail.campaign().step(lead.step()).map(CampaignStep::title).orElse(""))
            .text(
                "remark",
                messages.text("campaign.lead.remark"),
                240,
                lead -> LeadForms.remark(lead).replace('\n', ' '))
            .filling()
            .onOpen(lead -> model.forms().edit(new Form.Lead(lead.id())));
    table.rows(FXCollections.observableArrayList(detail.leads()));
    table.setId("campaign-leads");
    VBox.setVgrow(table, Priority.ALWAYS);
    return table;
  }
}
