package org.siyu.app.shell;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Which screen is in front. View models use it to lead on to another screen.
public final class Navigation {
  private final ReadOnlyStringWrapper current = new ReadOnlyStringWrapper(this, "current", "");

  /// The id of the screen in front; empty before the first.
  public String current() {
    return current.get();
  }

  public ReadOnlyStringProperty currentProperty() {
    return current.getReadOnlyProperty();
  }

  public void go(String screenId) {
    current.set(screenId);
  }
}
