package org.siyu.app.customers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.Messages;

/// The first few of many, and the others on demand.
final class ShowMore extends VBox {
  ShowMore(Messages messages, List<? extends Node> nodes, int first) {
    super(10);
    getChildren().addAll(nodes.subList(0, Math.min(first, nodes.size())));
    if (nodes.size() > first) {
      Hyperlink more = new Hyperlink(messages.text("customers.drawer.more", nodes.size() - first));
      more.setOnAction(
          _ -> {
            getChildren().remove(more);
            getChildren().addAll(nodes.subList(first, nodes.size()));
          });
      getChildren().add(more);
    }
  }
}
