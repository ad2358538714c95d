package org.siyu.app.content;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.StepToasts;
import org.siyu.core.shared.Problem;

/// Tells in passing what was done with items, offers to undo it, and tells of trouble.
final class CalendarNews {
  private static final int MOST_REASONS = 3;

  private final CalendarViewModel model;
  private final CalendarWords words;
  private final Desk desk;
  private final Messages messages;
  private final StepToasts steps;

  CalendarNews(CalendarViewModel model, CalendarWords words, Desk desk) {
    this.model = model;
    this.words = words;
    this.desk = desk;
    this.messages = desk.messages();
    this.steps = new StepToasts(desk.toasts(), messages);
  }

  Subscription follow() {
    return model
        .edits()
        .doneProperty()
        .subscribe((_, now) -> now.ifPresent(this::tell))
        .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell)));
  }

  private void tell(PlanEdits.Done step) {
    if (step.count() > 0) {
      steps.tell(
          sentence(step),
          step.canBeUndone() ? Optional.of(() -> model.edits().undo(step)) : Optional.empty());
    } else {
      steps.forget();
    }
    if (!step.skipped().isEmpty()) {
      desk.toasts()
          .warning(
              step.skipped().stream()
                  .limit(MOST_REASONS)
                  .map(desk.problems()::sentence)
                  .distinct()
                  .collect(Collectors.joining(" ")));
    }
  }

  private String sentence(PlanEdits.Done step) {
    String count = desk.formats().number(step.count());
    boolean isOne = step.count() == 1 && step.first().isPresent();
    String title = step.first().map(item -> item.content().title()).orElse("");
    String when =
        step.first()
            .map(
                item ->
                    words.shortDay(item.plan().day())
                        + " "
                        + desk.formats().time(item.plan().start().toLocalTime()))
            .orElse("");
    return switch (step.what()) {
      case CREATED -> messages.text("content.done.created", title, when);
      case MOVED ->
          isOne
              ? messages.text("content.done.moved-one", title, when)
              : messages.text("content.done.moved", count);
      case STRETCHED ->
          messages.text(
              "content.done.stretched",
              title,
              step.first().map(item -> item.plan().minutes()).orElse(0));
      case CHANGED -> messages.text("content.done.changed", count);
      case REMOVED ->
          isOne
              ? messages.text("content.done.removed-one", title)
              : messages.text("content.done.removed", count);
      case COPIED -> messages.text("content.done.copied", count);
      case STEPPED ->
          isOne
              ? messages.text(
                  "content.done.stepped-one",
                  title,
                  step.first().map(item -> words.status(item.status())).orElse(""))
              : messages.text("content.done.stepped", count);
      case UNDONE -> messages.text("content.done.undone");
      case REDONE -> messages.text("content.done.redone");
    };
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }
}
