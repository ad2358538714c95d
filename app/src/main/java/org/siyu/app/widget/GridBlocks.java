package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// What is done to a block of a grid at once: emptied, filled down, exchanged with spreadsheets.
/// What cannot be typed into stays as it is.
///
/// @param width how many columns are typed into
record GridBlocks<R>(List<R> rows, int width, GridCells<R> cells) {
  private interface Text {
    String of(int row, int column);
  }

  private List<GridCells.Put<R>> each(EntryGrid.Block block, Text text) {
    List<GridCells.Put<R>> puts = new ArrayList<>();
    for (int row = block.firstRow(); row <= block.lastRow(); row++) {
      for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
        if (isOpen(row, column)) {
          puts.add(new GridCells.Put<>(rows.get(row), column, text.of(row, column)));
        }
      }
    }
    return puts;
  }

  private boolean isOpen(int row, int column) {
    return row < rows.size() && column < width && !cells.cell(rows.get(row), column).isLocked();
  }

  void empty(EntryGrid.Block block) {
    cells.put(each(block, (_, _) -> ""));
  }

  void fillDown(EntryGrid.Block block) {
    boolean isRow = block.firstRow() == block.lastRow();
    int from = isRow ? block.firstRow() - 1 : block.firstRow();
    if (from >= 0) {
      R source = rows.get(from);
      cells.put(
          each(
              new EntryGrid.Block(
                  from + 1, block.lastRow(), block.firstColumn(), block.lastColumn()),
              (_, column) -> cells.cell(source, column).text()));
    }
  }

  void copy(EntryGrid.Block block) {
    StringBuilder text = new StringBuilder();
    for (int row = block.firstRow(); row <= block.lastRow(); row++) {
      List<String> line = new ArrayList<>();
      for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
        GridCells.Cell cell = cells.cell(rows.get(row), column);
        line.add(cell.text().isEmpty() ? cell.hint() : cell.text());
      }
      text.append(String.join("\t", line)).append('\n');
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(text.toString());
    Clipboard.getSystemClipboard().setContent(content);
  }

  void paste(EntryGrid.Block block) {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null) {
      return;
    }
    List<List<String>> pasted = PastedBlock.of(text).rows();
    if (pasted.size() == 1 && pasted.getFirst().size() == 1) {
      cells.paste(each(block, (_, _) -> pasted.getFirst().getFirst()), 0);
      return;
    }
    List<GridCells.Put<R>> puts = new ArrayList<>();
    int outside = 0;
    for (int down = 0; down < pasted.size(); down++) {
      for (int right = 0; right < pasted.get(down).size(); right++) {
        int row = block.firstRow() + down;
        int column = block.firstColumn() + right;
        if (isOpen(row, column)) {
          puts.add(new GridCells.Put<>(rows.get(row), column, pasted.get(down).get(right)));
        } else {
          outside++;
        }
      }
    }
    cells.paste(puts, outside);
  }
}
