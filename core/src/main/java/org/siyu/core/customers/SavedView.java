package org.siyu.core.customers;

import java.util.List;
import java.util.UUID;

/// How the customers' table is looked at, to be come back to: filters, order, columns.
///
/// @param name unique, 1 to 100 characters; "" for how the table was left
public record SavedView(UUID id, String name, CustomerQuery query, List<Column> columns) {
  public SavedView {
    columns = List.copyOf(columns);
  }

  /// A column that is shown, in its place.
  ///
  /// @param width in pixels at 100 %; 0 for the usual one
  public record Column(CustomerColumn column, int width) {}
}
