package org.siyu.app.widget;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Horizontal bars with their name before and their number behind: no axis, no legend needed.
public final class Bars extends GridPane {
  private static final double THICKNESS = 10;

  private final ChartData data;

  /// @param name what is measured, for screen readers and the table
  public Bars(String name, List<Bar> bars) {
    double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    data =
        new ChartData(
            List.of(name, ""), bars.stream().map(b -> List.of(b.label(), b.text())).toList());
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints tracks = new ColumnConstraints();
    tracks.setHgrow(Priority.ALWAYS);
    tracks.setMinWidth(40);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setMinWidth(USE_PREF_SIZE);
    numbers.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(labels, tracks, numbers);
    setHgap(12);
    setVgap(10);
    for (Bar bar : bars) {
      addRow(
          getRowCount(),
          Controls.rigid(new Label(bar.label())),
          track(most <= 0 ? 0 : bar.value() / most, bar.styleClass()),
          Controls.rigid(Controls.label(bar.text(), "strong")));
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name + ": " + data.spoken());
    getStyleClass().add("bars");
  }

  public ChartData data() {
    return data;
  }

  /// One bar alone, for rows that say more than name and number.
  ///
  /// @param share of the track's length, from 0 to 1
  /// @param styleClass `tier-…` for a tier's colour, `accented` for the accent, `over` for too much
  public static Region track(double share, String styleClass) {
    Region fill = Controls.styled(new Region(), "bar-fill");
    fill.getStyleClass().add(styleClass);
    StackPane track = Controls.styled(new StackPane(fill), "bar-track");
    StackPane.setAlignment(fill, Pos.CENTER_LEFT);
    fill.maxWidthProperty().bind(track.widthProperty().multiply(Math.clamp(share, 0, 1)));
    fill.setMinWidth(share > 0 ? 3 : 0);
    track.setMinHeight(THICKNESS);
    track.setMaxHeight(THICKNESS);
    return track;
  }

  /// @param text the value as shown, with its unit
  /// @param styleClass `tier-…` for a tier's colour, empty for the accent
  public record Bar(String label, double value, String text, String styleClass) {
    public static Bar of(String label, double value, String text) {
      return new Bar(label, value, text, "accented");
    }
  }
}
