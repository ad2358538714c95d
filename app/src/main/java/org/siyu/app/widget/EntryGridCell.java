package org.siyu.app.widget;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// One cell of a grid: shows what is known or typed, and is typed into.
final class EntryGridCell<R> extends TableCell<R, R> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

  private final EntryGrid<R> grid;
  private final GridCells<R> cells;
  private final int column;
  private @Nullable TextField field;

  EntryGridCell(EntryGrid<R> grid, GridCells<R> cells, int column) {
    this.grid = grid;
    this.cells = cells;
    this.column = column;
    getStyleClass().addAll("entry-cell", "number");
    addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (!event.isShiftDown()) {
            grid.begin(new EntryGrid.GridPlace(getIndex(), column));
          }
        });
    setOnDragDetected(_ -> startFullDrag());
    setOnMouseDragEntered(
        _ -> {
          if (!isEmpty()) {
            grid.extend(new EntryGrid.GridPlace(getIndex(), column));
          }
        });
  }

  @Override
  protected void updateItem(@Nullable R row, boolean empty) {
    super.updateItem(row, empty);
    showAgain();
  }

  void showAgain() {
    if (!isEditing()) {
      show();
    }
  }

  private void show() {
    R row = getItem();
    setGraphic(null);
    GridCells.Cell cell = row == null || isEmpty() ? GridCells.Cell.NONE : cells.cell(row, column);
    setText(cell.text().isEmpty() ? cell.hint() : cell.shown());
    setTooltip(cell.trouble().isEmpty() ? null : Controls.tooltip(cell.trouble()));
    pseudoClassStateChanged(CHANGED, cell.isChanged());
    pseudoClassStateChanged(WRONG, !cell.trouble().isEmpty());
    pseudoClassStateChanged(LOCKED, cell.isLocked() && row != null && !isEmpty());
    pseudoClassStateChanged(HINT, cell.text().isEmpty() && !cell.hint().isEmpty());
  }

  @Override
  public void startEdit() {
    R row = getItem();
    if (row == null || cells.cell(row, column).isLocked()) {
      return;
    }
    super.startEdit();
    if (!isEditing()) {
      return;
    }
    Optional<String> begun = grid.takeBegun();
    TextField typing = new TextField(begun.orElse(cells.cell(row, column).text()));
    typing.getStyleClass().add("entry-field");
    typing.setAccessibleText(cells.name(row, column));
    typing.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    typing
        .focusedProperty()
        .subscribe(
            (had, has) -> {
              if (had && !has && isEditing()) {
                take(typing.getText());
              }
            });
    field = typing;
    setText("");
    setGraphic(typing);
    // at once, so that the next letter finds somebody who takes it
    typing.applyCss();
    typing.requestFocus();
    if (begun.isPresent()) {
      typing.end();
    } else {
      typing.selectAll();
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    field = null;
    show();
  }

  private void take(String text) {
    R row = getItem();
    cancelEdit();
    if (row != null) {
      grid.typed(row, column, text);
    }
  }

  private void key(KeyEvent event) {
    TextField typing = field;
    if (typing == null) {
      return;
    }
    KeyCode code = event.getCode();
    boolean isBack = event.isShiftDown();
    switch (code) {
      case ENTER -> leave(event, typing, isBack ? -1 : 1, 0);
      case TAB -> leave(event, typing, 0, isBack ? -1 : 1);
      case UP -> leave(event, typing, -1, 0);
      case DOWN -> leave(event, typing, 1, 0);
      case ESCAPE -> {
        cancelEdit();
        grid.requestFocus();
        event.consume();
      }
      default -> {}
    }
  }

  private void leave(KeyEvent event, TextField typing, int down, int right) {
    take(typing.getText());
    grid.requestFocus();
    grid.step(down, right);
    event.consume();
  }
}
