package org.siyu.app.widget;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// Shows a row's value as a node.
final class NodeCell<T> extends TableCell<T, T> {
  private final Function<T, String> text;
  private final Function<T, Node> node;

  NodeCell(Function<T, String> text, Function<T, Node> node) {
    this.text = text;
    this.node = node;
  }

  @Override
  protected void updateItem(@Nullable T row, boolean empty) {
    super.updateItem(row, empty);
    boolean isBlank = row == null || empty;
    setGraphic(isBlank ? null : node.apply(row));
    setAccessibleText(isBlank ? "" : text.apply(row));
  }
}
