package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// What customers want to read about.
///
/// @param title 1 to 200 characters
/// @param details what was asked or written, up to 4,000 characters; may hold a customer's words,
///   never log it
/// @param customer who wrote it
/// @param customerVotes votes counted among customers, as in a poll
/// @param voters members who voted for it
/// @param item the item that was made of it
/// @param version counts changes; 0 for one not saved yet
public record Topic(
    UUID id,
    Source source,
    String title,
    String details,
    Optional<UUID> customer,
    Permission permission,
    int customerVotes,
    Set<UUID> voters,
    Status status,
    Optional<ContentId> item,
    LocalDateTime createdAt,
    int version) {
  public Topic {
    voters = Set.copyOf(voters);
  }

  /// Where it comes from.
  public enum Source implements Code {
    POLL,
    QUESTION,
    /// Something a customer made: text, picture, film (UGC).
    CUSTOMER_WORK,
    /// An idea of the team.
    TEAM
  }

  public enum Status implements Code {
    OPEN,
    PLANNED,
    DROPPED
  }

  /// Whether the customer allows that it is used.
  ///
  /// @param note how it was asked or given, for instance where the written consent is; up to 400
  ///   characters
  /// @param at when it was asked, given or refused
  public record Permission(State state, String note, Optional<LocalDateTime> at) {
    public static final Permission NOT_ASKED =
        new Permission(State.NOT_ASKED, "", Optional.empty());

    public enum State implements Code {
      NOT_ASKED,
      /// Asked, and not answered yet.
      ASKED,
      GIVEN,
      REFUSED
    }
  }

  /// Customers' votes and those of the team.
  public int votes() {
    return customerVotes + voters.size();
  }

  /// Whether it may be made into content: what a customer has made only with permission.
  public boolean isUsable() {
    return source != Source.CUSTOMER_WORK || permission.state() == Permission.State.GIVEN;
  }

  public Topic by(Source wanted, Optional<UUID> whose) {
    return changed(
        wanted, title, details, whose, permission, customerVotes, voters, status, item, version);
  }

  public Topic titled(String wanted, String text) {
    return changed(
        source, wanted, text, customer, permission, customerVotes, voters, status, item, version);
  }

  public Topic with(Permission wanted) {
    return changed(
        source, title, details, customer, wanted, customerVotes, voters, status, item, version);
  }

  public Topic with(Status wanted) {
    return changed(
        source, title, details, customer, permission, customerVotes, voters, wanted, item, version);
  }

  public Topic withCustomerVotes(int wanted) {
    return changed(
        source, title, details, customer, permission, wanted, voters, status, item, version);
  }

  Topic votedFor(Set<UUID> wanted) {
    return changed(
        source, title, details, customer, permission, customerVotes, wanted, status, item, version);
  }

  /// As one that was never kept.
  Topic fresh() {
    return changed(
        source, title, details, customer, permission, customerVotes, voters, status, item, 0);
  }

  Topic madeInto(ContentId made) {
    return changed(
        source,
        title,
        details,
        customer,
        permission,
        customerVotes,
        voters,
        Status.PLANNED,
        Optional.of(made),
        version);
  }

  private Topic changed(
      Source whence,
      String name,
      String text,
      Optional<UUID> whose,
      Permission allowed,
      int votesOfCustomers,
      Set<UUID> votedBy,
      Status state,
      Optional<ContentId> made,
      int now) {
    return new Topic(
        id,
        whence,
        name,
        text,
        whose,
        allowed,
        votesOfCustomers,
        votedBy,
        state,
        made,
        createdAt,
        now);
  }
}
