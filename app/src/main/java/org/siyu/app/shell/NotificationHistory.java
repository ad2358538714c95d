package org.siyu.app.shell;

import java.time.Clock;
import java.time.LocalDateTime;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Toasts;
import org.siyu.app.widget.Tone;

/// What the toasts said since the program was started, for those who looked elsewhere.
public final class NotificationHistory {
  private static final int MOST = 100;

  private final Clock clock;
  private final ObservableList<Notification> entries = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper unseen = new ReadOnlyIntegerWrapper(this, "unseen", 0);

  /// @param clock in the user's time zone
  public NotificationHistory(Toasts toasts, Clock clock) {
    this.clock = clock;
    toasts
        .shown()
        .addListener(
            (ListChangeListener<Toast>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(this::keep);
                  }
                });
  }

  /// Without the toast's action: what it would undo may be long past.
  public record Notification(LocalDateTime at, Tone tone, String text) {}

  /// The latest first.
  public ObservableList<Notification> entries() {
    return entries;
  }

  /// How many came since the list was looked at last.
  public ReadOnlyIntegerProperty unseenProperty() {
    return unseen.getReadOnlyProperty();
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  public void markSeen() {
    unseen.set(0);
  }

  public void clear() {
    entries.clear();
    markSeen();
  }

  private void keep(Toast toast) {
    entries.addFirst(new Notification(now(), toast.tone(), toast.text()));
    if (entries.size() > MOST) {
      entries.removeLast();
    }
    unseen.set(unseen.get() + 1);
  }
}
