package org.siyu.app.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.campaign.CampaignsViewModel.Detail;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.Tone;
import org.siyu.core.campaign.Campaign;
import org.siyu.core.campaign.CampaignLogEntry;
import org.siyu.core.campaign.CampaignState;

/// The top of a campaign: what it is, how it stands, what comes next for it.
final class CampaignHead extends VBox {
  private final CampaignsViewModel model;
  private final Detail detail;
  private final Desk desk;
  private final Messages messages;

  CampaignHead(
      CampaignsViewModel model,
      CampaignsViewModel.Shown shown,
      Detail detail,
      Desk desk,
      CampaignWords words,
      CampaignWords.TierName tiers) {
    super(8);
    this.model = model;
    this.detail = detail;
    this.desk = desk;
    this.messages = desk.messages();
    Campaign campaign = detail.campaign();
    Button back =
        Controls.flat(Action.of(messages.text("campaign.back"), Feather.ARROW_LEFT, model::close));
    back.setId("campaign-back");
    PageHeader header =
        new PageHeader(messages, campaign.name())
            .subtitle(
                messages.text(
                    "campaign.subtitle.of",
                    campaign.plan().name(),
                    desk.formats().date(campaign.day()),
                    words.audience(campaign, shown.tiers(), tiers)));
    primary().ifPresent(header::primary);
    header.menu(others());
    FlowPane badges = new FlowPane(8, 6, words.badge(campaign.state()));
    badges.setAlignment(Pos.CENTER_LEFT);
    if (detail.progress().isLate()) {
      badges
          .getChildren()
          .add(Badge.of(Tone.ERROR, messages.text("campaign.late", detail.progress().late())));
    }
    if (detail.progress().criticalLate() > 0) {
      badges
          .getChildren()
          .add(
              Badge.of(
                  Tone.WARNING,
                  messages.text("campaign.late.critical", detail.progress().criticalLate())));
    }
    if (asksAgain()) {
      badges.getChildren().add(Badge.of(Tone.ERROR, messages.text("campaign.approve.again")));
    }
    getChildren().addAll(new HBox(back), header, badges);
  }

  private boolean asksAgain() {
    return detail.review().gate().asksAgain(detail.campaign());
  }

  private Optional<Action> primary() {
    Action approve = Action.of(messages.text("campaign.approve"), Feather.CHECK, model::approve);
    if (asksAgain()) {
      return Optional.of(approve);
    }
    return switch (detail.campaign().state()) {
      case DRAFT -> Optional.of(approve);
      case APPROVED ->
          Optional.of(Action.of(messages.text("campaign.start"), Feather.PLAY, model::start));
      case RUNNING ->
          Optional.of(Action.of(messages.text("campaign.finish"), Feather.FLAG, model::finish));
      case FINISHED ->
          Optional.of(
              Action.of(
                  messages.text("campaign.to-review"),
                  Feather.CLIPBOARD,
                  () -> model.pageProperty().set(CampaignPage.REVIEW)));
      case REVIEWED, CANCELLED -> Optional.empty();
    };
  }

  private List<Action> others() {
    List<Action> others = new ArrayList<>();
    if (detail.campaign().state().isOpen()) {
      others.add(Action.of(messages.text("campaign.move"), Feather.CALENDAR, this::move));
    }
    if (asksAgain() && detail.campaign().state() == CampaignState.RUNNING) {
      others.add(Action.of(messages.text("campaign.finish"), Feather.FLAG, model::finish));
    }
    others.add(Action.of(messages.text("campaign.rename"), Feather.EDIT_3, this::rename));
    if (detail.campaign().state().isFinished()) {
      others.add(Action.of(messages.text("campaign.reopen"), Feather.ROTATE_CCW, model::reopen));
    }
    if (detail.campaign().state().isOpen()) {
      others.add(Action.of(messages.text("campaign.cancel"), Feather.X_CIRCLE, this::cancel));
    }
    return others;
  }

  private void move() {
    DatePicker day = new DatePicker(detail.campaign().day());
    day.setConverter(new IsoDay(desk.formats()));
    day.setAccessibleText(messages.text("campaign.day"));
    day.setMaxWidth(Double.MAX_VALUE);
    day.getEditor().setAccessibleText(messages.text("campaign.day"));
    form(
        messages.text("campaign.move"),
        messages.text("campaign.move.text"),
        day,
        () -> {
          LocalDate wanted = day.getValue();
          if (wanted != null) {
            model.move(wanted);
          }
        });
  }

  private void rename() {
    TextField name = new TextField(detail.campaign().name());
    name.setAccessibleText(messages.text("campaign.name"));
    form(
        messages.text("campaign.rename"),
        messages.text("campaign.rename.text"),
        name,
        () ->
            model.keep(
                detail.campaign().with(detail.campaign().frame().named(name.getText())),
                CampaignLogEntry.Kind.CHANGED,
                name.getText().strip()));
  }

  private void cancel() {
    TextField reason = new TextField();
    reason.setAccessibleText(messages.text("campaign.reason"));
    form(
        messages.text("campaign.cancel"),
        messages.text("campaign.cancel.text"),
        reason,
        () -> model.cancel(reason.getText()));
  }

  /// One field in the drawer, with a button that does it.
  private void form(String title, String text, Control field, Runnable keep) {
    Button button =
        Controls.primary(
            Action.of(
                title,
                Feather.CHECK,
                () -> {
                  desk.drawer().close();
                  keep.run();
                }));
    button.setDefaultButton(true);
    VBox box = new VBox(12, Controls.paragraph(text, "muted"), field, button);
    HBox.setHgrow(field, Priority.ALWAYS);
    desk.drawer().open(title, box);
    field.requestFocus();
  }
}
