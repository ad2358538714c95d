package org.siyu.app.shell;

import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something that can be called from anywhere: by the command palette, and by its keys.
///
/// @param titleKey message key of what it does
/// @param keys the keys that call it, if any
public record Command(String titleKey, Ikon icon, Optional<KeyCombination> keys, Runnable run) {
  public static Command of(String titleKey, Ikon icon, Runnable run) {
    return new Command(titleKey, icon, Optional.empty(), run);
  }

  /// @param keyCombination as JavaFX writes it: `Shortcut+K`
  public Command keys(String keyCombination) {
    return new Command(titleKey, icon, Optional.of(KeyCombination.valueOf(keyCombination)), run);
  }
}
