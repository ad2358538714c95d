package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A grid that is worked in as in a spreadsheet: arrows, Tab and Enter go from cell to cell, with
/// Shift they select a block, as the mouse does; a letter begins to type in place of what was
/// there, F2 edits it, Delete empties; Ctrl+C and Ctrl+V exchange blocks with spreadsheets, Ctrl+D
/// fills down; Ctrl+Z and Ctrl+Y go back and forth. Past the first or last cell Tab leaves the
/// grid.
public final class EntryGrid<R> extends TableView<R> {
  private static final KeyCombination COPY = shortcut(KeyCode.C);
  private static final KeyCombination CUT = shortcut(KeyCode.X);
  private static final KeyCombination PASTE = shortcut(KeyCode.V);
  private static final KeyCombination FILL_DOWN = shortcut(KeyCode.D);
  private static final KeyCombination UNDO = shortcut(KeyCode.Z);
  private static final KeyCombination REDO = shortcut(KeyCode.Y);
  private static final KeyCombination FIRST = shortcut(KeyCode.HOME);
  private static final KeyCombination LAST = shortcut(KeyCode.END);

  private final GridCells<R> cells;
  private final List<EntryGridCell<R>> shown = new ArrayList<>();
  private final FrozenColumn<R> names = new FrozenColumn<>(this);
  private int describing;
  private Optional<String> begun = Optional.empty();
  private Runnable locked = () -> {};
  private Optional<GridPlace> anchor = Optional.empty();

  /// A place in the grid; columns count those that are typed into.
  record GridPlace(int row, int column) {}

