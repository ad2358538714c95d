package org.siyu.storage.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.CustomerQuery;
import org.siyu.core.customers.CustomerQuery.SpendRange;
import org.siyu.core.customers.CustomerSort;
import org.siyu.core.customers.SavedView;
import org.siyu.core.customers.SavedViewService;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class SavedViewTest {
  private static final CustomerQuery EVERYTHING =
      new CustomerQuery(
          "张",
          Set.of("high-value", ""),
          Set.of("champions"),
          Set.of(Optional.of(new UUID(3, 1)), Optional.empty()),
          Set.of("", "直播"),
          Set.of(Optional.of(new UUID(2, 1)), Optional.empty()),
          Set.of(ConsentState.GRANTED, ConsentState.UNKNOWN),
          Optional.of(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
          Optional.of(new DateRange(LocalDate.of(1900, 1, 1), LocalDate.of(2025, 12, 31))),
          Optional.of(new SpendRange(Optional.of(new Money(100_00)), Optional.empty())),
          List.of(
              new CustomerSort(CustomerColumn.TIER, false),
              new CustomerSort(CustomerColumn.NET_SPEND, true)));
  private static final List<SavedView.Column> COLUMNS =
      List.of(
          new SavedView.Column(CustomerColumn.NET_SPEND, 140),
          new SavedView.Column(CustomerColumn.NICKNAME, 0));

  @TempDir Path folder;
  private Database database;
  private SavedViewService views;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    views =
        new SavedViewService(
            new JooqSavedViewRepository(database), Ids.system(), () -> "editor", Clock.systemUTC());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aViewComesBackAsItWasSaved() {
    SavedView saved = views.save(" 高价值 ", EVERYTHING, COLUMNS);
    assertEquals("高价值", saved.name());
    assertEquals(List.of(saved), views.list());
    assertEquals(EVERYTHING, views.list().getFirst().query());
    assertEquals(COLUMNS, views.list().getFirst().columns());
  }

  @Test
  void savingUnderANameAgainReplacesTheView() {
    views.save("a", EVERYTHING, COLUMNS);
    views.save("a", CustomerQuery.ALL, COLUMNS);
    assertEquals(1, views.list().size());
    assertEquals(CustomerQuery.ALL, views.list().getFirst().query());
  }

  @Test
  void howTheTableWasLeftIsNotAmongTheNamedOnesAndForgetsTheSearch() {
    assertTrue(views.left().isEmpty());
    views.leave(EVERYTHING, COLUMNS);
    assertTrue(views.list().isEmpty());
    assertEquals(EVERYTHING.withSearch(""), views.left().orElseThrow().query());
  }

  @Test
  void aViewCanBeRemoved() {
    views.remove(views.save("a", CustomerQuery.ALL, COLUMNS).id());
    assertTrue(views.list().isEmpty());
  }

  @Test
  void aViewNeedsAName() {
    assertEquals(
        CustomerProblem.BLANK,
        assertThrows(ProblemException.class, () -> views.save("  ", CustomerQuery.ALL, COLUMNS))
            .problem()
            .code());
  }
}
