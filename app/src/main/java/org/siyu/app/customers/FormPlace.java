package org.siyu.app.customers;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Where something is read, or a form is filled that changes it.
final class FormPlace extends StackPane {
  private final Node resting;

  /// @param resting makes what is read, with a button that opens a form in this place
  FormPlace(Function<FormPlace, Node> resting) {
    this.resting = resting.apply(this);
    setAlignment(Pos.CENTER_LEFT);
    rest();
  }

  void rest() {
    getChildren().setAll(resting);
  }

  void show(InsetForm form) {
    getChildren().setAll(form);
    form.focus();
  }
}
