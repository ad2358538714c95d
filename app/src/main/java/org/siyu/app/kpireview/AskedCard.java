package org.siyu.app.kpireview;

import java.time.LocalDate;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.Tone;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiReviewService.Asked;
import org.siyu.core.kpireview.ReviewAnswer;

/// What earlier reviews have agreed on: done, still open until a day, or dropped with a reason.
final class AskedCard extends VBox {
  private static final int USUAL_DAYS = 7;

  private final KpiReviewsViewModel model;
  private final ReviewDetail detail;
  private final KpiReviewWords words;

  AskedCard(KpiReviewsViewModel model, ReviewDetail detail, KpiReviewWords words) {
    this.model = model;
    this.detail = detail;
    this.words = words;
    VBox list = new VBox(14);
    int number = 0;
    for (Asked asked : detail.asked()) {
      list.getChildren().add(item(asked, number++));
    }
    getChildren()
        .add(
            Card.titled(
                words.text("kpireview.asked"),
                words.text("kpireview.asked.text", detail.asked().size(), detail.unanswered()),
                list));
  }

  private Node item(Asked asked, int number) {
    ActionItem item = asked.item();
    boolean isLate = asked.answer().isEmpty() && item.isLate(detail.today());
    LocalDate due = asked.answer().map(ReviewAnswer::dueBefore).orElse(item.dueOn());
    VBox box =
        new VBox(
            4,
            Controls.paragraph(item.title(), "strong"),
            Controls.label(
                words.text(
                    isLate ? "kpireview.asked.late" : "kpireview.asked.of",
                    words.member(detail.members(), item.owner()),
                    words.date(due),
                    words.name(asked.from())),
                "caption",
                isLate ? "negative" : "muted"));
    if (asked.answer().isPresent()) {
      box.getChildren().add(answered(asked, asked.answer().get()));
    } else if (!detail.review().isHeld()) {
      box.getChildren().add(questions(item, number));
    }
    return box;
  }

  private Node answered(Asked asked, ReviewAnswer answer) {
    FlowPane line =
        new FlowPane(
            8,
            4,
            Badge.of(
                switch (answer.kind()) {
                  case DONE -> Tone.SUCCESS;
                  case STILL_OPEN -> Tone.WARNING;
                  case DROPPED -> Tone.NEUTRAL;
                },
                KpiMinutesLines.answer(asked, words)));
    line.setAlignment(Pos.CENTER_LEFT);
    if (!answer.reason().isEmpty()) {
      line.getChildren().add(Controls.label(answer.reason(), "caption"));
    }
    if (!detail.review().isHeld()) {
      line.getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      words.text("kpireview.answer.back"),
                      Feather.ROTATE_CCW,
                      () -> model.unanswer(answer.action()))));
    }
    return line;
  }

  private Node questions(ActionItem item, int number) {
    LocalDate usual =
        item.dueOn().isBefore(detail.today()) ? detail.today().plusDays(USUAL_DAYS) : item.dueOn();
    DatePicker until = new DatePicker(usual);
    until.setConverter(new IsoDay(words.formats()));
    named(until, "kpireview.answer.until", "kpireview-until-" + number);
    until.getEditor().setAccessibleText(words.text("kpireview.answer.until"));
    until.setPrefWidth(140);
    TextField reason = new TextField();
    reason.setPromptText(words.text("kpireview.answer.reason"));
    named(reason, "kpireview.answer.reason", "kpireview-reason-" + number);
    reason.setPrefWidth(180);
    Button done =
        Controls.button(
            Action.of(words.text("kpireview.answer.done"), Feather.CHECK, () -> model.done(item)));
    done.setId("kpireview-done-" + number);
    Button open =
        Controls.button(
            Action.of(
                words.text("kpireview.answer.open"),
                Feather.CLOCK,
                () -> model.stillOpen(item, Optional.ofNullable(until.getValue()).orElse(usual))));
    open.setId("kpireview-open-" + number);
    Button drop =
        Controls.button(
            Action.of(
                words.text("kpireview.answer.drop"),
                Feather.X,
                () -> model.dropped(item, reason.getText())));
    drop.setId("kpireview-drop-" + number);
    reason.setOnAction(_ -> drop.fire());
    FlowPane line = new FlowPane(8, 8, done, until, open, reason, drop);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void named(Node field, String key, String id) {
    field.setAccessibleText(words.text(key));
    field.setId(id);
  }
}
