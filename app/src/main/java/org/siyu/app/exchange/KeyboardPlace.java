package org.siyu.app.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Where the keyboard is in a part of a window that is drawn anew: a control that comes again under
/// the same id has the focus again.
final class KeyboardPlace {
  private final Parent part;

  KeyboardPlace(Parent part) {
    this.part = part;
  }

  /// The id of the control that has the focus, or of what it is in; empty when the focus is
  /// elsewhere.
  Optional<String> now() {
    Scene scene = part.getScene();
    Node owner = scene == null ? null : scene.getFocusOwner();
    String id = null;
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at == part) {
        return Optional.of(id == null ? "" : id);
      }
      if (id == null && at.getId() != null) {
        id = at.getId();
      }
    }
    return Optional.empty();
  }

  /// Focuses the control with the id.
  ///
  /// @return whether there was one that can have it
  boolean goTo(String id) {
    Optional<Node> found =
        within(part).filter(node -> id.equals(node.getId()) && canFocus(node)).findFirst();
    found.ifPresent(Node::requestFocus);
    return found.isPresent();
  }

  private static boolean canFocus(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
  }

  private static Stream<Node> within(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node),
            parent.getChildrenUnmodifiable().stream().flatMap(KeyboardPlace::within))
        : Stream.of(node);
  }
}
