package org.siyu.app.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.Review;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// What lies on a person's desk, and what items refer to.
///
/// @param person whose desk it is
/// @param acting who works here now
/// @param members all of them, by name
/// @param counts how many items wait for each
/// @param reviewers who reviews where an item names nobody
record ReviewDesk(
    UUID person,
    UUID acting,
    List<ContentRow> waiting,
    List<ContentRow> sentBack,
    List<Member> members,
    Map<UUID, Integer> counts,
    Map<Review, UUID> reviewers,
    Choices choices,
    List<Tier> tiers) {
  static final ReviewDesk EMPTY =
      new ReviewDesk(
          new UUID(0, 0),
          new UUID(0, 0),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          new Choices(List.of()),
          List.of());

  static ReviewDesk read(ReviewServices services, Optional<UUID> wanted) {
    UUID acting = services.content().members().acting().id();
    UUID person = wanted.orElse(acting);
    var reviews = services.content().reviews();
    return new ReviewDesk(
        person,
        acting,
        reviews.queue(person),
        reviews.sentBack(person),
        services.content().members().list(),
        reviews.waiting(),
        reviews.defaultReviewers(),
        services.content().choices().all(),
        services.content().tiers().get());
  }

  List<ContentRow> rows(ReviewBox box) {
    return switch (box) {
      case WAITING -> waiting;
      case SENT_BACK -> sentBack;
    };
  }

  /// Those who work here, and those who have left but are still waited for.
  List<Member> people() {
    return members.stream()
        .filter(member -> member.isActive() || counts.containsKey(member.id()))
        .toList();
  }

  int count(UUID member) {
    return counts.getOrDefault(member, 0);
  }

  Optional<Member> member(UUID id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }

  boolean isOwn() {
    return person.equals(acting);
  }
}
