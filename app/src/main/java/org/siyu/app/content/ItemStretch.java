package org.siyu.app.content;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.siyu.core.content.ContentRow;

/// Draws the lower edge of an item in steps of a quarter of an hour; Esc lets it be.
final class ItemStretch {
  private static final int QUARTER = 15;

  private final CalendarViewModel model;
  private final HourPane pane;
  private final EventHandler<KeyEvent> escape = this::key;
  private Optional<Pull> pull = Optional.empty();

  private record Pull(Scene scene, ItemBlock block, ContentRow row, double from, int minutes) {
    Pull to(int wanted) {
      return new Pull(scene, block, row, from, wanted);
    }
  }

  ItemStretch(CalendarViewModel model, HourPane pane) {
    this.model = model;
    this.pane = pane;
  }

  void install(ItemBlock block) {
    block.grip().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> begin(event, block));
    block.grip().addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pull);
    block.grip().addEventHandler(MouseEvent.MOUSE_RELEASED, this::end);
  }

  private void begin(MouseEvent event, ItemBlock block) {
    event.consume();
    if (event.getButton() == MouseButton.PRIMARY) {
      block
          .row()
          .ifPresent(
              row -> {
                model.select(row);
                pull =
                    Optional.of(
                        new Pull(
                            block.getScene(), block, row, event.getSceneY(), row.plan().minutes()));
                block.getScene().addEventFilter(KeyEvent.KEY_PRESSED, escape);
              });
    }
  }

  private void pull(MouseEvent event) {
    event.consume();
    pull.ifPresent(
        now -> {
          double by = pane.minutes(event.getSceneY() - now.from());
          int steps = (int) Math.round((now.row().plan().minutes() + by) / QUARTER);
          int minutes = Math.max(0, steps * QUARTER);
          pull = Optional.of(now.to(minutes));
          pane.stretch(now.block(), minutes);
        });
  }

  private void end(MouseEvent event) {
    event.consume();
    Optional<Pull> ended = pull;
    cancel();
    ended
        .filter(last -> last.minutes() != last.row().plan().minutes())
        .ifPresent(last -> model.edits().stretch(last.row().id(), last.minutes()));
  }

  private void cancel() {
    pull.ifPresent(
        last -> {
          last.scene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
          pane.show();
        });
    pull = Optional.empty();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel();
      event.consume();
    }
  }
}
