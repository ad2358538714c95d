package org.siyu.core.exchange.cell;

import org.siyu.core.exchange.ImportProblem;

/// What became of a cell.
public sealed interface Parsed<T> {
  record Value<T>(T value) implements Parsed<T> {}

  record Blank<T>() implements Parsed<T> {}

  record Trouble<T>(ImportProblem code) implements Parsed<T> {}

  static <T> Parsed<T> of(T value) {
    return new Value<>(value);
  }

  static <T> Parsed<T> blank() {
    return new Blank<>();
  }

  static <T> Parsed<T> trouble(ImportProblem code) {
    return new Trouble<>(code);
  }
}
