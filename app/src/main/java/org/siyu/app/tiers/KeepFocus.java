package org.siyu.app.tiers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Keeps the keyboard where it is while a page is drawn anew, so that its keys are heard on.
final class KeepFocus {
  private KeepFocus() {}

  static void during(Parent page, Runnable draw) {
    Optional<Node> focused =
        Optional.ofNullable(page.getScene())
            .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
            .filter(node -> InSight.isWithin(page, node));
    draw.run();
    focused.ifPresent(before -> focus(page, Optional.ofNullable(before.getId())));
  }

  private static void focus(Parent page, Optional<String> id) {
    Node owner = page.getScene().getFocusOwner();
    if (owner != null && InSight.isWithin(page, owner) && owner.getScene() != null) {
      return;
    }
    id.flatMap(name -> Optional.ofNullable(page.lookup("#" + name)))
        .filter(node -> !node.isDisabled())
        .orElse(page)
        .requestFocus();
  }
}
