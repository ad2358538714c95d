package org.siyu.app.content;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.siyu.app.widget.Controls;

/// A channel's week: how many items, and a bar for each day.
final class LaneCell extends Region {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
  private static final int DAYS = 7;
  private static final double EDGE = 6;
  private static final double LEAST = 3;

  private final Label count = Controls.label("", "lane-count");
  private final Tooltip more = Controls.tooltip("");
  private final List<Region> bars = new ArrayList<>();
  private int[] counts = new int[DAYS];
  private int most = 1;

  LaneCell(Runnable open) {
    for (int day = 0; day < DAYS; day++) {
      bars.add(Controls.styled(new Region(), "lane-bar"));
    }
    getChildren().addAll(bars);
    getChildren().add(count);
    count.setTooltip(more);
    Tooltip.install(this, more);
    setAccessibleRole(AccessibleRole.BUTTON);
    getStyleClass().addAll("lane-cell", "on-channel");
    setOnMouseClicked(_ -> open.run());
  }

  /// @param byDay items of each day from Monday
  /// @param highest the most on any day of the quarter
  void show(int[] byDay, int highest, boolean isCurrent, String number, String name) {
    counts = byDay.clone();
    most = Math.max(1, highest);
    int sum = 0;
    for (int items : counts) {
      sum += items;
    }
    count.setText(sum == 0 ? "" : number);
    more.setText(name);
    setAccessibleText(name);
    pseudoClassStateChanged(CURRENT, isCurrent);
    pseudoClassStateChanged(NONE, sum == 0);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth() - 2 * EDGE;
    double line = Math.ceil(count.prefHeight(-1));
    count.resizeRelocate(EDGE, 3, Math.max(0, width), line);
    double room = Math.max(LEAST, getHeight() - line - 3 - EDGE);
    double step = width / DAYS;
    for (int day = 0; day < DAYS; day++) {
      double height = counts[day] == 0 ? LEAST - 1 : LEAST + (room - LEAST) * counts[day] / most;
      Region bar = bars.get(day);
      bar.setOpacity(counts[day] == 0 ? 0.25 : 1);
      bar.resizeRelocate(
          EDGE + day * step, getHeight() - EDGE - height, Math.max(2, step - 2), height);
    }
  }
}
