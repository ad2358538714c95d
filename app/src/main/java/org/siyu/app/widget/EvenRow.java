package org.siyu.app.widget;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Lays its children out in columns of one width and rows of one height, as many columns as fit:
/// one row in a wide window, two or more in a narrow one.
public final class EvenRow extends Pane {
  private static final double GAP = 16;

  private final double narrowest;

  /// @param narrowest how narrow a column may become before the row breaks
  public EvenRow(double narrowest, Node... children) {
    this.narrowest = narrowest;
    getChildren().addAll(children);
    getStyleClass().add("even-row");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return narrowest;
  }

  @Override
  protected double computePrefWidth(double height) {
    int count = getManagedChildren().size();
    return count * narrowest + Math.max(0, count - 1) * GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    int columns = columns(room);
    int rows = Math.ceilDiv(getManagedChildren().size(), columns);
    return rows * rowHeight(columnWidth(room, columns)) + Math.max(0, rows - 1) * GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    List<Node> children = getManagedChildren();
    int columns = columns(getWidth());
    double width = columnWidth(getWidth(), columns);
    double height = rowHeight(width);
    for (int i = 0; i < children.size(); i++) {
      int row = i / columns;
      int column = i % columns;
      double left = snapPositionX(column * (width + GAP));
      double right = snapPositionX(column * (width + GAP) + width);
      children
          .get(i)
          .resizeRelocate(left, snapPositionY(row * (height + GAP)), right - left, height);
    }
  }

  private int columns(double room) {
    int fitting = (int) ((room + GAP) / (narrowest + GAP));
    int count = Math.max(1, getManagedChildren().size());
    if (fitting >= count) {
      return count;
    }
    int rows = Math.ceilDiv(count, Math.max(1, fitting));
    return Math.ceilDiv(count, rows);
  }

  private static double columnWidth(double room, int columns) {
    return (room - (columns - 1) * GAP) / columns;
  }

  private double rowHeight(double width) {
    double height = 0;
    for (Node child : getManagedChildren()) {
      height = Math.max(height, snapSizeY(child.prefHeight(width)));
    }
    return height;
  }
}
