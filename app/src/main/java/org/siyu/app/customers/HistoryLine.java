package org.siyu.app.customers;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;

/// One thing that happened: when, what, how much, and smaller words below.
final class HistoryLine extends VBox {
  private final HBox head = new HBox(8);
  private final Label amount;

  private HistoryLine(String when, String amount) {
    super(2);
    this.amount = Controls.rigid(Controls.label(amount, "strong"));
    head.getChildren().addAll(Controls.rigid(Controls.label(when)), Controls.spacer(), this.amount);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    getStyleClass().add("history-line");
  }

  static HistoryLine of(String when, String amount) {
    return new HistoryLine(when, amount);
  }

  HistoryLine badge(Badge badge) {
    head.getChildren().add(1, badge);
    return this;
  }

  /// Adds a line of smaller words; nothing when there are none.
  HistoryLine below(String words) {
    if (!words.isBlank()) {
      getChildren().add(Controls.paragraph(words, "caption"));
    }
    return this;
  }

  /// For what does not count.
  HistoryLine quietIf(boolean isQuiet) {
    if (isQuiet) {
      amount.getStyleClass().setAll("label", "muted");
    }
    return this;
  }
}
