package org.siyu.app.content;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.shared.DateRange;

/// A line above days without an item: why there is none, and what to do next.
final class CalendarHint extends StackPane {
  private enum Kind {
    NONE,
    EMPTY,
    FILTERED
  }

  private final CalendarViewModel model;
  private final Messages messages;
  private final Runnable copy;
  private Optional<Kind> shown = Optional.empty();

  /// @param copy copies another period to this one
  CalendarHint(CalendarViewModel model, Messages messages, Runnable copy) {
    this.model = model;
    this.messages = messages;
    this.copy = copy;
    setMinWidth(0);
    managedProperty().bind(visibleProperty());
  }

  void show() {
    Kind kind = kind();
    if (shown.equals(Optional.of(kind))) {
      return;
    }
    shown = Optional.of(kind);
    setVisible(kind != Kind.NONE);
    getChildren().clear();
    if (kind == Kind.EMPTY) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.INFO,
                  "",
                  messages.text("content.empty"),
                  Action.of(messages.text("content.new"), model::draft),
                  Action.of(messages.text("content.empty.copy"), copy)));
    } else if (kind == Kind.FILTERED) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.INFO,
                  "",
                  messages.text("content.none-found"),
                  Action.of(messages.text("widget.filters.clear"), model::clearFilters)));
    }
  }

  private Kind kind() {
    DateRange period = model.mode().period(model.day());
    boolean isThere = model.page().days().contains(period.first());
    boolean isEmpty =
        model.page().rows().stream().noneMatch(row -> period.contains(row.plan().day()));
    if (!model.isLoaded() || !isThere || !isEmpty) {
      return Kind.NONE;
    }
    return model.query().isFiltering() ? Kind.FILTERED : Kind.EMPTY;
  }
}
