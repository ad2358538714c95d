package org.siyu.core.daysheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.cell.SheetCell;
import org.siyu.core.shared.Place;

/// A row of a list that came back.
///
/// @param place the row
/// @param headers of the columns that the list has, as they are written
/// @param cells of those columns
public record DayListRow(
    Place place, Map<DayColumn, String> headers, Map<DayColumn, SheetCell> cells) {
  public DayListRow {
    Map<DayColumn, String> named = new EnumMap<>(DayColumn.class);
    named.putAll(headers);
    headers = Collections.unmodifiableMap(named);
    Map<DayColumn, SheetCell> ordered = new EnumMap<>(DayColumn.class);
    ordered.putAll(cells);
    cells = Collections.unmodifiableMap(ordered);
  }

  Optional<SheetCell> cell(DayColumn column) {
    return Optional.ofNullable(cells.get(column));
  }

  String text(DayColumn column) {
    return cell(column).map(SheetCell::text).orElse("").strip();
  }

  /// Where a cell is.
  Place at(DayColumn column) {
    return place.inColumn(headers.get(column));
  }

  boolean isFilledIn() {
    return cells.keySet().stream()
        .anyMatch(column -> column.isFilledIn() && !text(column).isEmpty());
  }

  @Override
  public String toString() {
    return "row " + place.row();
  }
}
