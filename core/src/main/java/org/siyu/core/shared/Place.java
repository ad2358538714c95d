package org.siyu.core.shared;

import org.jspecify.annotations.Nullable;

/// Where a problem is: as much of file, sheet, row and column as is known.
///
/// @param file the file's name without its folder, or null
/// @param sheet the sheet's name, or null for a csv
/// @param row the row as the user counts it in Excel, from 1; 0 when it is not about a row
/// @param column the column's header as written in the file, or null
public record Place(
    @Nullable String file, @Nullable String sheet, int row, @Nullable String column) {
  public static final Place NOWHERE = new Place(null, null, 0, null);

  public static Place file(String name) {
    return new Place(name, null, 0, null);
  }

  public Place atRow(int excelRow) {
    return new Place(file, sheet, excelRow, column);
  }

  public Place inColumn(@Nullable String header) {
    return new Place(file, sheet, row, header);
  }
}
