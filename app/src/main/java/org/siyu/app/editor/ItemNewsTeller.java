package org.siyu.app.editor;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.SeriesChange;

/// Tells in passing what became of an item, also when one has gone on to another screen.
public final class ItemNewsTeller {
  private final ItemEditorViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Consumer<ContentId> open;
  private final StepToasts steps;

  /// @param open shows an item
  public ItemNewsTeller(ItemEditorViewModel model, Desk desk, Consumer<ContentId> open) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.open = open;
    this.steps = new StepToasts(desk.toasts(), messages);
  }

  public Subscription follow() {
    return model.newsProperty().subscribe((_, now) -> now.ifPresent(this::tell));
  }

  private void tell(ItemNews news) {
    switch (news) {
      case ItemNews.Saved(SeriesChange change) -> saved(change);
      case ItemNews.Undone() -> desk.toasts().success(messages.text("content.done.undone"));
      case ItemNews.Stepped(ContentItem item) ->
          desk.toasts()
              .success(
                  messages.text(
                      "content.done.stepped-one",
                      item.content().title(),
                      messages.text("content.status." + item.status().code())));
      case ItemNews.Unsaved(ContentItem item) ->
          desk.toasts()
              .show(
                  Toast.of(
                          Tone.WARNING,
                          messages.text("editor.left-unsaved", item.content().title()))
                      .with(
                          Action.of(
                              messages.text("editor.go-on"),
                              Feather.EDIT_3,
                              () -> open.accept(item.id()))));
      case ItemNews.Recovered(LocalDateTime at) ->
          desk.toasts()
              .show(
                  Toast.of(
                          Tone.INFO, messages.text("editor.recovered", desk.formats().dateTime(at)))
                      .with(
                          Action.of(
                              messages.text("editor.give-up"), Feather.ROTATE_CCW, model::revert)));
      case ItemNews.Trouble(var problem) -> desk.toasts().warning(desk.problems().full(problem));
    }
  }

  private void saved(SeriesChange change) {
    if (change.count() == 0 && change.after().isEmpty()) {
      steps.forget();
      return;
    }
    steps.tell(sentence(change), Optional.of(() -> model.takeBack(change)));
  }

  private String sentence(SeriesChange change) {
    if (change.count() > 1) {
      return messages.text("content.done.changed", desk.formats().number(change.count()));
    }
    return messages.text(isVoided(change) ? "editor.done.voided" : "editor.done.saved");
  }

  /// Whether approvals were lost.
  private static boolean isVoided(SeriesChange change) {
    return change.items().before().stream().anyMatch(item -> item.status().isBound())
        && change.items().after().stream().anyMatch(item -> item.status() == ContentStatus.DRAFT);
  }
}
