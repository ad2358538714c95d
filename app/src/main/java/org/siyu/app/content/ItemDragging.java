package org.siyu.app.content;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;

/// An item on its way to another place: follows the pointer as a ghost that says what would become
/// of it, marks the place below, and lets go of everything on Esc.
final class ItemDragging {
  private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final double GHOST_WIDTH = 170;
  private static final double BESIDE = 10;

  private final PopoverLayer layer;
  private final ItemChip chip;
  private final Label words = Controls.label("", "plan-ghost-words");
  private final VBox ghost;
  private final EventHandler<KeyEvent> escape = this::key;
  private Optional<Flight> flight = Optional.empty();

  private record Flight(
      Scene scene,
      DropTarget target,
      ContentRow row,
      Point2D grabbed,
      Optional<DropTarget.Drop> over) {
    Flight over(Optional<DropTarget.Drop> drop) {
      return new Flight(scene, target, row, grabbed, drop);
    }
  }

  ItemDragging(PopoverLayer layer, CalendarWords texts) {
    this.layer = layer;
    this.chip = new ItemChip(texts);
    this.ghost = Controls.styled(new VBox(4, chip, words), "plan-ghost");
    words.setWrapText(true);
    words.setMaxWidth(GHOST_WIDTH);
    chip.setPrefWidth(GHOST_WIDTH);
  }

  boolean isUnderWay() {
    return flight.isPresent();
  }

  void begin(Scene scene, DropTarget target, ContentRow row, Point2D grabbed) {
    flight = Optional.of(new Flight(scene, target, row, grabbed, Optional.empty()));
    chip.show(row, true, false);
    layer.lift(ghost);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
  }

  /// @param pointer in the scene
  void to(Point2D pointer) {
    flight.ifPresent(
        under -> {
          under.over().ifPresent(ItemDragging::unmark);
          Optional<DropTarget.Drop> over = under.target().at(under.row(), pointer, under.grabbed());
          over.ifPresent(ItemDragging::mark);
          flight = Optional.of(under.over(over));
          words.setText(over.map(DropTarget.Drop::words).orElse(""));
          words.setVisible(over.isPresent());
          Point2D at = layer.sceneToLocal(pointer);
          ghost.autosize();
          ghost.relocate(at.getX() + BESIDE, at.getY() + BESIDE);
        });
  }

  /// Puts the item where it is.
  void end() {
    Optional<Runnable> act = flight.flatMap(Flight::over).flatMap(DropTarget.Drop::act);
    cancel();
    act.ifPresent(Runnable::run);
  }

  void cancel() {
    flight.ifPresent(
        under -> {
          under.over().ifPresent(ItemDragging::unmark);
          under.scene().removeEventFilter(KeyEvent.KEY_PRESSED, escape);
          layer.drop(ghost);
        });
    flight = Optional.empty();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      cancel();
      event.consume();
    }
  }

  private static void mark(DropTarget.Drop drop) {
    drop.place().pseudoClassStateChanged(TARGET, drop.act().isPresent());
    drop.place().pseudoClassStateChanged(REFUSED, drop.act().isEmpty());
  }

  private static void unmark(DropTarget.Drop drop) {
    drop.place().pseudoClassStateChanged(TARGET, false);
    drop.place().pseudoClassStateChanged(REFUSED, false);
  }
}
