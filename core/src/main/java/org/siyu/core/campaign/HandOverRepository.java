package org.siyu.core.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Keeps which follow-ups are leads of campaigns. The port that storage fills.
public interface HandOverRepository {
  /// Those of a campaign whose follow-up is there, the latest first.
  List<HandOver> of(CampaignId campaign);

  /// All whose follow-up is open.
  List<HandOver> open();

  /// @param followUp id of the follow-up
  Optional<HandOver> find(UUID followUp);

  /// Adds it, or keeps when it was given back; the follow-up is kept elsewhere.
  void save(HandOver handOver);

  void remove(UUID followUp);
}
