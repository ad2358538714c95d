package org.siyu.app.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/// One place in the navigation rail.
///
/// The view is made when the screen is first visited, and anew after the language was changed: what
/// must outlive that belongs into the screen's view model. A view with a minimum size scrolls in a
/// window that is smaller.
///
/// @param id short and stable: `customers`
/// @param titleKey message key of the word in the rail
/// @param view makes the view
/// @param onShown called each time the screen comes to the front, for instance to read anew
/// @param isAtFoot whether it stands at the rail's foot, as Settings does
/// @param isInRail false for one that is reached in other ways
/// @param under the screen whose entry in the rail is marked while this one is in front
public record Screen(
    String id,
    String titleKey,
    Ikon icon,
    Supplier<? extends Node> view,
    Runnable onShown,
    boolean isAtFoot,
    boolean isInRail,
    Supplier<String> under) {

  public static Screen of(String id, String titleKey, Ikon icon, Supplier<? extends Node> view) {
    return new Screen(id, titleKey, icon, view, () -> {}, false, true, () -> id);
  }

  public Screen onShown(Runnable wanted) {
    return new Screen(id, titleKey, icon, view, wanted, isAtFoot, isInRail, under);
  }

  public Screen atFoot() {
    return new Screen(id, titleKey, icon, view, onShown, true, isInRail, under);
  }

  /// Reached by links and the tour only.
  public Screen hidden() {
    return new Screen(id, titleKey, icon, view, onShown, isAtFoot, false, under);
  }

  /// Part of what another screen is about.
  public Screen under(Supplier<String> other) {
    return new Screen(id, titleKey, icon, view, onShown, isAtFoot, isInRail, other);
  }
}
