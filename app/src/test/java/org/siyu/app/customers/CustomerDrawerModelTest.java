package org.siyu.app.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;

/// What happens while an edit is being kept, in the drawer that goes on.
@Execution(ExecutionMode.CONCURRENT)
class CustomerDrawerModelTest {
  @TempDir Path folder;
  private CustomerStore store;
  private Runnable meanwhile = () -> {};
  private CustomerDrawerModel drawer;

  @BeforeEach
  void open() {
    store = new CustomerStore(folder);
    DirectTasks tasks = new DirectTasks();
    drawer =
        new CustomerDrawerModel(
            store.services,
            tasks,
            new CustomersViewModel(store.services, tasks).bulk(),
            _ -> meanwhile.run(),
            problem -> {
              throw new AssertionError(problem.toString());
            });
    drawer.open(CustomerStore.LI);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Optional<CustomerId> shown() {
    return drawer.openedProperty().get().map(OpenCustomer::id);
  }

  @Test
  void whoWasOpenedMeanwhileStaysOpen() {
    meanwhile = () -> drawer.follow(CustomerStore.WANG);
    drawer.edit(CustomerField.REGION, "杭州");
    assertEquals(Optional.of(CustomerStore.WANG), shown());
  }

  @Test
  void aDrawerThatWasClosedMeanwhileStaysClosed() {
    meanwhile = drawer::close;
    drawer.edit(CustomerField.REGION, "杭州");
    assertEquals(Optional.empty(), shown());
  }

  @Test
  void whoIsStillOpenIsShownWithTheEdit() {
    drawer.edit(CustomerField.REGION, "杭州");
    assertEquals(
        Optional.of("杭州"),
        drawer
            .openedProperty()
            .get()
            .flatMap(opened -> opened.details().customer().text(CustomerField.REGION)));
  }
}
