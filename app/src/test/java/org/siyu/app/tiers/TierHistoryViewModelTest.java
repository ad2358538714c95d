package org.siyu.app.tiers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.TierPlay;
import org.siyu.core.tiers.TierProblem;
import org.siyu.core.tiers.TierSnapshot;

/// History, plays and lists, without a window.
class TierHistoryViewModelTest {
  private final TierServices services = TierPeople.services();
  private final List<Problem> told = new ArrayList<>();
  private final TierHistoryViewModel history =
      new TierHistoryViewModel(services, new DirectTasks(), told::add);
  private final TierPracticeViewModel practice =
      new TierPracticeViewModel(services, new DirectTasks(), told::add);

  private TierSnapshot run(int daysAgo) {
    return services.tiers().run(TierPeople.NOW.minusDays(daysAgo), "王芳", Monitor.NONE);
  }

  @Test
  void theLatestTwoDaysAreComparedAtFirst() {
    TierSnapshot before = run(60);
    TierSnapshot after = run(0);
    history.open();
    TierHistoryViewModel.Comparison shown = history.comparisonProperty().get().orElseThrow();
    assertEquals(before, shown.from());
    assertEquals(after, shown.to());
    assertFalse(shown.haveRulesChanged());
    assertEquals(shown.causes().all().moved(), shown.causes().behaviour().moved());
    assertEquals(2, history.historyProperty().get().orElseThrow().days().size());
  }

  @Test
  void anyTwoAreComparedFromTheEarlierToTheLater() {
    TierSnapshot before = run(90);
    TierSnapshot after = run(10);
    history.compare(after, before);
    assertEquals(before, history.comparisonProperty().get().orElseThrow().from());
  }

  @Test
  void newRulesAreNamedAsTheCause() {
    TierSnapshot before = run(0);
    services.tiers().saveScheme(services.tiers().currentScheme().withRules(List.of()), "王芳");
    TierSnapshot after = run(0);
    history.compare(before, after);
    TierHistoryViewModel.Comparison shown = history.comparisonProperty().get().orElseThrow();
    assertTrue(shown.haveRulesChanged());
    assertEquals(0, shown.causes().behaviour().moved());
    assertTrue(shown.causes().rules().moved() > 0);
  }

  @Test
  void withoutSnapshotsThereIsNothingToCompare() {
    history.open();
    assertEquals(Optional.empty(), history.comparisonProperty().get());
    assertEquals(List.of(), told);
  }

  @Test
  void aCellIsFoundAndKeptAsAList() {
    TierSnapshot snapshot = run(0);
    practice.open();
    Set<UUID> found = new HashSet<>();
    ListSource cell = new ListSource.InTier("active");
    practice.find(snapshot.id(), cell, Optional.empty(), found::addAll);
    List<SavedList> kept = new ArrayList<>();
    practice.keep(snapshot.id(), cell, Optional.empty(), "本月活跃", kept::add);
    assertEquals(found.size(), kept.getFirst().customers());
    Set<UUID> members = new HashSet<>();
    practice.members(kept.getFirst(), members::addAll);
    assertEquals(found, members);
    practice.rename(kept.getFirst(), "活跃名单");
    assertEquals("活跃名单", lists().getFirst().name());
    List<Runnable> undo = new ArrayList<>();
    practice.remove(lists().getFirst(), (_, putBack) -> undo.add(putBack));
    assertEquals(List.of(), lists());
    undo.getFirst().run();
    assertEquals(1, lists().size());
    practice.keep(snapshot.id(), cell, Optional.empty(), "活跃名单", kept::add);
    assertEquals(List.of(TierProblem.LIST_NAME_TAKEN), told.stream().map(Problem::code).toList());
  }

  private List<SavedList> lists() {
    return practice.practiceProperty().get().orElseThrow().lists();
  }

  @Test
  void aPlayIsSavedAndTheReviewNoted() {
    run(0);
    practice.open();
    TierPlay play = practice.practiceProperty().get().orElseThrow().plays().getFirst();
    practice.save(new TierPlay(play.tier(), "欢迎", "新人礼", "7 天", play.version()), () -> {});
    TierPracticeViewModel.Practice now = practice.practiceProperty().get().orElseThrow();
    assertEquals("欢迎", now.plays().getFirst().approach());
    assertEquals(Optional.empty(), now.reminder().orElseThrow().last());
    practice.reviewed("门槛合适");
    assertEquals(
        "门槛合适",
        practice
            .practiceProperty()
            .get()
            .orElseThrow()
            .reminder()
            .orElseThrow()
            .last()
            .orElseThrow()
            .remark());
  }
}
