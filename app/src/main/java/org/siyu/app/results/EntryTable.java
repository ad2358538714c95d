package org.siyu.app.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;

/// A sheet of items and counts that is worked in by keys: arrows, Tab and Enter go from cell to
/// cell, a digit begins to type, F2 edits, Delete empties, Ctrl+V fills in a block. Past the first
/// or the last cell Tab leaves the sheet.
final class EntryTable extends TableView<ContentRow> {
  /// Those with large numbers or a long name.
  private static final Set<ResultMeasure> WIDE =
      Set.of(ResultMeasure.AMOUNT_CENTS, ResultMeasure.INTERACTIONS);

  private static final int DESCRIBING = 3;
  private static final List<ResultMeasure> MEASURES = List.of(ResultMeasure.values());
  private static final KeyCombination PASTE =
      new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final EntryViewModel model;
  private final Messages messages;
  private final Consumer<EntryViewModel.Pasted> pasted;
  private final Consumer<ContentId> open;
  private final List<EntryCell> cells = new ArrayList<>();
  private Optional<String> begun = Optional.empty();

  /// @param pasted told after a block was filled in
  /// @param channel words a channel's code
  EntryTable(
      EntryViewModel model,
      Desk desk,
      Channel channel,
      Consumer<EntryViewModel.Pasted> pasted,
      Consumer<ContentId> open) {
    this.model = model;
    this.messages = desk.messages();
    this.pasted = pasted;
    this.open = open;
    Formats formats = desk.formats();
    setId("results-entry");
    setAccessibleText(messages.text("results.entry.sheet"));
    getStyleClass().addAll("data-table", "dense", "entry-table");
    getSelectionModel().setCellSelectionEnabled(true);
    setEditable(true);
    setItems(model.lines());
    describing("title", 180, ContentRow::title);
    describing("date", 124, item -> formats.dateTime(item.plan().start()));
    describing("channel", 108, item -> channel.name(item.channel()));
    for (ResultMeasure measure : MEASURES) {
      TableColumn<ContentRow, ContentRow> column = new TableColumn<>();
      column.setText(messages.text("results.measure." + measure.code()));
      column.setId(measure.code());
      column.setPrefWidth(WIDE.contains(measure) ? 92 : 66);
      column.setMinWidth(60);
      column.setSortable(false);
      column.setReorderable(false);
      column.getStyleClass().add("number");
      column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
      column.setCellFactory(_ -> cell(measure, desk));
      getColumns().add(column);
    }
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    setMinHeight(220);
  }

  private EntryCell cell(ResultMeasure measure, Desk desk) {
    EntryCell cell = new EntryCell(model, measure, desk.problems(), this);
    cells.add(cell);
    return cell;
  }

  /// Shows all cells anew, save the one that is typed into. To make them anew would end that.
  void showAgain() {
    cells.forEach(EntryCell::showAgain);
  }

  /// Words a channel's code.
  @FunctionalInterface
  interface Channel {
    String name(String code);
  }

  private void describing(String id, double width, Function<ContentRow, String> text) {
    TableColumn<ContentRow, String> column =
        new TableColumn<>(messages.text("results.column." + id));
    column.setId(id);
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setEditable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
    getColumns().add(column);
  }

  String name(ContentRow item, ResultMeasure measure) {
    return item.title() + ", " + messages.text("results.measure." + measure.code());
  }

  /// The letter that began the editing, once.
  Optional<String> takeBegun() {
    Optional<String> taken = begun;
    begun = Optional.empty();
    return taken;
  }

  /// The row that the keyboard is in; empty for none.
  Optional<ContentRow> item() {
    int row = getFocusModel().getFocusedCell().getRow();
    return row >= 0 && row < getItems().size()
        ? Optional.of(getItems().get(row))
        : Optional.empty();
  }

  private Optional<ResultMeasure> measure() {
    int column = getFocusModel().getFocusedCell().getColumn() - DESCRIBING;
    return column >= 0 && column < MEASURES.size()
        ? Optional.of(MEASURES.get(column))
        : Optional.empty();
  }

  /// Puts the keyboard into the first cell to be filled in.
  void start() {
    if (!getItems().isEmpty()) {
      select(0, DESCRIBING);
    }
    requestFocus();
  }

  private void select(int row, int column) {
    getSelectionModel().clearAndSelect(row, getColumns().get(column));
    getFocusModel().focus(row, getColumns().get(column));
    scrollTo(Math.max(0, row - 4));
    scrollToColumnIndex(column);
  }

  /// Goes on to another cell; from the end of a line to the next.
  ///
  /// @return false at the first and the last cell
  boolean step(int down, int right) {
    TablePosition<?, ?> at = getFocusModel().getFocusedCell();
    int row = Math.max(0, at.getRow()) + down;
    int column = Math.max(DESCRIBING, at.getColumn()) + right;
    if (column >= DESCRIBING + MEASURES.size()) {
      column = DESCRIBING;
      row++;
    } else if (column < DESCRIBING) {
      column = DESCRIBING + MEASURES.size() - 1;
      row--;
    }
    if (row < 0 || row >= getItems().size()) {
      return false;
    }
    select(row, column);
    return true;
  }

  private void key(KeyEvent event) {
    if (getEditingCell() != null) {
      return;
    }
    if (PASTE.match(event)) {
      paste();
      event.consume();
    } else if (UNDO.match(event)) {
      model.undo();
      event.consume();
    } else if (REDO.match(event)) {
      model.redo();
      event.consume();
    } else if (!event.isShortcutDown() && !event.isAltDown()) {
      plain(event);
    }
  }

  private void plain(KeyEvent event) {
    switch (event.getCode()) {
      case TAB -> {
        if (item().isPresent() && step(0, event.isShiftDown() ? -1 : 1)) {
          event.consume();
        }
      }
      case ENTER -> {
        if (measure().isPresent()) {
          step(event.isShiftDown() ? -1 : 1, 0);
        } else {
          item().ifPresent(item -> open.accept(item.id()));
        }
        event.consume();
      }
      case F2 -> {
        edit();
        event.consume();
      }
      case DELETE, BACK_SPACE -> {
        item().ifPresent(item -> measure().ifPresent(measure -> model.type(item, measure, "")));
        event.consume();
      }
      default -> {}
    }
  }

  private void edit() {
    TablePosition<?, ?> at = getFocusModel().getFocusedCell();
    if (item().isPresent() && measure().isPresent()) {
      edit(at.getRow(), getColumns().get(at.getColumn()));
    }
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean isText = letter.length() == 1 && letter.charAt(0) > ' ' && letter.charAt(0) != '\u007f';
    if (isText && getEditingCell() == null && !event.isShortcutDown() && measure().isPresent()) {
      begun = Optional.of(letter);
      edit();
      event.consume();
    }
  }

  /// Fills the block of the clipboard in, from the cell that the keyboard is in.
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && item().isPresent()) {
      pasted.accept(
          model.paste(
              getFocusModel().getFocusedCell().getRow(),
              measure().orElse(ResultMeasure.REACH),
              text));
    }
  }
}
