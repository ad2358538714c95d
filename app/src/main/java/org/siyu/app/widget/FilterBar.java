package org.siyu.app.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// What narrows a list down, in one line or, on a narrow window, in two: the search; the filters
/// that are used most, as many as there is room for; a chip for each other one that is set; the way
/// to all filters. What does not fit is out of sight, and must be found behind that way.
public final class FilterBar extends Region {
  private static final double GAP = 8;
  private static final double LEAST_SEARCH = 160;
  private static final double GOOD_SEARCH = 232;
  private static final double MOST_SEARCH = 320;
  private static final double MOST_ALONE = 480;

  private final Region search;
  private final List<Region> quick;
  private final List<Region> chips = new ArrayList<>();
  private final List<Region> tail;
  private final HBox end;

  /// @param quick filters that are used most
  /// @param tail what is always there: the way to all filters, a way to clear them
  /// @param end what is about the list as a whole, at the right
  public FilterBar(Region search, List<Region> quick, List<Region> tail, Node... end) {
    this.search = search;
    this.quick = List.copyOf(quick);
    this.tail = List.copyOf(tail);
    this.end = new HBox(GAP, end);
    this.end.setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(0);
    getStyleClass().add("filter-bar");
    show();
  }

  /// A chip for each filter that is set and has no place of its own.
  public void chips(List<? extends Region> wanted) {
    chips.clear();
    chips.addAll(wanted);
    show();
  }

  private void show() {
    getChildren().setAll(search);
    getChildren().addAll(quick);
    getChildren().addAll(chips);
    getChildren().addAll(tail);
    getChildren().add(end);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private static double widthOf(List<? extends Region> nodes) {
    return nodes.stream().filter(Node::isManaged).mapToDouble(FilterBar::widthOf).sum();
  }

  private static double widthOf(Region node) {
    return Math.ceil(node.prefWidth(-1)) + GAP;
  }

  private boolean isOneLine(double width) {
    double filters = widthOf(quick) + widthOf(chips) + widthOf(tail);
    return width < 0 || GOOD_SEARCH + GAP + filters + Math.ceil(end.prefWidth(-1)) <= width;
  }

  private double line() {
    return Stream.concat(Stream.of(search, end), Stream.concat(quick.stream(), tail.stream()))
        .mapToDouble(node -> node.prefHeight(-1))
        .max()
        .orElse(0);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return MOST_SEARCH + GAP + widthOf(quick) + widthOf(chips) + widthOf(tail) + end.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return isOneLine(width) ? line() : 2 * line() + GAP;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double line = line();
    double ending = Math.ceil(end.prefWidth(-1));
    boolean isOneLine = isOneLine(width);
    double filters = widthOf(quick) + widthOf(chips) + widthOf(tail);
    double room = width - ending - GAP - (isOneLine ? filters : 0);
    double searching = Math.max(LEAST_SEARCH, Math.min(room, isOneLine ? MOST_SEARCH : MOST_ALONE));
    place(search, 0, 0, searching, line);
    place(end, Math.max(searching + GAP, width - ending), 0, ending, line);
    double y = isOneLine ? 0 : line + GAP;
    double x = isOneLine ? searching + GAP : 0;
    List<Region> shown = fitting(isOneLine ? Double.MAX_VALUE : width - widthOf(tail) + GAP);
    for (Region node : Stream.concat(quick.stream(), chips.stream()).toList()) {
      node.setVisible(shown.contains(node));
      if (node.isVisible()) {
        x += put(node, x, y, line);
      }
    }
    for (Region node : tail) {
      if (node.isManaged()) {
        x += put(node, x, y, line);
      }
    }
  }

  /// Those that find room; a filter that is set before one that is not.
  private List<Region> fitting(double room) {
    List<Region> shown = new ArrayList<>();
    double left = room;
    for (boolean isSet : new boolean[] {true, false}) {
      for (Region node : Stream.concat(quick.stream(), chips.stream()).toList()) {
        boolean wasSet =
            chips.contains(node)
                || node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("set"));
        if (wasSet == isSet && left >= widthOf(node)) {
          shown.add(node);
          left -= widthOf(node);
        }
      }
    }
    return shown;
  }

  private double put(Region node, double x, double y, double line) {
    double width = Math.ceil(node.prefWidth(-1));
    double height = Math.min(line, node.prefHeight(-1));
    place(node, x, y + Math.round((line - height) / 2), width, height);
    return width + GAP;
  }

  private void place(Region node, double x, double y, double width, double height) {
    node.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
  }
}
