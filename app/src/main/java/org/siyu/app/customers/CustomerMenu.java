package org.siyu.app.customers;

import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;

/// What can be done with the selected customers, at the mouse or by the context menu key. The menu
/// is made anew each time it opens.
final class CustomerMenu {
  private static final double WIDTH = 220;

  private final CustomerActions actions;
  private final Messages messages;
  private final ContextMenu menu = new ContextMenu();

  CustomerMenu(CustomerActions actions, Messages messages) {
    this.actions = actions;
    this.messages = messages;
    // Without an item a menu does not open, and so cannot be filled.
    menu.getItems().add(new SeparatorMenuItem());
    menu.setOnShowing(_ -> fill());
  }

  ContextMenu menu() {
    return menu;
  }

  private void fill() {
    menu.getItems().clear();
    for (var group : actions.groups()) {
      if (!menu.getItems().isEmpty()) {
        menu.getItems().add(new SeparatorMenuItem());
      }
      group.forEach(entry -> menu.getItems().add(item(entry)));
    }
  }

  /// The keys are shown and not set: an accelerator would work while somebody types, too.
  private MenuItem item(CustomerActions.Entry entry) {
    String words = messages.text(entry.text());
    Label keys = Controls.label(entry.keys().getDisplayText(), "keycap");
    HBox line =
        Controls.styled(
            new HBox(
                10, Controls.icon(entry.icon()), Controls.label(words), Controls.spacer(), keys),
            "menu-line");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setPrefWidth(WIDTH);
    CustomMenuItem item = new CustomMenuItem(line);
    item.setText(words);
    item.setDisable(!entry.isPossible());
    item.setOnAction(_ -> entry.run().run());
    return item;
  }
}
