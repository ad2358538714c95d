package org.siyu.core.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.cell.TotalsText;
import org.siyu.core.exchange.mapping.ColumnTarget.ToField;
import org.siyu.core.exchange.mapping.HeaderBlock;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.HeaderText;

/// Tells rows that are not data: blank ones, sums, headers once more, the template's example.
final class OddRows {
  private final HeaderBlock header;
  private final int[] mapped;
  private final List<String> markers;
  private final boolean[] own;

  OddRows(SheetSelection selection) {
    this.header = selection.header();
    this.mapped =
        selection.columns().columns().stream()
            .filter(column -> column.target() instanceof ToField)
            .mapToInt(MappedColumn::column)
            .toArray();
    this.markers = selection.profile().rows().exampleMarkers();
    this.own = new boolean[header.headers().size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = HeaderText.isOwn(header.headers().get(i));
    }
  }

  /// Whether no cell has anything but white space; a reason that the workbench wrote beside the row
  /// does not count.
  boolean isBlank(SourceRow row) {
    for (int i = 0; i < row.width(); i++) {
      CellKind kind = row.kind(i);
      boolean isText = kind == CellKind.TEXT;
      boolean isBlank =
          kind == CellKind.BLANK || (isText && CellText.clean(row.text(i)).isEmpty()) || isOwn(i);
      if (!isBlank) {
        return false;
      }
    }
    return true;
  }

  /// Why the row is passed over; empty for a row of data.
  Optional<ImportProblem> find(SourceRow row) {
    int first = firstText(row);
    if (first < 0) {
      return Optional.empty();
    }
    String text = row.text(first);
    if (TotalsText.isTotal(text) && filled(row) * 2 <= mapped.length) {
      return Optional.of(ImportProblem.TOTALS_ROW);
    }
    if (isHeader(row)) {
      return Optional.of(ImportProblem.REPEATED_HEADER);
    }
    boolean isExample =
        markers.stream()
            .anyMatch(
                marker -> CellText.clean(text).regionMatches(true, 0, marker, 0, marker.length()));
    return isExample ? Optional.of(ImportProblem.EXAMPLE_ROW) : Optional.empty();
  }

  /// The first cell that is not blank, when it has text; the workbench's own columns do not count.
  private int firstText(SourceRow row) {
    for (int i = 0; i < row.width(); i++) {
      CellKind kind = isOwn(i) ? CellKind.BLANK : row.kind(i);
      if (kind != CellKind.BLANK) {
        return kind == CellKind.TEXT ? i : -1;
      }
    }
    return -1;
  }

  private boolean isOwn(int column) {
    return column < own.length && own[column];
  }

  private int filled(SourceRow row) {
    int count = 0;
    for (int column : mapped) {
      if (row.kind(column) != CellKind.BLANK && !row.text(column).isBlank()) {
        count++;
      }
    }
    return count;
  }

  private boolean isHeader(SourceRow row) {
    int same = 0;
    for (int column : mapped) {
      if (row.kind(column) != CellKind.TEXT) {
        return false;
      }
      if (!CellText.clean(row.text(column)).equals(header.headers().get(column))) {
        return false;
      }
      same++;
    }
    return same > 0;
  }

  /// The row's cells as they are, for lists of what did not go in.
  static List<String> cells(SourceRow row) {
    List<String> cells = new ArrayList<>(row.width());
    for (int i = 0; i < row.width(); i++) {
      cells.add(row.text(i));
    }
    return cells;
  }
}
