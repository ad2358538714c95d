package org.siyu.app.tiers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierReview;

/// When the model is to be reviewed, who did it before, and where the next review is noted.
final class ReviewCard {
  private static final int MOST_SHOWN = 4;

  private final TierPracticeViewModel model;
  private final Desk desk;
  private final Messages messages;

  ReviewCard(TierPracticeViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
  }

  Node of(TierPracticeService.Reminder reminder) {
    return Card.titled(
        messages.text("tiers.review"),
        messages.text("tiers.review.text"),
        due(reminder),
        line(),
        past(reminder.reviews()));
  }

  /// The band that says since when the model waits.
  static InlineProblem overdue(
      TierPracticeService.Reminder reminder, Desk desk, Action... actions) {
    return new InlineProblem(
        Tone.WARNING,
        desk.messages().text("tiers.review.due"),
        desk.messages()
            .text(
                "tiers.review.due.text", desk.formats().date(reminder.due()), reminder.daysLate()),
        actions);
  }

  private Node due(TierPracticeService.Reminder reminder) {
    return reminder.isDue()
        ? overdue(reminder, desk)
        : Controls.paragraph(
            messages.text("tiers.review.next", desk.formats().date(reminder.due())));
  }

  private Node line() {
    TextField remark = new TextField();
    remark.setPromptText(messages.text("tiers.review.remark"));
    remark.setAccessibleText(messages.text("tiers.review.remark"));
    remark.setId("review-remark");
    HBox.setHgrow(remark, Priority.ALWAYS);
    Runnable done = () -> model.reviewed(remark.getText());
    remark.setOnAction(_ -> done.run());
    return new HBox(
        8,
        remark,
        Controls.button(Action.of(messages.text("tiers.review.done"), Feather.CHECK, done)));
  }

  private Node past(List<TierReview> reviews) {
    VBox lines = new VBox(4);
    reviews.stream()
        .limit(MOST_SHOWN)
        .map(this::words)
        .map(text -> Controls.paragraph(text, "caption"))
        .forEach(lines.getChildren()::add);
    if (reviews.size() > MOST_SHOWN) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  messages.text("tiers.review.more", reviews.size() - MOST_SHOWN), "caption"));
    }
    lines.setVisible(!reviews.isEmpty());
    lines.setManaged(!reviews.isEmpty());
    return lines;
  }

  private String words(TierReview review) {
    return messages.text(
        review.remark().isEmpty() ? "tiers.review.past.plain" : "tiers.review.past",
        desk.formats().date(review.at().toLocalDate()),
        review.by(),
        review.schemeVersion(),
        review.remark());
  }
}
