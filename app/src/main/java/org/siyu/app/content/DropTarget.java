package org.siyu.app.content;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.siyu.core.content.ContentRow;

/// Where items that are dragged can be put.
interface DropTarget {
  /// @param pointer in the scene
  /// @param grabbed how far from its top left corner the item was taken
  /// @return empty where nothing can be put
  Optional<Drop> at(ContentRow row, Point2D pointer, Point2D grabbed);

  /// @param place marked while the item is above it
  /// @param words what would become of the item
  /// @param act puts it there; empty when it may not be, which `words` explain
  record Drop(Node place, String words, Optional<Runnable> act) {}
}
