package org.siyu.app.rhythm;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Controls;

/// The colour of an entry; a menu offers others that look well in both themes.
final class ColourButton extends MenuButton {
  private static final List<String> COLOURS =
      List.of(
          "#2f8f5b", "#1285a8", "#4a7fd0", "#7d5bc4", "#c04f8b", "#d9552f", "#a8763e", "#1f958b",
          "#84953a", "#c8920e", "#8b91a0", "#b0527a");
  private static final double SIZE = 14;

  private Consumer<String> chosen = hex -> {};

  ColourButton(RhythmWords words, String name, String hex) {
    String what = words.text("rhythm.choice.colour", name);
    setGraphic(swatch(hex));
    setAccessibleText(what);
    setTooltip(Controls.tooltip(what));
    setPopupSide(Side.BOTTOM);
    getStyleClass().addAll("flat", "icon-only", "colour-button");
    for (int index = 0; index < COLOURS.size(); index++) {
      String offered = COLOURS.get(index);
      MenuItem item = new MenuItem(words.text("rhythm.colour." + (index + 1)), swatch(offered));
      item.setOnAction(_ -> chosen.accept(offered));
      getItems().add(item);
    }
  }

  void onChosen(Consumer<String> wanted) {
    chosen = wanted;
  }

  private static Region swatch(String hex) {
    Region swatch = Controls.styled(new Region(), "colour-swatch");
    swatch.setMinSize(SIZE, SIZE);
    swatch.setPrefSize(SIZE, SIZE);
    swatch.setMaxSize(SIZE, SIZE);
    swatch.setStyle("-fx-background-color: " + hex + "; -fx-background-radius: 4;");
    return swatch;
  }
}
