package org.siyu.core.customers;

import java.time.LocalDate;
import java.util.List;
import org.siyu.core.shared.Money;

/// What one cell of a customer table holds, for a screen or a file to format.
public sealed interface ColumnValue {
  ColumnValue BLANK = new Blank();

  record Blank() implements ColumnValue {}

  /// As the data has it: never translated, never a formula, a number or a date.
  record Text(String text) implements ColumnValue {}

  /// A code that the app words in the viewer's language.
  record Coded(String code) implements ColumnValue {}

  /// Names in their order, for the viewer's language to join.
  record Names(List<String> names) implements ColumnValue {}

  record Count(long count) implements ColumnValue {}

  record Amount(Money money) implements ColumnValue {}

  record Day(LocalDate day) implements ColumnValue {}

  static ColumnValue text(String text) {
    return text.isEmpty() ? BLANK : new Text(text);
  }

  static ColumnValue coded(String code) {
    return code.isEmpty() ? BLANK : new Coded(code);
  }
}
