package org.siyu.app.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// A small round-ended word that acts: a filter to switch on, or a tag to take off.
public final class Chip {
  private Chip() {}

  /// A filter that is on or off.
  public static ToggleButton toggle(String text) {
    ToggleButton chip = new ToggleButton(text);
    chip.setMinWidth(ToggleButton.USE_PREF_SIZE);
    chip.setAccessibleText(text);
    chip.getStyleClass().add("chip");
    return chip;
  }

  /// A tag with a cross; a click or Delete takes it off.
  public static Button removable(Messages messages, String text, Runnable remove) {
    Button chip = new Button(text, Controls.icon(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.setMinWidth(Button.USE_PREF_SIZE);
    chip.setAccessibleText(messages.text("widget.remove", text));
    chip.setOnAction(event -> remove.run());
    chip.getStyleClass().addAll("chip", "flat");
    return chip;
  }
}
