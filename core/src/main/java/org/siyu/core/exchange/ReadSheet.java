package org.siyu.core.exchange;

import java.nio.file.Path;
import java.util.List;

/// One sheet that an import reads, as the recognition (or the person) has settled it.
///
/// @param file the file
/// @param sheet the sheet's index in the file
/// @param sheetName its name; "" for a csv
/// @param headerRow the row of the column headers, from 1
/// @param headers the headers by column, merged ones repeated, trimmed; "" where there is none
/// @param sha256 of the whole file, in hex
public record ReadSheet(
    Path file, int sheet, String sheetName, int headerRow, List<String> headers, String sha256) {
  public ReadSheet {
    headers = List.copyOf(headers);
  }
}
