package org.siyu.core.campaign;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/// Who let a campaign go on. Below the gate it takes a reason and two people.
///
/// @param reason why it goes on below the gate; "" where the gate was passed
/// @param askedBy id of the member who asked for it
/// @param approvedBy id of the member who approved; empty while it waits
public record Approval(
    String reason,
    UUID askedBy,
    LocalDateTime askedAt,
    Optional<UUID> approvedBy,
    Optional<LocalDateTime> approvedAt) {
  public boolean isWaiting() {
    return approvedBy.isEmpty();
  }

  Approval by(UUID member, LocalDateTime at) {
    return new Approval(reason, askedBy, askedAt, Optional.of(member), Optional.of(at));
  }
}
