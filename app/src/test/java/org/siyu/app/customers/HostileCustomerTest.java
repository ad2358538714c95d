package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Looks;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerService;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Monitor;

/// One customer with more of everything than anybody should have.
@org.junit.jupiter.api.Tag("screens")
@ExtendWith(Toolkit.class)
class HostileCustomerTest {
  private static final CustomerId LI = CustomerStore.LI;
  private static final String LONG = "𠮷👩‍👩‍👧‍👦龘 Extraordinarily-long-word".repeat(5);

  @TempDir Path folder;
  private CustomersWindow customers;
  private CustomerStore store;
  private CustomersViewModel model;

  @BeforeEach
  void open() throws Exception {
    customers = CustomersWindow.open(folder);
    store = customers.store;
    model = customers.model;
    for (int number = 0; number < 400; number++) {
      store.order(100 + number, LI, 1_00);
    }
    for (int number = 0; number < 120; number++) {
      tag("tag " + number);
    }
    tag("t".repeat(100));
    CustomerService service = store.services.customers();
    int version = service.details(LI).customer().version();
    service.edit(LI, version, CustomerField.NICKNAME, LONG);
    FxThread.run(model::refresh);
  }

  private void tag(String name) {
    Tag made = store.services.bulk().requireTag(name);
    store.services.bulk().tag(List.of(LI), Set.of(made.id()), Set.of(), Monitor.NONE);
  }

  @AfterEach
  void close() {
    customers.close();
  }

  @Test
  void theDrawerMakesWhatItShowsAndNothingIsCutOff() throws Exception {
    FxThread.run(() -> model.open(LI));
    customers.window.resize(1280, 800);
    Node root = customers.root();
    assertEquals(5, orders(root));
    assertTrue(FxThread.call(() -> Nodes.all(root, Button.class).size() < 90));
    assertEquals(List.of(), Looks.clipped(root));
    Hyperlink more = (Hyperlink) Nodes.saying(root, "Show 50 of 396 more");
    FxThread.run(more::fire);
    Toolkit.settle();
    assertEquals(55, orders(root));
    Hyperlink tags = (Hyperlink) Nodes.saying(root, "Show 97 more");
    FxThread.run(tags::fire);
    customers.window.resize(1280, 800);
    assertTrue(Nodes.says(root, "tag 119"));
    assertEquals(List.of(), Looks.clipped(root));
  }

  private static int orders(Node root) throws Exception {
    return FxThread.call(
        () ->
            (int)
                Nodes.all(root, Label.class).stream()
                    .filter(label -> label.getText().startsWith("No. "))
                    .count());
  }
}
