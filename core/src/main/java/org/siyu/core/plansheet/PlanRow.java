package org.siyu.core.plansheet;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.cell.SheetCell;
import org.siyu.core.shared.Place;

/// A row of a list as it came back.
///
/// @param place the row
/// @param headers of the columns that the list has, as they are written
/// @param cells of those columns
public record PlanRow(
    Place place, Map<PlanColumn, String> headers, Map<PlanColumn, SheetCell> cells) {
  public PlanRow {
    Map<PlanColumn, SheetCell> ordered = new EnumMap<>(PlanColumn.class);
    ordered.putAll(cells);
    cells = Collections.unmodifiableMap(ordered);
  }

  Optional<SheetCell> cell(PlanColumn column) {
    return Optional.ofNullable(cells.get(column));
  }

  String text(PlanColumn column) {
    return cell(column).map(SheetCell::text).orElse("").strip();
  }

  /// Where a cell is.
  Place at(PlanColumn column) {
    return place.inColumn(headers.get(column));
  }

  /// Where a cell is, as Excel names it: `内容清单!C7`.
  String reference(PlanColumn column) {
    String name = cell(column).map(SheetCell::reference).orElse("");
    String sheet = place.sheet();
    return sheet == null || sheet.isEmpty() ? name : sheet + "!" + name;
  }
}
