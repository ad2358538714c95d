package org.siyu.core.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Keeps the history of reviews. The port that storage fills.
public interface ReviewRepository {
  /// What happened to an item, oldest first.
  List<ReviewEntry> history(ContentId item);

  /// Adds to the history, and keeps the content that it is about.
  void add(ContentId item, ReviewEntry entry, Content content);

  Optional<ContentRevision> revision(ContentId item, String hash);

  /// Items that wait for a member, by their start: for the own check as owner (or as author where
  /// nobody owns them), or for a review that names the member.
  List<ContentRow> queue(UUID member);

  /// Drafts of a member whose last step was that they came back, by their start.
  List<ContentRow> sentBack(UUID member);

  /// How many items wait for each member.
  Map<UUID, Integer> waiting();

  Map<Review, UUID> defaultReviewers();

  /// @param member empty for nobody
  void nameDefaultReviewer(Review review, Optional<UUID> member);
}
