package org.siyu.app.content;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.siyu.core.content.ContentRow;

/// What the mouse does with an item, the same in each view: a click selects, with Ctrl or Shift
/// more of them, a double click opens, a drag moves, the other button shows the menu.
final class ItemGestures {
  private static final double SLACK = 5;

  private final CalendarViewModel model;
  private final ItemDragging dragging;
  private final ItemMenu menu;
  private Point2D pressed = Point2D.ZERO;

  /// Whether the button that drags is down.
  private boolean isHeld;

  /// Also after Esc, until the button is let go.
  private boolean isDragged;

  ItemGestures(CalendarViewModel model, ItemDragging dragging, ItemMenu menu) {
    this.model = model;
    this.dragging = dragging;
    this.menu = menu;
  }

  ItemDragging dragging() {
    return dragging;
  }

  /// @param row what the node shows now
  void install(Node node, CalendarPane pane, Supplier<Optional<ContentRow>> row) {
    node.addEventHandler(
        MouseEvent.MOUSE_PRESSED, event -> row.get().ifPresent(item -> press(event, pane, item)));
    node.addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        event -> row.get().ifPresent(item -> drag(node, event, pane, item)));
    node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release(event, row.get()));
    node.addEventHandler(
        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
        event -> row.get().ifPresent(item -> ask(node, event, item)));
  }

  private void press(MouseEvent event, CalendarPane pane, ContentRow row) {
    pressed = new Point2D(event.getSceneX(), event.getSceneY());
    isDragged = false;
    isHeld = event.getButton() == MouseButton.PRIMARY;
    pane.takeKeyboard();
    if (event.getButton() == MouseButton.SECONDARY && !model.selection().contains(row.id())) {
      select(row);
    }
    event.consume();
  }

  private void select(ContentRow row) {
    if (!model.page().on(model.day()).contains(row)) {
      model.go(row.plan().day());
    }
    model.select(row);
  }

  private void drag(Node node, MouseEvent event, CalendarPane pane, ContentRow row) {
    event.consume();
    Point2D pointer = new Point2D(event.getSceneX(), event.getSceneY());
    if (!isHeld) {
      return;
    }
    if (!isDragged && pointer.distance(pressed) >= SLACK) {
      isDragged = true;
      dragging.begin(node.getScene(), pane, row, node.sceneToLocal(pressed));
    }
    dragging.to(pointer);
  }

  private void release(MouseEvent event, Optional<ContentRow> shown) {
    event.consume();
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (isDragged) {
      isDragged = false;
      dragging.end();
      return;
    }
    shown.ifPresent(row -> click(event, row));
  }

  private void click(MouseEvent event, ContentRow row) {
    if (event.isShortcutDown()) {
      model.toggle(row);
    } else if (event.isShiftDown()) {
      model.extendTo(row);
    } else {
      select(row);
      if (event.getClickCount() == 2) {
        model.open(row.id());
      }
    }
  }

  private void ask(Node node, ContextMenuEvent event, ContentRow row) {
    if (!model.selection().contains(row.id())) {
      select(row);
    }
    menu.show(node, event.getScreenX(), event.getScreenY());
    event.consume();
  }
}
