package org.siyu.app.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.ContactProposal;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.shared.Problem;

@Execution(ExecutionMode.CONCURRENT)
class RhythmViewModelTest {
  private static final LocalDate LATER = LocalDate.of(2026, 3, 20);

  @TempDir Path folder;
  private RhythmStore store;
  private RhythmViewModel model;

  @BeforeEach
  void open() {
    store = new RhythmStore(folder);
    model = new RhythmViewModel(store.services, new DirectTasks());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private RhythmRules rules() {
    return model.rulesProperty().get().orElseThrow();
  }

  private List<ContactProposal> proposals() {
    return model.forecast().proposalsProperty().get().orElseThrow();
  }

  @Test
  void theForecastFindsAndMendsWhoGoesOver() {
    ContentItem first = store.letter("A", LATER.atTime(9, 0));
    ContentItem second = store.letter("B", LATER.atTime(18, 0));
    model.visit();
    assertEquals(3, model.forecast().shownProperty().get().orElseThrow().over().size());
    assertEquals(1, proposals().size());
    model.forecast().applyAll();
    assertTrue(model.forecast().shownProperty().get().orElseThrow().over().isEmpty());
    assertFalse(store.start(first).toLocalDate().equals(store.start(second).toLocalDate()));
    assertEquals(1, model.forecast().doneProperty().get().orElseThrow().moved());
    model.forecast().undo();
    assertTrue(model.forecast().doneProperty().get().orElseThrow().isUndoing());
    assertEquals(LATER.atTime(9, 0), store.start(first));
    assertEquals(LATER.atTime(18, 0), store.start(second));
    assertFalse(model.forecast().canUndo());
    model.forecast().apply(proposals().getFirst());
    assertTrue(proposals().isEmpty());
  }

  @Test
  void monthsAreTurnedAndDaysLookedAt() {
    store.letter("A", LATER.plusMonths(1).atTime(9, 0));
    model.visit();
    assertEquals(YearMonth.of(2026, 3), model.forecast().monthProperty().get());
    assertTrue(model.forecast().shownProperty().get().orElseThrow().touched().isEmpty());
    model.forecast().goTo(LATER.plusMonths(1));
    assertEquals(1, model.forecast().shownProperty().get().orElseThrow().touched().size());
    assertEquals(Optional.of(LATER.plusMonths(1)), model.forecast().dayProperty().get());
    model.forecast().look(LATER.plusMonths(1));
    assertEquals(Optional.empty(), model.forecast().dayProperty().get());
    model.forecast().turn(-1);
    assertEquals(
        YearMonth.of(2026, 3), model.forecast().shownProperty().get().orElseThrow().month());
  }

  @Test
  void aVisitReadsAnewOnlyWhatHasChanged() {
    model.visit();
    RhythmRules read = rules();
    var shown = model.forecast().shownProperty().get();
    model.visit();
    assertTrue(read == rules(), "nothing was read again");
    assertTrue(shown.orElseThrow() == model.forecast().shownProperty().get().orElseThrow());
    store.letter("A", LATER.atTime(9, 0));
    model.visit();
    assertEquals(1, model.forecast().shownProperty().get().orElseThrow().touched().size());
  }

  @Test
  void rulesAndLimitsAreKeptRemovedAndBroughtBack() {
    model.visit();
    CadenceRule rule = rules().cadence().getFirst();
    model.edits().remove(rule);
    assertFalse(rules().cadence().contains(rule));
    model.edits().undo();
    assertTrue(rules().cadence().contains(rule));
    ContactLimit limit = rules().limits().getFirst();
    model.edits().save(limit.turned(false), () -> {}, problem -> {});
    assertFalse(rules().limits().getFirst().isOn());
    model.edits().undo();
    assertTrue(rules().limits().getFirst().isOn());
    model.edits().remove(limit);
    model.edits().undo();
    assertTrue(rules().limits().contains(limit));
  }

  @Test
  void listsAreEditedAndBroughtBack() {
    model.visit();
    Choice group = rules().choices().find(ChoiceList.CHANNEL, "group").orElseThrow();
    model.edits().rename(group, "VIP 群");
    assertEquals(
        "VIP 群", rules().choices().find(ChoiceList.CHANNEL, "group").orElseThrow().nameEn());
    model.edits().undo();
    assertEquals(group, rules().choices().find(ChoiceList.CHANNEL, "group").orElseThrow());
    model.edits().colour(group, "#123456");
    model.edits().undo();
    assertEquals(group, rules().choices().find(ChoiceList.CHANNEL, "group").orElseThrow());
    model.edits().move(group, 1);
    assertEquals("moments", rules().choices().all(ChoiceList.CHANNEL).getFirst().code());
    model.edits().undo();
    assertEquals("group", rules().choices().all(ChoiceList.CHANNEL).getFirst().code());
    model.edits().retire(group);
    assertTrue(rules().choices().find(ChoiceList.CHANNEL, "group").orElseThrow().isRetired());
    model.edits().undo();
    List<Problem> refused = new ArrayList<>();
    model.edits().add(ChoiceList.FORM, "直播", () -> {}, refused::add);
    assertEquals(ContentProblem.NAME_TAKEN, refused.getFirst().code());
    model.edits().add(ChoiceList.FORM, "长图", () -> {}, refused::add);
    assertEquals("长图", rules().choices().all(ChoiceList.FORM).getLast().nameZh());
    model.edits().undo();
    assertTrue(rules().choices().named(ChoiceList.FORM, "长图").isEmpty());
    Choice slot = rules().choices().all(ChoiceList.SLOT).getFirst();
    model.edits().hours(slot, LocalTime.of(6, 0), LocalTime.of(8, 0));
    assertEquals(
        LocalTime.of(6, 0),
        rules().choices().all(ChoiceList.SLOT).getFirst().hours().orElseThrow().from());
  }

  @Test
  void daysAreKeptAndOfficialOnesImported() throws IOException {
    model.visit();
    OwnDay member = rules().ownDays().getFirst();
    assertEquals("Member day", member.name(false));
    assertEquals("会员日", member.name(true));
    OwnDay renamed = new OwnDay(member.id(), "粉丝日", member.rule(), true, member.position());
    assertEquals("粉丝日", renamed.name(false));
    model.edits().save(renamed, () -> {}, problem -> {});
    assertEquals("粉丝日", rules().ownDays().getFirst().name());
    model.edits().remove(renamed);
    assertTrue(rules().ownDays().isEmpty());
    model.edits().undo();
    assertEquals(1, rules().ownDays().size());
    Path list =
        Files.writeString(folder.resolve("2027.csv"), "2027-01-01,放假,元旦\n2027-01-03,上班,元旦\n");
    List<Problem> refused = new ArrayList<>();
    model.edits().importDays(list, refused::addAll);
    assertEquals(List.of(), refused);
    assertEquals(2, rules().imported().size());
    model.edits().forget(2027);
    assertTrue(rules().imported().isEmpty());
    model.edits().undo();
    assertEquals(2, rules().imported().size());
    Path bad = Files.writeString(folder.resolve("bad.csv"), "2027-13-01,放假,元旦\n");
    model.edits().importDays(bad, refused::addAll);
    assertEquals(1, refused.size());
    assertEquals(2, rules().imported().size());
  }
}
