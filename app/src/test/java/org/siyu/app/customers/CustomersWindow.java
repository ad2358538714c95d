package org.siyu.app.customers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Desk;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.DataTable;
import org.siyu.core.customers.CustomerRow;

/// A window with nothing but the customers' screen, on a real store, in English.
final class CustomersWindow implements AutoCloseable {
  final CustomerStore store;
  final CustomersViewModel model;
  final TestShell window;

  private CustomersWindow(CustomerStore store, TestShell window) {
    this.store = store;
    this.window = window;
    this.model = new CustomersViewModel(store.services, new DirectTasks());
  }

  /// To be called off the JavaFX thread.
  static CustomersWindow open(Path folder) throws Exception {
    CustomerStore store = new CustomerStore(folder);
    CustomersWindow made =
        FxThread.call(() -> new CustomersWindow(store, new TestShell(Language.ENGLISH)));
    FxThread.run(made::show);
    made.window.resize(1280, 800);
    return made;
  }

  private void show() {
    Screen screen =
        Screen.of("customers", "customers.title", Feather.USERS, () -> view(model))
            .onShown(model::visit);
    Screen other = Screen.of("other", "today.title", Feather.SUN, Region::new);
    window
        .shell()
        .showWorkspace("Spring", List.of(screen, other), List.of(), PaletteEntry.Source.NONE);
    Toolkit.showUnpainted(window.stage());
  }

  Desk desk() {
    return window.shell().desk();
  }

  CustomersView view(CustomersViewModel shown) {
    TierTexts tiers = new TierTexts(desk().messages(), desk().formats(), _ -> Optional.empty());
    return new CustomersView(shown, desk(), new CustomerDrawer(shown, desk(), tiers), () -> {});
  }

  Scene scene() {
    return window.shell().scene();
  }

  Node root() {
    return scene().getRoot();
  }

  @SuppressWarnings("unchecked") // the only table with this id
  DataTable<CustomerRow> table() {
    return (DataTable<CustomerRow>) scene().lookup("#customers-table");
  }

  String word(String key, Object... arguments) {
    return desk().messages().text(key, arguments);
  }

  void fire(String name) throws Exception {
    Node button = Nodes.saying(root(), name);
    FxThread.run(() -> ((ButtonBase) button).fire());
    Toolkit.settle();
  }

  @Override
  public void close() {
    window.close();
    store.close();
  }
}
