package org.siyu.app.rhythm;

import java.util.Optional;
import javafx.scene.Node;

/// Keeps the keyboard where it was while a part of a page is made anew: on the control of the same
/// id, or else on the part itself, so that keys go on being heard.
final class Refocus {
  private Refocus() {}

  static void around(Node part, Runnable rebuild) {
    Optional<Node> owner =
        Optional.ofNullable(part.getScene())
            .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
            .filter(node -> isWithin(node, part));
    rebuild.run();
    owner
        .filter(node -> !isWithin(node, part) || node.isDisabled())
        .ifPresent(
            lost ->
                Optional.ofNullable(lost.getId())
                    .flatMap(id -> Optional.ofNullable(part.lookup("#" + id)))
                    .filter(node -> !node.isDisabled())
                    .orElse(part)
                    .requestFocus());
  }

  private static boolean isWithin(Node node, Node part) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }
}
