package org.siyu.core.kpireview;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.team.Member;

/// What is sent round of a review.
///
/// @param asked what became of what was agreed before
/// @param agreed what was agreed now, the earliest due first
/// @param workspace its name
/// @param writtenAt in the workspace's local time
public record KpiMinutes(
    KpiReview review,
    List<KpiReviewService.Asked> asked,
    List<ActionItem> agreed,
    List<Member> members,
    String workspace,
    LocalDateTime writtenAt) {
  public KpiMinutes {
    asked = List.copyOf(asked);
    agreed = List.copyOf(agreed);
    members = List.copyOf(members);
  }

  /// The name of a member; "–" for nobody.
  public String name(Optional<UUID> member) {
    return member
        .flatMap(id -> members.stream().filter(each -> each.id().equals(id)).findFirst())
        .map(Member::name)
        .orElse("–");
  }

  /// One decision a line, without empty ones.
  public List<String> decisions() {
    return review.decisions().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// Whether an item that was agreed is late by when this was written.
  public boolean isLate(ActionItem item) {
    return item.isLate(writtenAt.toLocalDate());
  }
}
