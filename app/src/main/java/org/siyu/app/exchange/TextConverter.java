package org.siyu.app.exchange;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Words the choices of a box that nobody types into.
final class TextConverter<T> extends StringConverter<T> {
  private final Function<T, String> text;

  TextConverter(Function<T, String> text) {
    this.text = text;
  }

  @Override
  public String toString(@Nullable T value) {
    return value == null ? "" : text.apply(value);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("the box is not editable");
  }
}
