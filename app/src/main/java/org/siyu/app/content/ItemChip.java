package org.siyu.app.content;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.siyu.app.widget.Controls;
import org.siyu.core.content.ContentRow;

/// An item in one line: time, title, status.
final class ItemChip extends HBox {
  static final double HEIGHT = 19;
  private static final double ROOM_FOR_TIME = 96;

  private final CalendarWords words;
  private final ItemDress dress;
  private final Label time = Controls.rigid(Controls.label("", "plan-time"));

  ItemChip(CalendarWords words) {
    super(4);
    this.words = words;
    this.dress = new ItemDress(this, words);
    HBox.setHgrow(dress.title(), Priority.ALWAYS);
    dress.title().setMaxWidth(Double.MAX_VALUE);
    setAlignment(Pos.CENTER_LEFT);
    setMinSize(0, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    time.managedProperty().bind(time.visibleProperty());
    dress.mark().managedProperty().bind(dress.mark().visibleProperty());
    getStyleClass().add("plan-chip");
    getChildren().addAll(time, dress.title(), dress.mark());
    widthProperty().subscribe(this::fit);
  }

  /// In a narrow cell the title matters more.
  private void fit(Number width) {
    time.setVisible(width.doubleValue() >= ROOM_FOR_TIME);
    dress.mark().setVisible(width.doubleValue() >= ROOM_FOR_TIME);
  }

  /// @param isGoingOn whether it began on an earlier day
  void show(ContentRow row, boolean isSelected, boolean isGoingOn) {
    dress.show(row, isSelected);
    time.setText(isGoingOn ? "…" : words.time(row));
  }
}
