package org.siyu.app.plansheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.plansheet.PlanConflict;
import org.siyu.core.plansheet.PlanSheetProblem;

@Execution(ExecutionMode.CONCURRENT)
class PlanImportViewModelTest {
  @TempDir Path folder;
  private PlanRig rig;
  private PlanImportViewModel model;

  @BeforeEach
  void open() {
    rig = new PlanRig(folder, PlanRig.english());
    model =
        new PlanImportViewModel(rig.sheets, rig.workbench.planning().items(), new DirectTasks());
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void aListThatComesBackUnchangedHasNothingToBringIn() {
    model.open(List.of(rig.exported()));
    assertEquals(2, model.review().orElseThrow().unchanged());
    assertFalse(model.canCommit());
    model.commit();
    assertTrue(model.done().isEmpty());
  }

  @Test
  void aListIsBroughtInAndTakenBack() {
    model.open(List.of(rig.list("new.csv", "2026-03-20,9:00,Moments,Fresh one,Hello")));
    assertTrue(model.canCommit());
    model.commit();
    assertEquals(1, model.done().orElseThrow().count());
    assertEquals(List.of("Skin tips", "Show on Wednesday", "Fresh one"), rig.titles());
    model.undo();
    assertTrue(model.isUndone());
    assertEquals(List.of("Skin tips", "Show on Wednesday"), rig.titles());
  }

  @Test
  void aConflictKeepsTheCalendarUntilSomebodyDecides() {
    model.open(List.of(rig.list("same.csv", "2026-03-09,9:30,Moments,Skin tips,Other words")));
    PlanConflict conflict = model.review().orElseThrow().conflicts().getFirst();
    assertEquals(PlanConflict.Take.OURS, conflict.take());
    assertFalse(model.canCommit());
    model.decide(conflict, PlanConflict.Take.THEIRS);
    assertTrue(model.canCommit());
    model.decideAll(PlanConflict.Take.OURS);
    assertFalse(model.canCommit());
    model.decideAll(PlanConflict.Take.THEIRS);
    model.commit();
    assertEquals("Other words", rig.read(rig.tips).content().body());
  }

  @Test
  void severalListsFollowOneAnother() {
    model.open(
        List.of(
            rig.list("a.csv", "2026-03-20,9:00,Moments,First,"),
            rig.list(
                "b.csv", "2026-03-20,9:00,Moments,First,", "2026-03-21,9:00,Moments,Second,")));
    assertEquals(1, model.waiting());
    model.commit();
    model.next();
    assertEquals("b.csv", model.review().orElseThrow().fileName());
    assertEquals(1, model.review().orElseThrow().lines().size());
    model.commit();
    model.next();
    assertTrue(model.review().isEmpty());
    assertEquals(4, rig.titles().size());
  }

  @Test
  void aPlanThatWasChangedMeanwhileIsComparedAnewAndNothingIsWritten() {
    model.open(List.of(rig.list("same.csv", "2026-03-09,9:30,Moments,Skin tips,Other words")));
    model.decideAll(PlanConflict.Take.THEIRS);
    rig.workbench.planning().items().save(rig.tips.with(rig.tips.content().withBody("Meanwhile")));
    model.commit();
    assertEquals(
        List.of(ContentProblem.CHANGED_MEANWHILE),
        model.problems().stream().map(problem -> problem.code()).toList());
    assertTrue(model.done().isEmpty());
    assertEquals("Meanwhile", rig.read(rig.tips).content().body());
    assertEquals("Meanwhile", model.review().orElseThrow().conflicts().getFirst().ours());
    model.commit();
    assertEquals("Other words", rig.read(rig.tips).content().body());
  }

  @Test
  void aFileThatIsNoListIsToldAndTheNextOneIsReached() {
    Path other = rig.list("other.csv").resolveSibling("other.csv");
    model.open(List.of(folder.resolve("nothing.xlsx"), other));
    assertEquals(1, model.problems().size());
    model.next();
    assertTrue(model.problems().isEmpty());
    assertTrue(model.review().orElseThrow().lines().isEmpty());
  }

  @Test
  void aSheetWithoutHeadersIsNoPlan() throws Exception {
    Path file = Files.writeString(folder.resolve("x.csv"), "a,b,c\n1,2,3\n");
    model.open(List.of(file));
    assertEquals(PlanSheetProblem.NOT_A_PLAN, model.problems().getFirst().code());
  }
}
