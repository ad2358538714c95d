package org.siyu.app.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.ResultPlan;
import org.siyu.core.results.ResultProblem;
import org.siyu.core.results.ResultWarning;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Problem;

@Execution(ExecutionMode.CONCURRENT)
class ResultsViewModelTest {
  @TempDir Path folder;
  private ResultStore store;
  private ResultsViewModel model;
  private EntryViewModel entry;
  private final List<ErrorCode> told = new ArrayList<>();

  @BeforeEach
  void open() {
    store = new ResultStore(folder);
    model = new ResultsViewModel(store.services, new DirectTasks());
    entry = model.entry();
    model.problemProperty().subscribe((_, now) -> now.map(Problem::code).ifPresent(told::add));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ContentRow line(int row) {
    return entry.lines().get(row);
  }

  private ResultsViewModel.Shown shown() {
    return model.shownProperty().get().orElseThrow();
  }

  @Test
  void theSpanAndTheChannelsDecideWhatIsLookedAt() {
    store.publish("old", "group", ResultStore.NOW.minusDays(100), 100, 10);
    store.publish("recent", "group", ResultStore.NOW.minusDays(20), 100, 20);
    store.publish("other", "moments", ResultStore.NOW.minusDays(20), 100, 30);
    store.publish("open", "moments", ResultStore.NOW.minusDays(1));
    model.visit();
    assertEquals(2, shown().analysis().items().size());
    assertEquals(1, shown().before().items().size());
    assertEquals(1, shown().withoutResults());
    model.look(scope -> scope.withChannels(Set.of("group")));
    assertEquals(1, shown().analysis().items().size());
    model.look(scope -> scope.with(ResultSpan.ALL));
    assertEquals(2, shown().analysis().items().size());
    assertEquals(ResultStore.NOW.minusDays(100).toLocalDate(), shown().days().first());
    assertTrue(model.creditsProperty().get().isPresent());
    model.openSlot(new ResultsViewModel.Slot(DayOfWeek.MONDAY, 9));
    assertEquals(ResultPage.ITEMS, model.pageProperty().get());
  }

  @Test
  void whatIsTypedIsADraftUntilItIsKept() {
    ContentItem done = store.publish("done", "group", ResultStore.NOW.minusDays(1), 100, 10);
    ContentItem open = store.publish("open", "group", ResultStore.NOW.minusDays(2));
    model.visit();
    assertEquals("open", line(0).title(), "those without results come first");
    entry.type(line(0), ResultMeasure.REACH, "1,200");
    entry.type(line(0), ResultMeasure.AMOUNT_CENTS, "¥19.90");
    assertEquals(2, entry.count());
    assertTrue(store.results(open).isEmpty());
    entry.undo();
    assertEquals(1, entry.count());
    entry.redo();
    entry.type(line(1), ResultMeasure.REACH, "100");
    assertEquals(1, entry.items(), "what is known already is no change");
    entry.type(line(1), ResultMeasure.OPENS, "");
    List<PlanChange> kept = new ArrayList<>();
    entry.keep(kept::add);
    assertEquals(0, entry.count());
    assertEquals(1_200, store.results(open).of(ResultMeasure.REACH).orElseThrow());
    assertEquals(1_990, store.results(open).of(ResultMeasure.AMOUNT_CENTS).orElseThrow());
    assertTrue(store.results(done).of(ResultMeasure.OPENS).isEmpty());
    entry.takeBack(kept.getFirst());
    assertTrue(store.results(open).isEmpty());
    assertEquals(10, store.results(done).of(ResultMeasure.OPENS).orElseThrow());
  }

  @Test
  void whatIsWrongCannotBeKeptAndWhatIsUnlikelyCan() {
    ContentItem item = store.publish("open", "group", ResultStore.NOW.minusDays(2));
    model.visit();
    entry.type(line(0), ResultMeasure.REACH, "100");
    entry.type(line(0), ResultMeasure.OPENS, "many");
    assertEquals(1, entry.wrong());
    EntryViewModel.Cell cell = entry.cell(line(0), ResultMeasure.OPENS);
    assertEquals(ResultProblem.NOT_WHOLE, cell.problem().orElseThrow().code());
    entry.keep(_ -> {});
    assertTrue(store.results(item).isEmpty());
    entry.type(line(0), ResultMeasure.OPENS, "120");
    assertEquals(0, entry.wrong());
    assertEquals(1, entry.unlikely());
    assertEquals(
        ResultWarning.OPENS_ABOVE_REACH,
        entry.cell(line(0), ResultMeasure.OPENS).problem().orElseThrow().code());
    entry.keep(_ -> {});
    assertEquals(120, store.results(item).of(ResultMeasure.OPENS).orElseThrow());
  }

  @Test
  void aBlockGoesInFromTheCellInFocusAndOneStepTakesItBack() {
    store.publish("a", "group", ResultStore.NOW.minusDays(1));
    store.publish("b", "group", ResultStore.NOW.minusDays(2));
    model.visit();
    EntryViewModel.Pasted pasted =
        entry.paste(1, ResultMeasure.ORDERS, "3\t9.5\tout\r\n4\t5\t6\r\n");
    assertEquals(new EntryViewModel.Pasted(2, 4), pasted);
    assertEquals("9.5", entry.cell(line(1), ResultMeasure.AMOUNT_CENTS).text());
    assertEquals("", entry.cell(line(0), ResultMeasure.ORDERS).text());
    entry.undo();
    assertEquals(0, entry.count());
    entry.redo();
    entry.discard();
    assertEquals(0, entry.count());
    entry.undo();
    assertEquals(2, entry.count());
  }

  @Test
  void linesKeepTheirPlacesWhileSomethingIsBeingEntered() {
    store.publish("a", "group", ResultStore.NOW.minusDays(1));
    ContentItem second = store.publish("b", "group", ResultStore.NOW.minusDays(2));
    model.visit();
    entry.type(line(1), ResultMeasure.REACH, "5");
    store
        .services
        .results()
        .keep(Map.of(line(0).id(), Map.of(ResultMeasure.REACH, OptionalLong.of(9))));
    model.visit();
    assertEquals("b", line(1).title());
    assertEquals("9", entry.cell(line(0), ResultMeasure.REACH).text());
    assertEquals("5", entry.cell(line(1), ResultMeasure.REACH).text());
    assertTrue(store.results(second).isEmpty());
  }

  @Test
  void aFileIsShownChosenFromAndKept() throws IOException {
    ContentItem first = store.publish("早安", "group", ResultStore.NOW.minusHours(4));
    store.publish("早安", "group", ResultStore.NOW.minusHours(2));
    model.visit();
    Path file = folder.resolve("r.csv");
    Files.writeString(file, "标题,日期,触达,打开\n早安,2026-03-11,100,10\n");
    model.imports().read(file);
    ResultPlan plan = model.imports().planProperty().get().orElseThrow();
    assertEquals(1, plan.open().size());
    model.imports().choose(0, Optional.of(first.id()));
    List<PlanChange> kept = new ArrayList<>();
    model.imports().keep(kept::add);
    assertTrue(model.imports().planProperty().get().isEmpty());
    assertEquals(100, store.results(first).of(ResultMeasure.REACH).orElseThrow());
    assertEquals(1, kept.getFirst().count());
    assertEquals(1, shown().withoutResults());
    model.imports().read(Files.writeString(folder.resolve("x.csv"), "a,b\n1,2\n"));
    assertEquals(List.of(ResultProblem.NOT_A_RESULT_FILE), told);
  }
}
