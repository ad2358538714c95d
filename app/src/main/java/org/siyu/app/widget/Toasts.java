package org.siyu.app.widget;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Tells what happened, in the window's corner, without asking for anything. View models may use it
/// through [Toaster].
public final class Toasts implements Toaster {
  private static final int MOST = 4;

  private final ObservableList<Toast> shown = FXCollections.observableArrayList();

  @Override
  public void show(Toast toast) {
    if (shown.size() >= MOST) {
      shown.removeFirst();
    }
    shown.add(toast);
  }

  public void dismiss(Toast toast) {
    shown.remove(toast);
  }

  /// The oldest first.
  public ObservableList<Toast> shown() {
    return shown;
  }
}
