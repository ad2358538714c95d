package org.siyu.app.today;

import java.time.LocalDateTime;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Pressable;
import org.siyu.core.today.DayEntry;

/// One entry: a tick at the left, the rest opens it. D ticks it off too.
final class DayRow extends HBox {
  private static final double TICK = 34;

  /// Below it the time stands under the words.
  private static final double NARROW = 340;

  private final DayEntry entry;
  private final HBox words;

  /// @param open looks into it
  /// @param tick marks it as done
  DayRow(
      DayEntry entry,
      LocalDateTime now,
      Messages messages,
      DayWords texts,
      Runnable open,
      Runnable tick) {
    super(4);
    this.entry = entry;
    this.words = words(entry, now, texts, open);
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    if (entry.subject().canBeTicked()) {
      Button done =
          Controls.iconButton(
              Action.of(
                  messages.text("today.entry.tick", texts.title(entry)), Feather.CIRCLE, tick));
      done.setMinWidth(TICK);
      getChildren().add(done);
      words.addEventHandler(
          KeyEvent.KEY_PRESSED,
          event -> {
            if (event.getCode() == KeyCode.D && !event.isShortcutDown()) {
              tick.run();
              event.consume();
            }
          });
    } else {
      Region space = new Region();
      space.setMinWidth(TICK);
      space.setPrefWidth(TICK);
      getChildren().add(space);
    }
    getChildren().add(words);
  }

  /// In a list of its own, where nothing is ticked off.
  static HBox untickable(DayEntry entry, LocalDateTime now, DayWords texts, Runnable open) {
    return words(entry, now, texts, open);
  }

  private static HBox words(DayEntry entry, LocalDateTime now, DayWords texts, Runnable open) {
    String title = texts.title(entry);
    String when = texts.when(entry, now);
    String about = texts.about(entry);
    Label name = Controls.label(title, "strong");
    name.setTooltip(Controls.tooltip(title));
    VBox lines = new VBox(1, name);
    if (!about.isEmpty()) {
      Label caption = Controls.label(about, "caption");
      caption.setTooltip(Controls.tooltip(about));
      lines.getChildren().add(caption);
    }
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    Label time =
        Controls.rigid(Controls.label(when, "caption", entry.isLate(now) ? "negative" : "muted"));
    HBox row = new HBox(12, Badge.of(texts.tone(entry), texts.kind(entry)), lines, time);
    row.widthProperty()
        .subscribe(
            width -> {
              boolean isNarrow = width.doubleValue() > 0 && width.doubleValue() < NARROW;
              name.setWrapText(isNarrow);
              move(time, isNarrow ? row : lines, isNarrow ? lines : row);
            });
    row.setMinWidth(0);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("list-row");
    return Pressable.make(row, texts.kind(entry) + ": " + title + ", " + when, open);
  }

  private static void move(Node node, Pane from, Pane to) {
    if (from.getChildren().remove(node)) {
      to.getChildren().add(node);
    }
  }

  DayEntry entry() {
    return entry;
  }

  boolean hasKeyboard() {
    return words.isFocused() || getChildren().getFirst().isFocused();
  }

  void takeKeyboard() {
    words.requestFocus();
  }
}
