package org.siyu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/// Something that reaches customers at a time: an item of the calendar, a step of a campaign, a
/// touch by hand.
///
/// @param id of the item, step or touch
/// @param at in the workspace's local time
/// @param channel code of the channel
/// @param reached whom it reaches, refusals and missing consents already left out
/// @param isMovable false for what has been sent or must not be moved
public record Contact(
    UUID id, LocalDateTime at, String channel, CustomerSet reached, boolean isMovable) {

  public LocalDate day() {
    return at.toLocalDate();
  }

  Contact movedTo(LocalDate day) {
    return new Contact(id, day.atTime(at.toLocalTime()), channel, reached, isMovable);
  }

  Contact reaching(CustomerSet fewer) {
    return new Contact(id, at, channel, fewer, isMovable);
  }
}
