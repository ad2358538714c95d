package org.siyu.app.widget;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A quiet white sheet that holds what belongs together.
public final class Card extends VBox {
  /// Without a title.
  public Card(Node... content) {
    super(12);
    getStyleClass().add("card");
    getChildren().addAll(content);
  }

  public static Card titled(String title, Node... content) {
    return titled(title, "", content);
  }

  /// @param subtitle what is shown, with its unit; may be empty
  public static Card titled(String title, String subtitle, Node... content) {
    VBox words = new VBox(1, Controls.paragraph(title, "section-title"));
    if (!subtitle.isEmpty()) {
      words.getChildren().add(Controls.paragraph(subtitle, "caption"));
    }
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(8, words);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("card-head");
    Card card = new Card(content);
    card.getChildren().addFirst(head);
    return card;
  }

  /// Puts an action at the right of the title; only for a card that has one.
  public Card action(Node control) {
    if (!getChildren().isEmpty()
        && getChildren().getFirst() instanceof HBox head
        && head.getStyleClass().contains("card-head")) {
      head.getChildren().add(control);
      return this;
    }
    throw new IllegalStateException("a card without a title has no place for an action");
  }

  /// Lets the content reach the card's edges, for tables and lists.
  public Card edgeToEdge() {
    getStyleClass().add("edge-to-edge");
    return this;
  }

  /// Grows with the room in a column.
  public Card growing() {
    VBox.setVgrow(this, Priority.ALWAYS);
    HBox.setHgrow(this, Priority.ALWAYS);
    return this;
  }

  /// Plain text inside a card.
  public static Label text(String text) {
    return Controls.paragraph(text, "muted");
  }
}
