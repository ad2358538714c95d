package org.siyu.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierService;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.OpenWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.Workspaces;
import org.siyu.storage.tiers.JooqTierRepository;
import org.siyu.storage.workspace.FileWorkspaces;
import org.siyu.storage.workspace.StoredWorkspace;

/// Workspaces whose samples have been through the tiers, so that they show something at once.
final class TieredSamples implements Workspaces {
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
      TierService tiers =
          new TierService(
              new JooqTierRepository(sample.database()),
              sample.auditLog(),
              Ids.system(),
              clock,
              schemeName(wanted.language()));
      tiers.run(tiers.now(), sample.members().acting().name(), monitor);
      return sample;
    } catch (RuntimeException trouble) {
      sample.close();
      throw trouble;
    }
  }

  private static String schemeName(WorkspaceLanguage language) {
    Language wanted =
        switch (language) {
          case ZH -> Language.CHINESE;
          case EN -> Language.ENGLISH;
        };
    return new Messages(wanted).text("tiers.scheme.default");
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
