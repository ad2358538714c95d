package org.siyu.app.kpi;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.SheetLine;

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

  /// The sign of a line: in a ring where it stands against its target; a bare tick or arrows down
  /// where there is none, and it stands against the period before alone.
  public static Label sign(SheetLine line, KpiWords words) {
    Label sign = sign(line.light(), words);
    if (line.isJudgedByBefore()) {
      sign.setGraphic(Controls.icon(bare(line.light())));
      sign.getStyleClass().add("against-before");
      sign.setAccessibleText(word(line, words));
      sign.setTooltip(Controls.tooltip(word(line, words)));
    }
    return sign;
  }

  private static Feather bare(Light light) {
    return switch (light) {
      case NONE -> Feather.MINUS;
      case GREEN -> Feather.CHECK;
      case AMBER -> Feather.CHEVRON_DOWN;
      case RED -> Feather.CHEVRONS_DOWN;
    };
  }

  /// A light in a word, with what it stands against where that is no target.
  public static String word(SheetLine line, KpiWords words) {
    String light = words.light(line.light());
    return line.isJudgedByBefore() ? words.text("kpi.light.against-before", light) : light;
  }

  public static Badge badge(SheetLine line, KpiWords words) {
    return Badge.of(tone(line.light()), word(line, words));
  }
}
