package org.siyu.app.library;

import javafx.scene.Node;
import javafx.util.Subscription;
import org.siyu.app.widget.PageHeader;

/// A page of the library that another feature makes.
final class PartPane implements LibraryPane {
  private final LibraryPart part;

  PartPane(LibraryPart part) {
    this.part = part;
  }

  PageHeader header() {
    return part.header();
  }

  @Override
  public Node node() {
    return part.body();
  }

  @Override
  public Subscription follow() {
    return Subscription.EMPTY;
  }

  @Override
  public void takeKeyboard() {
    part.takeKeyboard().run();
  }

  @Override
  public void search() {
    part.search().run();
  }

  void undo() {
    part.undo().run();
  }
}
