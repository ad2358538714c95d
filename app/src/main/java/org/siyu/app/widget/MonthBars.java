package org.siyu.app.widget;

import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Amounts month by month as small columns, without axes: the first and the last month are named,
/// each column says its amount in a tooltip. Negative months count as none.
public final class MonthBars extends VBox {
  private static final double HEIGHT = 44;
  private static final double GAP = 4;
  private static final double LEAST = 2;

  private final ChartData data;

  /// @param months in order, at least one
  public MonthBars(String name, List<Month> months) {
    super(4);
    data =
        new ChartData(
            List.of(name, ""),
            months.stream().map(m -> List.of(m.month().toString(), m.text())).toList());
    Label first = Controls.rigid(Controls.label(months.getFirst().month().toString(), "caption"));
    Label last = Controls.rigid(Controls.label(months.getLast().month().toString(), "caption"));
    HBox ends = new HBox(first, Controls.spacer(), last);
    ends.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Controls.label(name, "caption"), new Columns(months), ends);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name + ": " + data.spoken());
    getStyleClass().add("month-bars");
  }

  public ChartData data() {
    return data;
  }

  /// @param text the value as shown
  public record Month(YearMonth month, long value, String text) {}

  /// Lays the columns out by their share of the highest.
  private static final class Columns extends Pane {
    private final List<Month> months;

    private Columns(List<Month> months) {
      this.months = months;
      for (Month month : months) {
        Region column = Controls.styled(new Region(), "bar-fill");
        column.getStyleClass().add(month.value() > 0 ? "accented" : "quiet");
        Tooltip.install(column, Controls.tooltip(month.month() + "  " + month.text()));
        getChildren().add(column);
      }
      setMinHeight(HEIGHT);
      setPrefHeight(HEIGHT);
    }

    @Override
    protected void layoutChildren() {
      long most = months.stream().mapToLong(Month::value).max().orElse(0);
      double width = (getWidth() - GAP * (months.size() - 1)) / months.size();
      for (int index = 0; index < months.size(); index++) {
        double share = most <= 0 ? 0 : Math.max(0, (double) months.get(index).value() / most);
        double height = Math.max(LEAST, share * getHeight());
        getChildren()
            .get(index)
            .resizeRelocate(index * (width + GAP), getHeight() - height, width, height);
      }
    }
  }
}
