package org.siyu.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.cases.CaseService;
import org.siyu.core.cases.CaseSource;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.sop.SopLanguage;
import org.siyu.core.tiers.TierService;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.Workspaces;
import org.siyu.storage.cases.JooqCaseRepository;
import org.siyu.storage.tiers.JooqTierRepository;
import org.siyu.storage.workspace.FileWorkspaces;
import org.siyu.storage.workspace.StoredWorkspace;

/// Workspaces whose samples have been through the tiers, so that they show something at once.
final class TieredSamples implements Workspaces {
  private static final int SAMPLE_CASES = 3;

  /// As many as are closed, and the one before them.
  private static final int MONTHS = 5;

  private final FileWorkspaces workspaces;
  private final Clock clock;

  TieredSamples(FileWorkspaces workspaces, Clock clock) {
    this.clock = clock;
    this.workspaces = workspaces;
  }

  @Override
  public OpenWorkspace create(NewWorkspace wanted) {
    return workspaces.create(wanted);
  }

  @Override
  public OpenWorkspace createSample(NewWorkspace wanted, Monitor monitor) {
    StoredWorkspace sample = workspaces.createSample(wanted, monitor);
    try {
      place(sample, schemeName(wanted.language()), monitor);
      Messages messages = new Messages(language(wanted.language()));
      new SampleExperiments(sample, messages, clock).make(monitor);
      makeCases(sample, messages);
      new SampleCampaigns(sample, clock, wanted.language()).make();
      new SampleJourneys(sample, sopLanguage(wanted.language()), clock).make(monitor);
      new SampleKpi(sample, clock, wanted.language()).make(monitor);
      new SampleRoi(sample, messages, clock).make(monitor);
      new SampleKpiReviews(sample, messages, clock).make(monitor);
      return sample;
    } catch (RuntimeException trouble) {
      sample.close();
      throw trouble;
    }
  }

  /// At the end of each month that is over, from the orders of then, and now.
  private void place(StoredWorkspace sample, String schemeName, Monitor monitor) {
    MovedClock then = new MovedClock(clock);
    TierService tiers =
        new TierService(
            new JooqTierRepository(sample.database()),
            sample.auditLog(),
            Ids.system(),
            then,
            schemeName);
    String actor = sample.members().acting().name();
    YearMonth present = YearMonth.from(then.present());
    for (int back = MONTHS; back >= 1; back--) {
      LocalDate end = present.minusMonths(back).atEndOfMonth();
      then.to(end.plusDays(1).atTime(9, 0));
      tiers.run(TierService.endOf(end), actor, monitor);
    }
    then.toNow();
    tiers.run(tiers.now(), actor, monitor);
  }

  private void makeCases(StoredWorkspace sample, Messages messages) {
    CaseService cases =
        new CaseService(
            new JooqCaseRepository(sample.database()),
            Ids.system(),
            () -> sample.members().acting().name(),
            clock);
    for (int number = SAMPLE_CASES; number >= 1; number--) {
      String key = "cases.sample." + number + ".";
      CaseStudy blank = cases.blank(CaseSource.NONE);
      cases.save(
          new CaseStudy(
              blank.id(),
              messages.text(key + "title"),
              messages.text(key + "problem"),
              messages.text(key + "solution"),
              messages.text(key + "proof"),
              Set.of(messages.text(key + "tags").split(" ")),
              blank.source(),
              blank.revision()));
    }
  }

  private static SopLanguage sopLanguage(WorkspaceLanguage language) {
    return switch (language) {
      case ZH -> SopLanguage.ZH;
      case EN -> SopLanguage.EN;
    };
  }

  private static String schemeName(WorkspaceLanguage language) {
    return new Messages(language(language)).text("tiers.scheme.default");
  }

  private static Language language(WorkspaceLanguage language) {
    return switch (language) {
      case ZH -> Language.CHINESE;
      case EN -> Language.ENGLISH;
    };
  }

  @Override
  public OpenWorkspace open(Path folder, Monitor monitor) {
    return workspaces.open(folder, monitor);
  }

  @Override
  public void requestRaise(Path folder) {
    workspaces.requestRaise(folder);
  }

  @Override
  public Restored restore(Path folder, Path backup, Monitor monitor) {
    return workspaces.restore(folder, backup, monitor);
  }
}
