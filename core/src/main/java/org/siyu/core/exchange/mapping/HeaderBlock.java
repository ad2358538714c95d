package org.siyu.core.exchange.mapping;

import java.util.List;
import java.util.OptionalInt;

/// Where the headers of a sheet are and what they say.
///
/// @param firstRow the first row of the headers, from 1
/// @param lastRow the last one; rows count as the user counts them
/// @param headers by column, merged ones repeated, trimmed; "" where there is none
/// @param descriptionRow the row below that explains the columns
public record HeaderBlock(
    int firstRow, int lastRow, List<String> headers, OptionalInt descriptionRow) {
  public HeaderBlock {
    headers = List.copyOf(headers);
  }
}
