package org.siyu.app.widget;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Something the user can do here: a button, a menu item or a command, by where it is put.
///
/// @param text what it does, as a verb; ready to be shown
/// @param icon its sign
/// @param run does it, on the window's thread
/// @param isDisabled whether it cannot be done now
public record Action(String text, Ikon icon, Runnable run, ObservableValue<Boolean> isDisabled) {
  /// Of an action that can always be done; its button may be disabled by whoever made it.
  static final ObservableValue<Boolean> NEVER = new ReadOnlyBooleanWrapper(false);

  public static Action of(String text, Ikon icon, Runnable run) {
    return new Action(text, icon, run, NEVER);
  }

  public static Action of(String text, Runnable run) {
    return of(text, Feather.ARROW_RIGHT, run);
  }

  public Action disabledWhen(ObservableValue<Boolean> disabled) {
    return new Action(text, icon, run, disabled);
  }
}
