package org.siyu.app.customers;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Owner;

/// What can be done with the selected customers, at the mouse or by the context menu key. The menu
/// is made anew each time it opens.
final class CustomerMenu {
  private final CustomersViewModel model;
  private final Messages messages;
  private final Supplier<List<CustomerRow>> selected;
  private final Runnable copy;
  private final Runnable export;
  private final ContextMenu menu = new ContextMenu();

  CustomerMenu(
      CustomersViewModel model,
      Messages messages,
      Supplier<List<CustomerRow>> selected,
      Runnable copy,
      Runnable export) {
    this.model = model;
    this.messages = messages;
    this.selected = selected;
    this.copy = copy;
    this.export = export;
    // Without an item a menu does not open, and so cannot be filled.
    menu.getItems().add(item(true, "customers.menu.open", Feather.USER, () -> {}));
    menu.setOnShowing(_ -> fill());
  }

  ContextMenu menu() {
    return menu;
  }

  private void fill() {
    List<CustomerRow> rows = selected.get();
    MenuItem open =
        item(
            rows.size() == 1,
            "customers.menu.open",
            Feather.USER,
            () -> model.open(rows.getFirst().id()));
    MenuItem merge =
        item(
            rows.size() == 2,
            "customers.selection.merge",
            Feather.GIT_MERGE,
            () -> model.merge().start(rows.getFirst(), rows.getLast()));
    Menu assign = new Menu(messages.text("customers.selection.assign"));
    assign.setGraphic(Controls.icon(Feather.USER_CHECK));
    assign.setDisable(rows.isEmpty());
    for (Owner owner : model.choicesProperty().get().owners()) {
      assign.getItems().add(assignment(rows, owner.name(), Optional.of(owner)));
    }
    assign
        .getItems()
        .add(assignment(rows, messages.text("customers.owner.nobody"), Optional.empty()));
    boolean isAny = !rows.isEmpty();
    MenuItem undo =
        item(model.bulk().canUndo(), "customers.menu.undo", Feather.ROTATE_CCW, model.bulk()::undo);
    MenuItem copying = item(isAny, "customers.selection.copy", Feather.COPY, copy);
    MenuItem exporting = item(isAny, "customers.selection.export", Feather.DOWNLOAD, export);
    menu.getItems()
        .setAll(
            open,
            merge,
            assign,
            new SeparatorMenuItem(),
            copying,
            exporting,
            new SeparatorMenuItem(),
            undo);
  }

  private MenuItem assignment(List<CustomerRow> rows, String name, Optional<Owner> owner) {
    List<CustomerId> ids = rows.stream().map(CustomerRow::id).toList();
    MenuItem item = new MenuItem(name);
    item.setOnAction(_ -> model.bulk().assign(ids, owner));
    return item;
  }

  private MenuItem item(boolean isPossible, String key, Ikon icon, Runnable run) {
    return Controls.menuItem(
        Action.of(messages.text(key), icon, run)
            .disabledWhen(new ReadOnlyBooleanWrapper(!isPossible)));
  }
}
