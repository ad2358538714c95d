package org.siyu.app.customers;

import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;

/// A small form in the drawer, in the place of what it changes. Ctrl+Enter keeps what it says, Esc
/// leaves.
final class InsetForm extends VBox {
  private final Messages messages;
  private final BooleanSupplier isComplete;
  private final Runnable keep;
  private final Runnable leave;
  private final Button save;
  private final FlowPane buttons;

  /// @param isComplete whether what the form says can be kept
  InsetForm(Messages messages, BooleanSupplier isComplete, Runnable keep, Runnable leave) {
    super(10);
    this.messages = messages;
    this.isComplete = isComplete;
    this.keep = keep;
    this.leave = leave;
    this.save =
        Controls.primary(
            Action.of(messages.text("customers.form.save"), Feather.CHECK, this::keep));
    this.buttons =
        new FlowPane(
            8,
            8,
            save,
            Controls.flat(Action.of(messages.text("customers.form.cancel"), Feather.X, leave)));
    getChildren().add(buttons);
    getStyleClass().add("inset-form");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  InsetForm add(Node control) {
    getChildren().add(getChildren().size() - 1, control);
    return this;
  }

  /// @param key of the control's name
  InsetForm add(String key, Node control) {
    return add(new VBox(4, Controls.label(messages.text(key), "caption"), control));
  }

  /// To be called when the form says something else.
  void changed() {
    save.setDisable(!isComplete.getAsBoolean());
  }

  /// Puts the focus on the first control.
  void focus() {
    focus(this);
  }

  private static boolean focus(Node node) {
    if (node.isFocusTraversable()) {
      node.requestFocus();
      return true;
    }
    return node instanceof Parent parent
        && parent.getChildrenUnmodifiable().stream().anyMatch(InsetForm::focus);
  }

  private void keep() {
    if (isComplete.getAsBoolean()) {
      keep.run();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      keep();
      event.consume();
    }
  }
}
