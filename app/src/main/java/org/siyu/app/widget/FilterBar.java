package org.siyu.app.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What narrows a list down: filters that wrap on a narrow window, and how much is left.
public final class FilterBar extends HBox {
  private final FlowPane filters = new FlowPane(8, 8);
  private final Label result = Controls.rigid(Controls.label("", "caption"));

  public FilterBar(Node... controls) {
    filters.getChildren().addAll(controls);
    filters.setAlignment(Pos.CENTER_LEFT);
    filters.setMinWidth(0);
    filters.setPrefWrapLength(2000);
    HBox.setHgrow(filters, Priority.ALWAYS);
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(filters, result);
    getStyleClass().add("filter-bar");
  }

  public FilterBar add(Node control) {
    filters.getChildren().add(control);
    return this;
  }

  /// For instance "320 of 5,000 customers".
  public FilterBar result(String text) {
    result.setText(text);
    return this;
  }
}
