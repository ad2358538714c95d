package org.siyu.core.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.content.Audience;
import org.siyu.core.shared.DateRange;

/// Keeps campaigns. The port that storage fills.
public interface CampaignRepository {
  <T> T asOne(Supplier<T> changes);

  /// Counts the changes of the store.
  long changes();

  /// All campaigns, by their day, the latest first.
  List<Campaign> all();

  Optional<Campaign> find(CampaignId id);

  /// Adds one of version 0, or keeps one under the version it was read with.
  ///
  /// @return the same with its new revision
  /// @throws org.siyu.core.shared.ProblemException [CampaignProblem#CHANGED_MEANWHILE],
  ///   [CampaignProblem#NOT_FOUND]
  Campaign save(Campaign campaign, Campaign.Revision revision);

  void remove(CampaignId id);

  /// The latest first.
  List<CampaignLogEntry> log(CampaignId id);

  void add(CampaignId id, CampaignLogEntry entry);

  /// Tasks a day by member, for those of whom somebody said so.
  Map<UUID, Integer> capacity();

  void capacity(UUID member, int tasksPerDay);

  /// What customers have brought so far.
  LifetimeValue lifetime(LocalDate asOf);

  /// What the customers of an audience did in a window.
  CampaignFigures.Store counts(Audience audience, DateRange window);
}
