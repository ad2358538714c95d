package org.siyu.core.contact;

import java.time.LocalDateTime;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// A row of the ledger: what was sent, and whom it reached then.
///
/// @param id of the item or step
/// @param at in the workspace's local time
/// @param channel code
public record SentContact(UUID id, Kind kind, LocalDateTime at, String channel, Reach reach) {
  public enum Kind implements Code {
    /// An item of the content calendar.
    ITEM,
    /// A step of a campaign.
    STEP
  }

  Contact contact() {
    return new Contact(id, at, channel, reach.reached(), false);
  }
}
