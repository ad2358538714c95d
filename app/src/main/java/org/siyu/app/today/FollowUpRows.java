package org.siyu.app.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.Tone;
import org.siyu.core.customers.FollowUpKind;

/// Who is to be got back to, one row each; a row opens the customer.
final class FollowUpRows extends VBox {
  private static final int MOST = 8;

  private final Messages messages;
  private final Formats formats;
  private final TodayLinks links;

  FollowUpRows(Today today, Messages messages, Formats formats, TodayLinks links) {
    super(2);
    this.messages = messages;
    this.formats = formats;
    this.links = links;
    List<DueFollowUp> due = today.followUps();
    due.stream().limit(MOST).map(each -> row(each, today.now())).forEach(getChildren()::add);
    int more = Math.max(0, due.size() - MOST) + today.laterFollowUps();
    if (more > 0) {
      Label rest = Controls.paragraph(messages.text("today.follow-ups.more", more), "caption");
      VBox.setMargin(rest, new javafx.geometry.Insets(6, 0, 0, 10));
      getChildren().add(rest);
    }
    if (due.isEmpty()) {
      getChildren()
          .addFirst(
              QuietLine.of(
                  Feather.CHECK_CIRCLE,
                  messages.text("today.follow-ups.none"),
                  messages.text("today.follow-ups.none.text")));
    }
  }

  private Node row(DueFollowUp due, LocalDateTime now) {
    String name = due.name().isEmpty() ? messages.text("today.follow-ups.unnamed") : due.name();
    boolean isOverdue = due.isOverdue(now);
    String when = when(due, now);
    Label who = Controls.label(name, "strong");
    who.setTooltip(Controls.tooltip(name));
    String about =
        due.owner()
            .map(owner -> due.note().isEmpty() ? owner : owner + " · " + due.note())
            .orElse(due.note());
    VBox words = new VBox(1, who);
    if (!about.isEmpty()) {
      Label note = Controls.label(about, "caption");
      note.setTooltip(Controls.tooltip(about));
      words.getChildren().add(note);
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row =
        new HBox(
            12,
            kind(due.kind()),
            words,
            Controls.rigid(Controls.label(when, "caption", isOverdue ? "negative" : "muted")));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("list-row");
    return Pressable.make(row, name + ", " + when, () -> links.customer().accept(due.customer()));
  }

  private Badge kind(FollowUpKind kind) {
    Tone tone =
        switch (kind) {
          case URGENT -> Tone.ERROR;
          case QUESTION -> Tone.INFO;
          case LEAD -> Tone.SUCCESS;
        };
    return Badge.of(tone, messages.text("today.follow-ups.kind." + kind.code()));
  }

  private String when(DueFollowUp due, LocalDateTime now) {
    if (due.isOverdue(now)) {
      Duration late = Duration.between(due.dueAt(), now);
      return late.toDays() > 0
          ? messages.text("today.follow-ups.overdue-days", late.toDays())
          : messages.text("today.follow-ups.overdue", formats.duration(late));
    }
    String time = formats.time(due.dueAt().toLocalTime());
    boolean isToday = due.dueAt().toLocalDate().equals(now.toLocalDate());
    return messages.text(isToday ? "today.follow-ups.today" : "today.follow-ups.tomorrow", time);
  }
}
