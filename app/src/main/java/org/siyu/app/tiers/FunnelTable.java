package org.siyu.app.tiers;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.theme.TierColours;
import org.siyu.app.widget.ChartData;
import org.siyu.app.widget.Controls;
import org.siyu.core.tiers.RuleFunnel;
import org.siyu.core.tiers.TierScheme;

/// The funnel of the rules: each bar begins with those whom the rule takes and goes on, in grey,
/// with those whom it leaves to the next.
final class FunnelTable extends GridPane {
  private static final double THICKNESS = 10;

  private final Messages messages;
  private final Formats formats;
  private final long all;
  private final List<List<String>> rows = new ArrayList<>();

  FunnelTable(
      RuleFunnel funnel, TierScheme scheme, Messages messages, Formats formats, TierTexts texts) {
    this.messages = messages;
    this.formats = formats;
    this.all = funnel.customers();
    setHgap(10);
    setVgap(8);
    ColumnConstraints bar = new ColumnConstraints(40, 100, Double.MAX_VALUE);
    bar.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(own(HPos.LEFT), bar, own(HPos.RIGHT), own(HPos.RIGHT));
    addRow(
        0,
        head("tiers.funnel.rules"),
        new Region(),
        head("tiers.funnel.takes"),
        head("tiers.funnel.leaves"));
    add(messages.text("tiers.funnel.everybody"), new Bar(0, 1, "quiet"), "", formats.number(all));
    for (int rule = 0; rule < funnel.rules().size(); rule++) {
      RuleFunnel.Taken taken = funnel.rules().get(rule);
      add(
          messages.text("tiers.funnel.rule", rule + 1, texts.tier(scheme, taken.tier())),
          TierColours.styleClass(taken.tier()),
          taken.customers(),
          funnel.leftAfter(rule + 1));
    }
    add(
        messages.text("tiers.funnel.others", texts.tier(scheme, funnel.others().tier())),
        TierColours.styleClass(funnel.others().tier()),
        funnel.others().customers(),
        0);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(messages.text("tiers.funnel") + ": " + data().spoken());
  }

  ChartData data() {
    return new ChartData(
        List.of(
            messages.text("tiers.funnel.rules"),
            messages.text("tiers.funnel.takes"),
            messages.text("tiers.funnel.leaves")),
        rows);
  }

  private void add(String name, String style, long taken, long left) {
    add(
        name,
        new Bar(share(taken), share(left), style),
        formats.number(taken),
        formats.number(left));
  }

  private void add(String name, Bar bar, String takes, String leaves) {
    rows.add(List.of(name, takes, leaves));
    addRow(
        getRowCount(),
        Controls.rigid(new Label(name)),
        bar,
        Controls.rigid(Controls.label(takes, "number", "strong")),
        Controls.rigid(Controls.label(leaves, "number", "muted")));
  }

  private double share(long customers) {
    return all == 0 ? 0 : customers / (double) all;
  }

  private Label head(String key) {
    return Controls.rigid(Controls.label(messages.text(key), "overline"));
  }

  private static ColumnConstraints own(HPos side) {
    ColumnConstraints column = new ColumnConstraints();
    column.setMinWidth(Region.USE_PREF_SIZE);
    column.setHalignment(side);
    return column;
  }

  private static final class Bar extends Pane {
    private static final double LEAST = 3;

    private final double taken;
    private final double left;

    Bar(double taken, double left, String style) {
      this.taken = taken;
      this.left = left;
      Region own = Controls.styled(new Region(), "bar-fill");
      own.getStyleClass().add(style);
      getChildren().addAll(Controls.styled(new Region(), "funnel-left"), own);
      setMinHeight(THICKNESS);
      setPrefHeight(THICKNESS);
      setMaxHeight(THICKNESS);
    }

    @Override
    protected void layoutChildren() {
      double width = taken == 0 ? 0 : Math.max(LEAST, taken * getWidth());
      double end = Math.min(getWidth(), Math.max(width, (taken + left) * getWidth()));
      getChildren().getFirst().resizeRelocate(0, 0, end, getHeight());
      getChildren().getLast().resizeRelocate(0, 0, width, getHeight());
    }
  }
}
