package org.siyu.core.workspace.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.InteractionKind;

/// An invented customer with all that belongs to it.
///
/// @param tags indexes into [SampleData#tags()], rising
public record SampleCustomer(
    UUID id,
    String nickname,
    Optional<String> realName,
    Gender gender,
    Optional<LocalDate> birthday,
    String region,
    LocalDateTime joinedAt,
    String channel,
    UUID owner,
    boolean allowsPersonalisedMarketing,
    Optional<String> notes,
    List<Identity> identities,
    Map<String, String> attributes,
    List<Integer> tags,
    List<Consent> consents,
    List<FollowUp> followUps,
    List<SampleOrder> orders,
    List<Interaction> interactions) {

  /// A statement on marketing messages.
  public record Consent(UUID id, LocalDateTime statedAt, boolean isGiven, String source) {}

  /// @param doneAt empty while it is open; overdue when due before the sample's end
  public record FollowUp(
      UUID id,
      FollowUpKind kind,
      LocalDateTime dueAt,
      Optional<LocalDateTime> doneAt,
      String note) {}

  /// Something the customer did.
  public record Interaction(
      UUID id, LocalDateTime happenedAt, InteractionKind kind, Optional<String> detail) {}
}
