package org.siyu.app.tiers;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls to what the keyboard has come to.
final class InSight {
  private static final double ROOM = 16;

  private InSight() {}

  /// Brings a node into sight in the pane that it scrolls in, once its place is known.
  static void bring(Node node) {
    node.getScene().getRoot().layout();
    for (Node at = node; at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        scroll(pane, node);
      }
    }
  }

  /// No more than is needed; nothing while the node is in sight.
  static void scroll(ScrollPane pane, Node node) {
    Node content = pane.getContent();
    Bounds there = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double shown = pane.getViewportBounds().getHeight();
    double beyond = content.getLayoutBounds().getHeight() - shown;
    if (beyond <= 0) {
      return;
    }
    double top = pane.getVvalue() * beyond;
    if (there.getMinY() < top) {
      pane.setVvalue(Math.max(0, there.getMinY() - ROOM) / beyond);
    } else if (there.getMaxY() > top + shown) {
      pane.setVvalue(Math.min(beyond, there.getMaxY() + ROOM - shown) / beyond);
    }
  }

  static boolean isWithin(Node outer, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
