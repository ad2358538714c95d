package org.siyu.app.widget;

import java.util.List;

/// What an [EntryGrid] shows and what is typed into it. All that changes cells comes as one step.
///
/// @param <R> a row
public interface GridCells<R> {
  /// A cell as it is to be shown.
  ///
  /// @param text what is typed or kept, as it is edited
  /// @param shown the same as it is read
  /// @param hint what stands there while nothing is typed: a value that is computed
  /// @param trouble why it cannot be kept, in words; empty where it can
  /// @param isChanged whether it is not kept yet
  /// @param isLocked whether it cannot be typed into
  record Cell(
      String text, String shown, String hint, String trouble, boolean isChanged, boolean isLocked) {
    public static final Cell NONE = new Cell("", "", "", "", false, true);
  }

  /// @param column counts those that are typed into, from 0
  record Put<R>(R row, int column, String text) {}

  Cell cell(R row, int column);

  /// What the cell is, for screen readers.
  String name(R row, int column);

  /// Types into cells.
  void put(List<Put<R>> cells);

  /// Puts a block from a spreadsheet into cells that it fits.
  ///
  /// @param outside how many of the block had no place in the grid
  void paste(List<Put<R>> cells, int outside);

  void undo();

  void redo();
}
