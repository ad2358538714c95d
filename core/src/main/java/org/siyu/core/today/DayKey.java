package org.siyu.core.today;

import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.Code;

/// Names an entry, or one customer's part of it, for as long as there is such a thing: also after
/// it was put off, handed to somebody else or done.
///
/// @param id of the follow-up, step, journey, piece of content, action item or alert
/// @param step key of a journey's step; "" for all others
/// @param customer of a step of a journey
public record DayKey(DayKind kind, UUID id, String step, Optional<CustomerId> customer) {
  private static final int PARTS = 4;

  /// @param customer one of the entry's
  public static DayKey of(DayEntry entry, Optional<CustomerId> customer) {
    return switch (entry.subject()) {
      case DaySubject.OfCustomer subject ->
          plain(DayKind.FOLLOW_UP, subject.open().followUp().id());
      case DaySubject.CampaignTask(var task) -> plain(DayKind.CAMPAIGN_STEP, task.step().id());
      case DaySubject.JourneyGroup(var due) ->
          new DayKey(DayKind.JOURNEY_STEP, due.journey().id().value(), due.step().key(), customer);
      case DaySubject.Publishing(var row) -> plain(DayKind.PUBLISHING, row.id().value());
      case DaySubject.Review(var row) -> plain(DayKind.REVIEW, row.id().value());
      case DaySubject.Agreed(var item) -> plain(DayKind.ACTION, item.id());
      case DaySubject.OfAlert(var alert, _, _) -> plain(DayKind.ALERT, alert.id());
    };
  }

  private static DayKey plain(DayKind kind, UUID id) {
    return new DayKey(kind, id, "", Optional.empty());
  }

  /// As it stands in files.
  public String text() {
    return String.join(
        ":", kind.code(), id.toString(), step, customer.map(CustomerId::toString).orElse(""));
  }

  /// @return nothing for what no key is written like
  public static Optional<DayKey> parse(String text) {
    String[] parts = text.strip().split(":", -1);
    if (parts.length != PARTS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new DayKey(
              Code.parse(DayKind.class, parts[0]),
              UUID.fromString(parts[1]),
              parts[2],
              Optional.of(parts[3])
                  .filter(id -> !id.isEmpty())
                  .map(id -> new CustomerId(UUID.fromString(id)))));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }
}
