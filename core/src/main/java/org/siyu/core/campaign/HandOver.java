package org.siyu.core.campaign;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUp;
import org.siyu.core.shared.Code;

/// A lead that a campaign has handed over to sales: a follow-up with a deadline, by which somebody
/// takes it over or gives it back.
///
/// @param step key of the step it came from; "" for the campaign as a whole
/// @param customerName nickname, or "" for a customer without one
public record HandOver(
    FollowUp followUp, String customerName, CampaignId campaign, String step, Given given) {
  /// @param by id of the member who handed it over
  /// @param dueAt by when it was to be taken over
  /// @param returned when and by whom it was given back; empty while it was not
  public record Given(UUID by, LocalDateTime at, LocalDateTime dueAt, Optional<Returned> returned) {
    Given returned(Optional<Returned> wanted) {
      return new Given(by, at, dueAt, wanted);
    }
  }

  /// @param by name of the member who gave it back; why stands in the follow-up's note
  public record Returned(LocalDateTime at, String by) {}

  public enum State implements Code {
    WAITING,
    TAKEN,
    RETURNED
  }

  public UUID id() {
    return followUp.id();
  }

  public CustomerId customer() {
    return followUp.customer();
  }

  public State state() {
    return given.returned().isPresent()
        ? State.RETURNED
        : followUp.isDone() ? State.TAKEN : State.WAITING;
  }

  /// Whether nobody took it over in time.
  public boolean isOverdue(LocalDateTime now) {
    return state() == State.WAITING && followUp.dueAt().isBefore(now);
  }

  /// Whether it was taken over after its time.
  public boolean wasLate() {
    return state() == State.TAKEN
        && followUp.doneAt().filter(at -> at.isAfter(given.dueAt())).isPresent();
  }

  HandOver with(FollowUp wanted) {
    return new HandOver(wanted, customerName, campaign, step, given);
  }

  HandOver with(Given wanted) {
    return new HandOver(followUp, customerName, campaign, step, wanted);
  }

  @Override
  public String toString() {
    return "HandOver[" + id() + "]";
  }
}
