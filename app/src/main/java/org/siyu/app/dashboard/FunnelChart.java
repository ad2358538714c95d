package org.siyu.app.dashboard;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;

/// Steps that lose people on the way: each a bar by its share of the widest, the rate from step to
/// step between them.
final class FunnelChart extends GridPane {
  private static final double NARROWEST_NAME = 90;
  private static final double NARROWEST_BAR = 48;

  private final ChartData data;

  /// @param rate of the step before; empty for the first
  /// @param change against what is compared with
  record Step(String name, double value, String text, String rate, String change) {}

  /// @param headers of name, number, rate, change
  FunnelChart(String name, List<String> headers, List<Step> steps) {
    double most = steps.stream().mapToDouble(Step::value).max().orElse(0);
    data =
        new ChartData(
            headers,
            steps.stream()
                .map(step -> List.of(step.name(), step.text(), step.rate(), step.change()))
                .toList());
    setHgap(12);
    setVgap(4);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(NARROWEST_NAME);
    ColumnConstraints tracks = new ColumnConstraints();
    tracks.setHgrow(Priority.ALWAYS);
    tracks.setMinWidth(NARROWEST_BAR);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints changes = new ColumnConstraints();
    changes.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().addAll(names, tracks, numbers, changes);
    List<String> spoken = new ArrayList<>();
    for (Step step : steps) {
      if (!step.rate().isEmpty()) {
        Label rate = Controls.rigid(Controls.label("↓ " + step.rate(), "caption"));
        add(rate, 1, getRowCount(), 2, 1);
      }
      Region bar = Bars.track(most <= 0 ? 0 : step.value() / most, "accented");
      bar.setMinHeight(18);
      bar.setMaxHeight(18);
      Label number = Controls.rigid(Controls.label(step.text(), "strong"));
      number.setMaxWidth(Double.MAX_VALUE);
      number.setAlignment(Pos.CENTER_RIGHT);
      Label change = Controls.rigid(Controls.label(step.change(), "caption"));
      change.setMaxWidth(Double.MAX_VALUE);
      change.setAlignment(Pos.CENTER_RIGHT);
      Label title = Controls.paragraph(step.name());
      title.setMinWidth(NARROWEST_NAME);
      addRow(getRowCount(), title, bar, number, change);
      spoken.add(step.name() + " " + step.text());
    }
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name + ": " + String.join(", ", spoken));
  }

  ChartData data() {
    return data;
  }
}
