package org.siyu.app.customers;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;

/// The first few of many, and the others on demand, some at a time: only what is shown is made.
final class ShowMore<T> extends VBox {
  private static final int STEP = 50;

  private final Messages messages;
  private final List<T> things;
  private final Function<T, ? extends Node> line;

  ShowMore(Messages messages, List<T> things, int first, Function<T, ? extends Node> line) {
    super(10);
    this.messages = messages;
    this.things = things;
    this.line = line;
    show(0, first);
  }

  private void show(int from, int count) {
    int to = Math.min(from + count, things.size());
    things.subList(from, to).forEach(thing -> getChildren().add(line.apply(thing)));
    int left = things.size() - to;
    if (left > 0) {
      Hyperlink more =
          new Hyperlink(
              left > STEP
                  ? messages.text("customers.drawer.more-of", STEP, left)
                  : messages.text("customers.drawer.more", left));
      more.setOnAction(
          _ -> {
            getChildren().remove(more);
            show(to, STEP);
          });
      getChildren().add(more);
    }
  }
}
