package org.siyu.app.today;

import java.util.List;
import java.util.Optional;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.workspace.Backup;

/// What Today reads from the workspace; called off the window's thread.
public interface TodaySources {
  /// Whether there are invented customers in it from the start.
  boolean isSample();

  /// The latest first.
  List<TierSnapshot> snapshots();

  TierScheme scheme(int version);

  /// When the tier model is to be reviewed; empty while there are no rules.
  Optional<TierPracticeService.Reminder> review();

  /// How many drafts of who works here now were sent back.
  int reviewsSentBack();

  /// The latest first.
  List<ImportBatch> imports();

  /// The newest first.
  List<Backup> backups();

  /// Whether a tier report was ever exported.
  boolean hasReport();
}
