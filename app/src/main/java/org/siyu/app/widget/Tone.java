package org.siyu.app.widget;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/// How a message or a badge is meant. Never by colour alone: each has a sign of its own.
public enum Tone {
  NEUTRAL(Feather.INFO),
  INFO(Feather.INFO),
  SUCCESS(Feather.CHECK_CIRCLE),
  WARNING(Feather.ALERT_TRIANGLE),
  ERROR(Feather.ALERT_OCTAGON);

  private final Feather icon;

  Tone(Feather icon) {
    this.icon = icon;
  }

  public Feather icon() {
    return icon;
  }

  /// `tone-warning` and the like.
  public String styleClass() {
    return "tone-" + name().toLowerCase(Locale.ROOT);
  }
}
