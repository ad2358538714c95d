package org.siyu.app.widget;

import java.util.BitSet;
import java.util.stream.IntStream;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// Selects whole rows of a table, also a hundred thousand of them: JavaFX's own model takes time by
/// the square of their number to let go of them again.
///
/// The selection is told as one change, after the index and the item that were chosen last.
final class RowSelection<T> extends TableView.TableViewSelectionModel<T> {
  private final TableView<T> table;
  private final SelectedList<Integer> indices = new SelectedList<>();
  private final SelectedList<T> items = new SelectedList<>();

  @SuppressWarnings("rawtypes") // as JavaFX declares it
  private final SelectedList<TablePosition> cells = new SelectedList<>();

  private BitSet selected = new BitSet();

  RowSelection(TableView<T> table) {
    super(table);
    this.table = table;
    setSelectionMode(SelectionMode.MULTIPLE);
    table.itemsProperty().subscribe((_, _) -> become(new BitSet(), -1));
  }

  private int rows() {
    return table.getItems() == null ? 0 : table.getItems().size();
  }

  /// @param last the row that was chosen last; -1 for none
  private void become(BitSet wanted, int last) {
    boolean isSame = wanted.equals(selected);
    selected = wanted;
    setSelectedIndex(last);
    setSelectedItem(last >= 0 && last < rows() ? table.getItems().get(last) : null);
    if (last >= 0) {
      focus(last);
    }
    if (!isSame) {
      indices.show(wanted.stream().boxed().toList());
      items.show(wanted.stream().mapToObj(table.getItems()::get).toList());
      cells.show(wanted.stream().mapToObj(this::position).toList());
    }
  }

  private boolean isRow(int index) {
    return index >= 0 && index < rows();
  }

  private BitSet copy() {
    return (BitSet) selected.clone();
  }

  @Override
  public ObservableList<Integer> getSelectedIndices() {
    return indices;
  }

  @Override
  public ObservableList<T> getSelectedItems() {
    return items;
  }

  @Override
  @SuppressWarnings("rawtypes") // as JavaFX declares it
  public ObservableList<TablePosition> getSelectedCells() {
    return cells;
  }

  @SuppressWarnings("rawtypes") // as JavaFX declares it
  private TablePosition position(int row) {
    return new TablePosition<>(table, row, null);
  }

  @Override
  public void selectIndices(int first, int... more) {
    BitSet wanted = copy();
    IntStream.concat(IntStream.of(first), IntStream.of(more))
        .filter(this::isRow)
        .forEach(wanted::set);
    int last = more.length == 0 ? first : more[more.length - 1];
    become(wanted, isRow(last) ? last : wanted.length() - 1);
  }

  /// @param end not selected itself; may lie before the start
  @Override
  public void selectRange(int start, int end) {
    boolean isUp = end < start;
    int from = Math.clamp(isUp ? end + 1 : start, 0, rows());
    int to = Math.clamp(isUp ? start + 1 : end, 0, rows());
    if (from < to) {
      BitSet wanted = copy();
      wanted.set(from, to);
      become(wanted, isUp ? from : to - 1);
    }
  }

  @Override
  public void selectAll() {
    BitSet wanted = new BitSet(rows());
    wanted.set(0, rows());
    int focused = table.getFocusModel().getFocusedIndex();
    become(wanted, isRow(focused) ? focused : rows() - 1);
  }

  @Override
  public void clearAndSelect(int row) {
    if (isRow(row)) {
      BitSet wanted = new BitSet();
      wanted.set(row);
      become(wanted, row);
    }
  }

  @Override
  public void select(int row) {
    if (isRow(row)) {
      BitSet wanted = getSelectionMode() == SelectionMode.SINGLE ? new BitSet() : copy();
      wanted.set(row);
      become(wanted, row);
    }
  }

  @Override
  public void select(T item) {
    select(table.getItems().indexOf(item));
  }

  @Override
  public void clearSelection(int row) {
    BitSet wanted = copy();
    wanted.clear(row);
    become(wanted, row == getSelectedIndex() ? wanted.previousSetBit(rows()) : getSelectedIndex());
  }

  @Override
  public void clearSelection() {
    become(new BitSet(), -1);
  }

  @Override
  public boolean isSelected(int row) {
    return row >= 0 && selected.get(row);
  }

  @Override
  public boolean isEmpty() {
    return selected.isEmpty();
  }

  @Override
  public void selectPrevious() {
    step(-1);
  }

  @Override
  public void selectNext() {
    step(1);
  }

  @Override
  public void selectFirst() {
    choose(0);
  }

  @Override
  public void selectLast() {
    choose(rows() - 1);
  }

  private void step(int by) {
    choose(getSelectedIndex() < 0 ? (by > 0 ? 0 : rows() - 1) : getSelectedIndex() + by);
  }

  private void choose(int row) {
    if (getSelectionMode() == SelectionMode.SINGLE) {
      clearAndSelect(row);
    } else {
      select(row);
    }
  }

  @Override
  public boolean isSelected(int row, TableColumn<T, ?> column) {
    return isSelected(row);
  }

  @Override
  public void select(int row, TableColumn<T, ?> column) {
    select(row);
  }

  @Override
  public void clearAndSelect(int row, TableColumn<T, ?> column) {
    clearAndSelect(row);
  }

  @Override
  public void clearSelection(int row, TableColumn<T, ?> column) {
    clearSelection(row);
  }

  @Override
  public void selectLeftCell() {}

  @Override
  public void selectRightCell() {}

  @Override
  public void selectAboveCell() {
    selectPrevious();
  }

  @Override
  public void selectBelowCell() {
    selectNext();
  }
}
