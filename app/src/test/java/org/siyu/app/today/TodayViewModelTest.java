package org.siyu.app.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.testkit.MemorySettings;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.planning.ActionCounts;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierReview;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.WorkspaceProblem;

class TodayViewModelTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 10, 0);
  private static final UUID WORKSPACE = new UUID(0, 7);

  private final Sources sources = new Sources();
  private final MemorySettings settings = new MemorySettings();

  @Test
  void anEmptyWorkspaceShowsTheFirstStepsAndNothingDone() {
    Today today = read();
    assertTrue(today.isEmpty());
    assertEquals(Set.of(), today.done());
    assertTrue(model().guidedProperty().get());
  }

  @Test
  void aSampleHasItsFirstStepBehindIt() {
    sources.isSample = true;
    assertEquals(Set.of(GuideStep.IMPORT), read().done());
  }

  @Test
  void contentThatCameBackIsTold() {
    sources.isSample = true;
    sources.reviewsSentBack = 3;
    assertEquals(3, read().sentBack());
  }

  @Test
  void stepsAreTickedAsTheyGetDone() {
    sources.imports.add(batch(1, NOW.minusDays(1), 0, 0));
    sources.hasReport = true;
    assertEquals(Set.of(GuideStep.IMPORT, GuideStep.REPORT), read().done());
  }

  @Test
  void dismissedStepsStayAwayInThisWorkspaceOnly() {
    model().dismissGuide();
    assertFalse(model().guidedProperty().get());
    assertEquals(Set.of(WORKSPACE), settings.load().dismissedGuides());
  }

  @Test
  void importsWithRejectedRowsOrConflictsAreShownForThirtyDays() {
    sources.imports.add(batch(4, NOW.minusDays(1), 3, 0));
    sources.imports.add(batch(3, NOW.minusDays(2), 0, 1));
    sources.imports.add(batch(2, NOW.minusDays(3), 0, 0));
    sources.imports.add(batch(1, NOW.minusDays(31), 9, 0));
    assertEquals(List.of(4, 3), read().imports().stream().map(ImportBatch::batchNo).toList());
  }

  @Test
  void aBackupCountsWhenItWasReadAgainAndIsYoung() {
    assertFalse(read().isBackedUp());
    sources.backups.add(backup(NOW.minusDays(3), true));
    assertFalse(read().isBackedUp());
    sources.backups.addFirst(backup(NOW.minusHours(1), false));
    assertFalse(read().isBackedUp());
    sources.backups.addFirst(backup(NOW.minusHours(1), true));
    assertTrue(read().isBackedUp());
  }

  @Test
  void theReviewOfTheTierModelIsTheOneThatWasRecorded() {
    assertEquals(Optional.empty(), read().review());
    TierReview last = new TierReview(NOW.minusMonths(4), "Li", 2, "fits");
    sources.review =
        Optional.of(
            new TierPracticeService.Reminder(LocalDate.of(2026, 10, 22), 31, List.of(last)));
    assertEquals(31, read().review().orElseThrow().daysLate());
    assertTrue(read().review().orElseThrow().isDue());
  }

  @Test
  void troubleWithReadingIsSaidUntilItWorksAgain() {
    sources.trouble = Optional.of(Problem.of(WorkspaceProblem.CLOSED));
    TodayViewModel model = model();
    model.refresh();
    assertEquals(WorkspaceProblem.CLOSED, model.problemProperty().get().orElseThrow().code());
    sources.trouble = Optional.empty();
    model.refresh();
    assertEquals(Optional.empty(), model.problemProperty().get());
    assertTrue(model.todayProperty().get().isPresent());
  }

  private Today read() {
    TodayViewModel model = model();
    model.refresh();
    return model.todayProperty().get().orElseThrow();
  }

  private TodayViewModel model() {
    return new TodayViewModel(
        sources,
        WORKSPACE,
        settings,
        Clock.fixed(NOW.toInstant(ZoneOffset.UTC), ZoneOffset.UTC),
        new DirectTasks());
  }

  private static ImportBatch batch(int number, LocalDateTime at, long rejected, long conflicts) {
    return new ImportBatch(
        number,
        ImportKind.ORDERS,
        "profile",
        at,
        "Li",
        Optional.empty(),
        100,
        rejected,
        new ActionCounts(100, 0, 0, conflicts),
        List.of("orders.xlsx"));
  }

  private static Backup backup(LocalDateTime at, boolean isVerified) {
    return new Backup(Path.of("backup.zip"), BackupReason.DAILY, at, 4_000, isVerified);
  }

  private static final class Sources implements TodaySources {
    private final List<ImportBatch> imports = new ArrayList<>();
    private final List<Backup> backups = new ArrayList<>();
    private Optional<TierPracticeService.Reminder> review = Optional.empty();
    private Optional<Problem> trouble = Optional.empty();
    private boolean isSample;
    private boolean hasReport;
    private int reviewsSentBack;

    @Override
    public boolean isSample() {
      return isSample;
    }

    @Override
    public List<TierSnapshot> snapshots() {
      trouble.ifPresent(
          problem -> {
            throw new ProblemException(problem);
          });
      return List.of();
    }

    @Override
    public TierScheme scheme(int version) {
      throw new IllegalStateException("there is no snapshot");
    }

    @Override
    public Optional<TierPracticeService.Reminder> review() {
      return review;
    }

    @Override
    public int reviewsSentBack() {
      return reviewsSentBack;
    }

    @Override
    public List<ImportBatch> imports() {
      return imports;
    }

    @Override
    public List<Backup> backups() {
      return backups;
    }

    @Override
    public boolean hasReport() {
      return hasReport;
    }
  }
}
