package org.siyu.app.widget;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Words the choices of a box or list that nobody types into.
public final class ChoiceWords<T> extends StringConverter<T> {
  private final Function<T, String> words;

  public ChoiceWords(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String text) {
    throw new UnsupportedOperationException("choices are not typed");
  }
}
