package org.siyu.app.widget;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One number that matters: what it is, how much, and how it changed.
public final class StatTile extends VBox {
  private final String label;
  private final Label value = Controls.rigid(Controls.label("", "big-number"));
  private final HBox change = new HBox(4);

  public StatTile(String label, String value) {
    super(2);
    this.label = label;
    change.setAlignment(Pos.CENTER_LEFT);
    change.managedProperty().bind(change.visibleProperty());
    change.setVisible(false);
    getChildren().addAll(Controls.paragraph(label, "caption"), this.value, change);
    getStyleClass().add("stat-tile");
    setAccessibleRole(AccessibleRole.TEXT);
    setFocusTraversable(false);
    show(value);
  }

  public void show(String text) {
    value.setText(text);
    setAccessibleText(label + ": " + text);
  }

  /// A note under the number, in grey: "of 5,000 customers".
  public StatTile note(String text) {
    change.getChildren().setAll(Controls.label(text, "caption"));
    change.setVisible(true);
    return this;
  }

  /// @param text the change with its sign and what it is against: "+12 % to last month"
  /// @param isRise whether the number went up
  /// @param isGood whether that is welcome; decides the colour
  public StatTile delta(String text, boolean isRise, boolean isGood) {
    String style = isGood ? "positive" : "negative";
    Label words = Controls.label(text, "caption", style);
    change
        .getChildren()
        .setAll(
            Controls.styled(
                Controls.icon(isRise ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_RIGHT), style),
            words);
    change.setVisible(true);
    return this;
  }
}
