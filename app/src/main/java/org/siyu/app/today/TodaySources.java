package org.siyu.app.today;

import java.util.List;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.tiers.SchemeEntry;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;
import org.siyu.core.workspace.Backup;

/// What Today reads from the workspace; called off the window's thread.
public interface TodaySources {
  /// Whether there are invented customers in it from the start.
  boolean isSample();

  /// All that is open, in any order.
  List<DueFollowUp> openFollowUps();

  /// The latest first.
  List<TierSnapshot> snapshots();

  TierScheme scheme(int version);

  /// All versions of the rules, the newest first.
  List<SchemeEntry> schemes();

  /// The latest first.
  List<ImportBatch> imports();

  /// The newest first.
  List<Backup> backups();

  /// Whether a tier report was ever exported.
  boolean hasReport();
}