  /// Some cells side by side.
  ///
  /// @param lastRow included, as is `lastColumn`
  public record Block(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  public EntryGrid(String accessibleName, GridCells<R> cells) {
    this.cells = cells;
    setAccessibleText(accessibleName);
    getStyleClass().addAll("data-table", "dense", "entry-table", "entry-grid");
    getSelectionModel().setCellSelectionEnabled(true);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setEditable(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    setMinHeight(220);
  }

  private static KeyCombination shortcut(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  /// Takes all columns away, to begin with others.
  public EntryGrid<R> cleared() {
    getColumns().clear();
    shown.clear();
    describing = 0;
    return this;
  }

  /// Adds a column that says what a row is; before those that are typed into. The first one stays
  /// in sight when the others scroll sideways.
  public EntryGrid<R> describing(String id, String title, double width, Function<R, String> text) {
    TableColumn<R, String> column = new TableColumn<>(title);
    column.setEditable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
    add(column, id, width);
    if (describing == 0) {
      names.freeze(column);
    }
    describing++;
    return this;
  }

  /// Adds a column that is typed into.
  ///
  /// @param isLocked whether its cells are only read, which its head says
  public EntryGrid<R> typed(String id, String title, double width, boolean isLocked) {
    int place = getColumns().size() - describing;
    TableColumn<R, R> column = new TableColumn<>(title);
    column.getStyleClass().add("number");
    if (isLocked) {
      column.setGraphic(Controls.icon(Feather.LOCK));
    }
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setCellFactory(
        _ -> {
          EntryGridCell<R> cell = new EntryGridCell<>(this, cells, place);
          shown.add(cell);
          return cell;
        });
    add(column, id, width);
    return this;
  }

  private void add(TableColumn<R, ?> column, String id, double width) {
    column.setId(id);
    column.setPrefWidth(width);
    column.setMinWidth(Math.min(width, 64));
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
  }

  private int width() {
    return getColumns().size() - describing;
  }

  /// Shows all cells anew, save the one that is typed into.
  public void showAgain() {
    refresh();
    shown.forEach(EntryGridCell::showAgain);
  }

  /// The letter that began the typing, once.
  Optional<String> takeBegun() {
    Optional<String> taken = begun;
    begun = Optional.empty();
    return taken;
  }

  /// Puts the keyboard into the first cell.
  public void start() {
    toStart();
    requestFocus();
  }

  /// Goes to the first cell that can be typed into, without taking the keyboard.
  public void toStart() {
    for (int row = 0; row < getItems().size(); row++) {
      for (int column = 0; column < width(); column++) {
        if (!cells.cell(getItems().get(row), column).isLocked()) {
          select(new GridPlace(row, column));
          return;
        }
      }
    }
  }

  private Optional<GridPlace> place() {
    TablePosition<?, ?> at = getFocusModel().getFocusedCell();
    int column = at.getColumn() - describing;
    return at.getRow() >= 0 && at.getRow() < getItems().size() && column >= 0 && column < width()
        ? Optional.of(new GridPlace(at.getRow(), column))
        : Optional.empty();
  }

  private void select(GridPlace place) {
    TableColumn<R, ?> column = getColumns().get(place.column() + describing);
    getSelectionModel().clearAndSelect(place.row(), column);
    getFocusModel().focus(place.row(), column);
    anchor = Optional.of(place);
    scrollTo(Math.max(0, place.row() - 4));
    names.show(column);
  }

  /// Selects all from where a block began to a place.
  void extend(GridPlace to) {
    GridPlace from = anchor.or(this::place).orElse(to);
    anchor = Optional.of(from);
    getSelectionModel().clearSelection();
    getSelectionModel()
        .selectRange(
            from.row(),
            getColumns().get(from.column() + describing),
            to.row(),
            getColumns().get(to.column() + describing));
    getFocusModel().focus(to.row(), getColumns().get(to.column() + describing));
  }

  void begin(GridPlace at) {
    anchor = Optional.of(at);
  }

  /// What is selected, without the columns that describe.
  public Optional<Block> block() {
    int firstRow = Integer.MAX_VALUE;
    int lastRow = -1;
    int firstColumn = Integer.MAX_VALUE;
    int lastColumn = -1;
    for (TablePosition<?, ?> each : List.copyOf(getSelectionModel().getSelectedCells())) {
      int column = each.getColumn() - describing;
      if (column >= 0) {
        firstRow = Math.min(firstRow, each.getRow());
        lastRow = Math.max(lastRow, each.getRow());
        firstColumn = Math.min(firstColumn, column);
        lastColumn = Math.max(lastColumn, column);
      }
    }
    return lastRow < 0
        ? place().map(at -> new Block(at.row(), at.row(), at.column(), at.column()))
        : Optional.of(new Block(firstRow, lastRow, firstColumn, lastColumn));
  }

  /// Goes on to another cell; from the end of a line to the next.
  ///
  /// @return false at the first and the last cell
  boolean step(int down, int right) {
    GridPlace at = place().orElse(new GridPlace(Math.max(0, getFocusModel().getFocusedIndex()), 0));
    int row = at.row() + down;
    int column = at.column() + right;
    if (column >= width()) {
      column = 0;
      row++;
    } else if (column < 0) {
      column = width() - 1;
      row--;
    }
    if (row < 0 || row >= getItems().size() || width() == 0) {
      return false;
    }
    select(new GridPlace(row, column));
    return true;
  }

  private void key(KeyEvent event) {
    if (getEditingCell() != null) {
      return;
    }
    boolean isTaken = true;
    if (COPY.match(event)) {
      copy();
    } else if (CUT.match(event)) {
      copy();
      empty();
    } else if (PASTE.match(event)) {
      paste();
    } else if (FILL_DOWN.match(event)) {
      fillDown();
    } else if (UNDO.match(event)) {
      cells.undo();
    } else if (REDO.match(event)) {
      cells.redo();
    } else if (FIRST.match(event) && width() > 0 && !getItems().isEmpty()) {
      select(new GridPlace(0, 0));
    } else if (LAST.match(event) && width() > 0 && !getItems().isEmpty()) {
      select(new GridPlace(getItems().size() - 1, width() - 1));
    } else {
      isTaken = !event.isShortcutDown() && !event.isAltDown() && plain(event);
    }
    if (isTaken) {
      event.consume();
    }
  }

  private boolean plain(KeyEvent event) {
    boolean isBack = event.isShiftDown();
    return switch (event.getCode()) {
      case TAB -> step(0, isBack ? -1 : 1);
      case ENTER -> {
        step(isBack ? -1 : 1, 0);
        yield true;
      }
      case F2 -> {
        edit();
        yield true;
      }
      case DELETE, BACK_SPACE -> {
        empty();
        yield true;
      }
      case UP -> move(-1, 0, isBack);
      case DOWN -> move(1, 0, isBack);
      case LEFT -> move(0, -1, isBack);
      case RIGHT -> move(0, 1, isBack);
      case HOME -> move(0, -width(), isBack);
      case END -> move(0, width(), isBack);
      default -> false;
    };
  }

  /// Goes to another cell, at most to the edge, or takes all up to there into the block.
  private boolean move(int down, int right, boolean isBlock) {
    Optional<GridPlace> at = place();
    if (at.isEmpty()) {
      toStart();
      return true;
    }
    GridPlace to =
        new GridPlace(
            Math.clamp((long) at.get().row() + down, 0, getItems().size() - 1),
            Math.clamp((long) at.get().column() + right, 0, width() - 1));
    if (isBlock) {
      extend(to);
    } else {
      select(to);
    }
    return true;
  }

  private void edit() {
    place()
        .filter(at -> !cells.cell(getItems().get(at.row()), at.column()).isLocked())
        .ifPresentOrElse(
            at -> edit(at.row(), getColumns().get(at.column() + describing)),
            () -> {
              begun = Optional.empty();
              place().ifPresent(_ -> locked.run());
            });
  }

  /// Called when somebody wants to type into a cell that is locked.
  public EntryGrid<R> onLocked(Runnable told) {
    locked = told;
    return this;
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean isText = letter.length() == 1 && letter.charAt(0) > ' ' && letter.charAt(0) != '\u007f';
    if (isText && getEditingCell() == null && !event.isShortcutDown() && place().isPresent()) {
      begun = Optional.of(letter);
      edit();
      event.consume();
    }
  }

  /// Called when a cell was typed into.
  void typed(R row, int column, String text) {
    cells.put(List.of(new GridCells.Put<>(row, column, text)));
  }

  /// Fills what is selected with its first row; a single row with what stands above it.
  public void fillDown() {
    block().ifPresent(block -> blocks().fillDown(block));
  }

  /// Copies what is selected as a spreadsheet takes it.
  public void copy() {
    block().ifPresent(block -> blocks().copy(block));
  }

  private void empty() {
    block().ifPresent(block -> blocks().empty(block));
  }

  /// Fills the block of the clipboard in, from where the selection begins; a single value fills all
  /// that is selected.
  public void paste() {
    block().ifPresent(block -> blocks().paste(block));
  }

  private GridBlocks<R> blocks() {
    return new GridBlocks<>(getItems(), width(), cells);
  }
}
