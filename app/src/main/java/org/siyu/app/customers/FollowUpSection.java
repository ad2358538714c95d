package org.siyu.app.customers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.customers.Owner;

/// The promises to get back to the customer: open ones with their time, kept ones, and a form for
/// the next.
final class FollowUpSection {
  private static final int SHOWN = 5;

  private final CustomerDrawerModel model;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final CustomerTexts texts;

  FollowUpSection(CustomerDrawerModel model, Desk desk, CustomerTexts texts) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
  }

  Node node(OpenCustomer customer) {
    FormPlace fresh =
        new FormPlace(
            place ->
                small(
                    "customers.follow-up.new",
                    Feather.PLUS,
                    () -> place.show(editor(customer, model.newFollowUp(), place))));
    VBox box = new VBox(12, fresh);
    List<FollowUp> promised = customer.details().followUps();
    if (!promised.isEmpty()) {
      box.getChildren()
          .add(
              new ShowMore<>(
                  messages,
                  promised,
                  SHOWN,
                  followUp -> new FormPlace(place -> line(customer, followUp, place))));
    }
    return box;
  }

  private InsetForm editor(OpenCustomer customer, FollowUpForm form, FormPlace place) {
    return new FollowUpEditor(model, form, customer.owners(), desk, texts, place::rest).node();
  }

  private Node line(OpenCustomer customer, FollowUp followUp, FormPlace place) {
    HistoryLine line =
        HistoryLine.of(formats.dateTime(followUp.dueAt()), "")
            .badge(badge(customer, followUp))
            .below(
                messages.text(
                    "customers.follow-up.line",
                    texts.code("customers.follow-up.kind.", followUp.kind()),
                    followUp
                        .owner()
                        .map(Owner::name)
                        .orElse(messages.text("customers.owner.nobody"))))
            .below(followUp.note())
            .below(
                followUp
                    .doneAt()
                    .map(at -> messages.text("customers.follow-up.done-at", formats.dateTime(at)))
                    .orElse(""));
    FlowPane actions = new FlowPane(6, 6);
    if (followUp.isDone()) {
      actions
          .getChildren()
          .add(
              small(
                  "customers.follow-up.reopen", Feather.ROTATE_CCW, () -> model.reopen(followUp)));
    } else {
      actions
          .getChildren()
          .addAll(
              small("customers.follow-up.finish", Feather.CHECK, () -> model.finish(followUp)),
              small(
                  "customers.follow-up.edit",
                  Feather.EDIT_2,
                  () -> place.show(editor(customer, model.editing(followUp), place))));
    }
    actions
        .getChildren()
        .add(small("customers.follow-up.remove", Feather.TRASH_2, () -> model.remove(followUp)));
    return new VBox(6, line, actions);
  }

  private Node small(String key, Feather icon, Runnable run) {
    return Controls.styled(Controls.button(Action.of(messages.text(key), icon, run)), "small");
  }

  private Badge badge(OpenCustomer customer, FollowUp followUp) {
    if (followUp.isDone()) {
      return Badge.of(Tone.SUCCESS, messages.text("customers.drawer.done"));
    }
    return followUp.isOverdue(customer.now())
        ? Badge.of(Tone.ERROR, messages.text("customers.follow-up.overdue"))
        : Badge.of(Tone.WARNING, messages.text("customers.drawer.due"));
  }
}
