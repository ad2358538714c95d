package org.siyu.app.widget;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.siyu.app.theme.Emoji;

/// Shows a value by its format; a text that does not fit can be read in the tooltip.
final class FormattedCell<T, V> extends TableCell<T, V> {
  private final Function<V, String> format;

  FormattedCell(Function<V, String> format) {
    this.format = format;
  }

  @Override
  protected void updateItem(@Nullable V item, boolean empty) {
    super.updateItem(item, empty);
    String text = item == null || empty ? "" : Emoji.shown(format.apply(item));
    setText(text);
    setTooltip(text.length() > 24 ? Controls.tooltip(text) : null);
  }
}
