package org.siyu.core.behind;

import java.util.List;
import org.siyu.core.kpi.formula.Figure;

/// Some of the rows behind a number.
///
/// @param counted the number itself, as sheets have it
/// @param total of all rows, not of these
/// @param offset how many rows come before these
public record BehindPage(
    BehindQuery query,
    BehindSort sort,
    RowFamily family,
    Figure counted,
    BehindTotal total,
    int offset,
    List<BehindRow> rows) {
  private static final double TOLERANCE = 1e-6;

  public BehindPage {
    rows = List.copyOf(rows);
  }

  public boolean hasBefore() {
    return offset > 0;
  }

  public boolean hasMore() {
    return offset + rows.size() < total.rows();
  }

  /// Whether the rows make the number.
  public boolean isEven() {
    double difference = Math.abs(counted.orElse(0) - total.number());
    return difference <= TOLERANCE * Math.max(1, Math.abs(total.number()));
  }
}
