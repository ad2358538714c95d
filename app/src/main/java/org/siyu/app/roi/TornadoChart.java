package org.siyu.app.roi;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.Sensitivity;

/// What each input alone does to the result, the strongest above: a bar from the result with the
/// smaller value to the one with the larger, each named at its end, around the base.
final class TornadoChart extends GridPane {
  private static final double BAR = 16;
  private static final double HEIGHT = 28;

  private final ChartData data;

  TornadoChart(RoiWords words, RoiStep step, List<Sensitivity.Swing> swings, double now) {
    double reach =
        swings.stream()
            .flatMap(swing -> List.of(swing.atLeast(), swing.atMost()).stream())
            .mapToDouble(figure -> Math.abs(figure.orElse(now) - now))
            .max()
            .orElse(0);
    data =
        new ChartData(
            List.of(
                words.text("roi.input-column"),
                words.text("roi.tornado.smaller"),
                words.step(step),
                words.text("roi.tornado.larger"),
                words.step(step)),
            swings.stream()
                .map(
                    swing ->
                        List.of(
                            words.input(swing.input()),
                            words.value(swing.input().unit(), swing.least()),
                            words.figure(step, swing.atLeast()),
                            words.value(swing.input().unit(), swing.most()),
                            words.figure(step, swing.atMost())))
                .toList());
    setHgap(10);
    setVgap(6);
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(26);
    ColumnConstraints left = new ColumnConstraints();
    left.setHalignment(HPos.RIGHT);
    left.setPercentWidth(13);
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    bars.setMinWidth(60);
    ColumnConstraints right = new ColumnConstraints();
    right.setPercentWidth(13);
    getColumnConstraints().addAll(names, left, bars, right);
    for (Sensitivity.Swing swing : swings) {
      boolean isRising = swing.atMost().orElse(now) >= swing.atLeast().orElse(now);
      Figure low = isRising ? swing.atLeast() : swing.atMost();
      Figure high = isRising ? swing.atMost() : swing.atLeast();
      Label name = Controls.paragraph(words.input(swing.input()));
      Label leftEnd = Controls.paragraph(words.brief(step.unit(), low), "caption", "number");
      Label rightEnd = Controls.paragraph(words.brief(step.unit(), high), "caption", "number");
      addRow(
          getRowCount(),
          name,
          leftEnd,
          new Bar(share(low, now, reach), share(high, now, reach), isRising),
          rightEnd);
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.text("roi.tornado", words.step(step)) + ": " + data.spoken());
  }

  private static double share(Figure figure, double now, double reach) {
    return reach == 0 ? 0 : (figure.orElse(now) - now) / reach;
  }

  ChartData data() {
    return data;
  }

  /// From the one share to the other, −1 to 1, with the base in the middle.
  private static final class Bar extends Pane {
    private final double low;
    private final double high;
    private final Region axis = Controls.styled(new Region(), "roi-axis");
    private final Region less = Controls.styled(new Region(), "roi-bar");
    private final Region more = Controls.styled(new Region(), "roi-bar");

    Bar(double low, double high, boolean isRising) {
      this.low = low;
      this.high = high;
      less.getStyleClass().add(isRising ? "smaller" : "larger");
      more.getStyleClass().add(isRising ? "larger" : "smaller");
      getChildren().addAll(less, more, axis);
      setMinSize(0, HEIGHT);
      setPrefHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
      double middle = getWidth() / 2;
      double top = (getHeight() - BAR) / 2;
      place(less, Math.min(low, 0), 0, middle, top);
      place(more, 0, Math.max(high, 0), middle, top);
      axis.resizeRelocate(middle, 0, 1, getHeight());
    }

    private static void place(Region bar, double from, double to, double middle, double top) {
      bar.resizeRelocate(middle + from * middle, top, (to - from) * middle, BAR);
    }
  }
}
