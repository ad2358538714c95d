package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.SavedView;

/// A change of language makes the screen anew on the same view model: the old one is forgotten, and
/// until it is, says and hears nothing more.
@ExtendWith(Toolkit.class)
class ReplacedCustomersViewTest {
  private static final int MOST_COLLECTIONS = 30;

  @TempDir Path folder;
  private CustomersWindow customers;
  private CustomersViewModel model;
  private TestShell window;

  @BeforeEach
  void show() throws Exception {
    customers = CustomersWindow.open(folder);
    model = customers.model;
    window = customers.window;
  }

  @AfterEach
  void close() {
    customers.close();
  }

  private TableView<?> table() throws Exception {
    return FxThread.call(() -> (TableView<?>) window.shell().scene().lookup("#customers-table"));
  }

  private void switchLanguage() throws Exception {
    FxThread.run(() -> window.shell().appearance().switchLanguage());
    Toolkit.settle();
  }

  @Test
  void aScreenThatWasUsedIsForgotten() throws Exception {
    FxThread.run(() -> model.open(CustomerStore.LI));
    Toolkit.settle();
    FxThread.run(() -> window.shell().scene().lookup("#customers-search").requestFocus());
    WeakReference<Node> old = new WeakReference<>(table());
    switchLanguage();
    for (int i = 0; i < MOST_COLLECTIONS && old.get() != null; i++) {
      System.gc();
      Toolkit.settle();
    }
    assertNull(old.get());
  }

  @Test
  void aColumnThatWasJustMovedIsKeptAndTheOldTableTellsNoMore() throws Exception {
    TableView<?> old = table();
    FxThread.run(() -> old.getColumns().getFirst().setPrefWidth(333));
    switchLanguage();
    assertNotSame(old, table());
    FxThread.run(() -> old.getColumns().get(1).setVisible(false));
    Toolkit.pause(Duration.millis(650));
    assertEquals(
        new SavedView.Column(CustomerColumn.NICKNAME, 333), model.views().columns().getFirst());
    assertEquals(CustomerColumn.usual().size(), model.views().columns().size());
    assertEquals(333, table().getColumns().getFirst().getWidth());
  }

  @Test
  void theOldTableHearsNothing() throws Exception {
    TableView<?> old = table();
    int shown = old.getVisibleLeafColumns().size();
    switchLanguage();
    FxThread.run(() -> model.views().show(CustomerColumn.GENDER, true));
    Toolkit.settle();
    assertEquals(shown, old.getVisibleLeafColumns().size());
    assertEquals(shown + 1, table().getVisibleLeafColumns().size());
    FxThread.run(() -> model.ask(query -> query.withSearch("张")));
    assertEquals(3, old.getItems().size());
    assertEquals(1, table().getItems().size());
  }
}
