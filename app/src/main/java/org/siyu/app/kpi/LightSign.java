package org.siyu.app.kpi;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.kpi.Light;

/// A light as a sign that is told apart without its colour.
public final class LightSign {
  private LightSign() {}

  public static Tone tone(Light light) {
    return switch (light) {
      case NONE -> Tone.NEUTRAL;
      case GREEN -> Tone.SUCCESS;
      case AMBER -> Tone.WARNING;
      case RED -> Tone.ERROR;
    };
  }

  private static Feather icon(Light light) {
    return light == Light.NONE ? Feather.MINUS : tone(light).icon();
  }

  /// The sign alone, its word in the tooltip.
  public static Label sign(Light light, KpiWords words) {
    Label sign = new Label("", Controls.icon(icon(light)));
    sign.getStyleClass().addAll("light-sign", tone(light).styleClass());
    sign.setAccessibleText(words.light(light));
    sign.setTooltip(Controls.tooltip(words.light(light)));
    sign.setMinWidth(Label.USE_PREF_SIZE);
    return sign;
  }

  public static Badge badge(Light light, KpiWords words) {
    return Badge.of(tone(light), words.light(light));
  }
}
