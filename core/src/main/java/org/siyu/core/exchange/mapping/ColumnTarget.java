package org.siyu.core.exchange.mapping;

import org.siyu.core.exchange.profile.ImportField;

/// What is done with a column.
public sealed interface ColumnTarget {
  record ToField(ImportField field) implements ColumnTarget {}

  /// The column has the tags of one group.
  record ToTagGroup(String group) implements ColumnTarget {}

  /// The column becomes a free attribute of the customer.
  record ToAttribute(String name) implements ColumnTarget {}

  /// Known, and left out on purpose.
  record Ignored() implements ColumnTarget {}

  /// Not known: a person decides, and it is left out until then.
  record Unmapped() implements ColumnTarget {}
}
