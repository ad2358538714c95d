package org.siyu.app.widget;

import javafx.scene.control.Label;
import org.siyu.app.theme.TierColours;

/// A word with a colour behind it: a state, a kind, a tier.
public final class Badge extends Label {
  private Badge(String text) {
    super(text);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().add("badge");
  }

  public static Badge of(Tone tone, String text) {
    Badge badge = new Badge(text);
    badge.getStyleClass().add(tone.styleClass());
    return badge;
  }

  /// In the tier's own colour, the same on every screen.
  public static Badge tier(String tierCode, String tierName) {
    Badge badge = new Badge(tierName);
    badge.getStyleClass().addAll("tier", TierColours.styleClass(tierCode));
    return badge;
  }
}
