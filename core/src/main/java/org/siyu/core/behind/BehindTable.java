package org.siyu.core.behind;

import java.util.List;
import org.siyu.core.customers.Disclosure;

/// All rows behind a number, ready to be given out as a file.
///
/// @param title the number's name, which is the sheet's
/// @param subtitle of which days and whom, and what the rows come to
/// @param count how many rows there are
/// @param pieces gives them one piece after another
public record BehindTable(
    String title,
    String subtitle,
    List<BehindColumn> columns,
    int count,
    Pieces pieces,
    Disclosure disclosure,
    BehindWords words) {
  public BehindTable {
    columns = List.copyOf(columns);
  }

  /// Rows in their order.
  @FunctionalInterface
  public interface Pieces {
    /// @return fewer than `most` at the end only
    List<BehindRow> from(int offset, int most);
  }

  @Override
  public String toString() {
    return "BehindTable[" + count + " rows]";
  }
}
