package org.siyu.core.actions;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/// Something to be done by somebody until a day.
///
/// @param title 1 to 400 characters
/// @param owner id of a member; empty for nobody yet
/// @param dueOn the last day
/// @param done when and by whom it was done or given up; empty while it is open
/// @param version counts changes, from 1; 0 for one not saved yet
public record ActionItem(
    UUID id,
    ActionSource source,
    String title,
    Optional<UUID> owner,
    LocalDate dueOn,
    Optional<Done> done,
    int version) {

  /// The end of an item.
  ///
  /// @param dropped why it was given up; empty where it was done
  public record Done(LocalDateTime at, String by, Optional<String> dropped) {}

  public boolean isDone() {
    return done.isPresent() && !isDropped();
  }

  /// Whether it was given up.
  public boolean isDropped() {
    return done.flatMap(Done::dropped).isPresent();
  }

  public boolean isLate(LocalDate today) {
    return done.isEmpty() && dueOn.isBefore(today);
  }

  public ActionItem withDone(Optional<Done> wanted) {
    return new ActionItem(id, source, title, owner, dueOn, wanted, version);
  }

  public ActionItem ownedBy(Optional<UUID> wanted) {
    return new ActionItem(id, source, title, wanted, dueOn, done, version);
  }

  public ActionItem dueOn(LocalDate wanted) {
    return new ActionItem(id, source, title, owner, wanted, done, version);
  }

  public ActionItem titled(String wanted) {
    return new ActionItem(id, source, wanted, owner, dueOn, done, version);
  }

  public ActionItem inVersion(int wanted) {
    return new ActionItem(id, source, title, owner, dueOn, done, wanted);
  }
}
