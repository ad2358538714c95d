package org.siyu.app.testkit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import org.siyu.app.task.FxThread;

/// Finds nodes as a user does: by what they say.
public final class Nodes {
  private Nodes() {}

  /// All that is visible below and including a node.
  public static Stream<Node> visible(Node root) {
    if (!root.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> self = Stream.of(root);
    if (root instanceof SplitPane || !(root instanceof Parent parent)) {
      return self;
    }
    return Stream.concat(
        self, List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Nodes::visible));
  }

  public static <N extends Node> List<N> all(Node root, Class<N> type) {
    return visible(root).filter(type::isInstance).map(type::cast).toList();
  }

  /// The one visible node with this accessible text or, failing that, this text on it.
  public static Node saying(Node root, String text) throws Exception {
    return FxThread.call(
        () ->
            Stream.concat(
                    visible(root).filter(node -> text.equals(node.getAccessibleText())),
                    visible(root)
                        .filter(node -> node instanceof Labeled l && text.equals(l.getText())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing visible says \"" + text + "\"")));
  }

  public static boolean says(Node root, String text) throws Exception {
    return FxThread.call(
        () ->
            visible(root)
                .anyMatch(
                    node ->
                        text.equals(node.getAccessibleText())
                            || (node instanceof Labeled l && Objects.equals(l.getText(), text))));
  }
}
