package org.siyu.app.library;

import javafx.scene.Node;
import javafx.util.Subscription;

/// A page of the library's screen.
interface LibraryPane {
  Node node();

  /// Shows what the model has for as long as it is in front.
  Subscription follow();

  void takeKeyboard();

  /// Puts the keyboard into the search.
  void search();
}
