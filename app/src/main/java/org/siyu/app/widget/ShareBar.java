package org.siyu.app.widget;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How a whole is made up: one bar in parts, each with its name and share below.
public final class ShareBar extends VBox {
  private static final double HEIGHT = 14;
  private static final double GAP = 2;

  private final ChartData data;

  public ShareBar(String name, List<Bars.Bar> parts) {
    super(12);
    data =
        new ChartData(
            List.of(name, ""), parts.stream().map(p -> List.of(p.label(), p.text())).toList());
    FlowPane legend = new FlowPane(16, 6);
    legend.setPrefWrapLength(2000);
    legend.setMinWidth(0);
    for (Bars.Bar part : parts) {
      Region dot = Controls.styled(new Region(), "legend-dot");
      dot.getStyleClass().add(part.styleClass());
      Label label = Controls.rigid(Controls.label(part.label(), "caption"));
      Label share = Controls.rigid(Controls.label(part.text(), "caption", "strong"));
      HBox entry = new HBox(6, dot, label, share);
      entry.setAlignment(Pos.CENTER_LEFT);
      legend.getChildren().add(entry);
    }
    getChildren().addAll(new Parts(parts), legend);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(name + ": " + data.spoken());
    getStyleClass().add("share-bar");
  }

  public ChartData data() {
    return data;
  }

  /// Lays the parts out by their share of the width.
  private static final class Parts extends Pane {
    private final List<Bars.Bar> parts;
    private final double sum;

    private Parts(List<Bars.Bar> parts) {
      this.parts = parts.stream().filter(part -> part.value() > 0).toList();
      this.sum = this.parts.stream().mapToDouble(Bars.Bar::value).sum();
      for (Bars.Bar part : this.parts) {
        Region piece = Controls.styled(new Region(), "share-part");
        piece.getStyleClass().add(part.styleClass());
        getChildren().add(piece);
      }
      setMinHeight(HEIGHT);
      setPrefHeight(HEIGHT);
      getStyleClass().add("share-parts");
    }

    @Override
    protected void layoutChildren() {
      double room = getWidth() - GAP * Math.max(0, parts.size() - 1);
      double x = 0;
      for (int i = 0; i < parts.size(); i++) {
        double width = room * parts.get(i).value() / sum;
        getChildren().get(i).resizeRelocate(x, 0, width, getHeight());
        x += width + GAP;
      }
    }
  }
}
