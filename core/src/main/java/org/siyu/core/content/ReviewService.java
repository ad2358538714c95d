package org.siyu.core.content;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRepository;
import org.siyu.core.team.MemberRole;

/// The steps of review: who did what, who is next.
public final class ReviewService {
  private static final int LONGEST_REMARK = 2_000;

  private final ContentRepository items;
  private final ReviewRepository reviews;
  private final MemberRepository members;
  private final BlockingWords words;
  private final AuditLog audit;
  private final Clock clock;
  private final Publications publications;

  public ReviewService(
      ContentRepository items,
      ReviewRepository reviews,
      MemberRepository members,
      BlockingWords words,
      AuditLog audit,
      Clock clock) {
    this(items, reviews, members, words, audit, clock, Publications.UNHEARD);
  }

  /// @param publications is told of what is published
  public ReviewService(
      ContentRepository items,
      ReviewRepository reviews,
      MemberRepository members,
      BlockingWords words,
      AuditLog audit,
      Clock clock,
      Publications publications) {
    this.items = items;
    this.reviews = reviews;
    this.members = members;
    this.words = words;
    this.audit = audit;
    this.clock = clock;
    this.publications = publications;
  }

  /// Does a step as the member who acts now.
  ///
  /// @param version of the item that the step was decided on
  /// @return what became of it; a blocked step changes nothing
  /// @throws ProblemException [ContentProblem#NOT_FOUND], [ContentProblem#CHANGED_MEANWHILE],
  ///   [ContentProblem#TOO_LONG]
  public ReviewOutcome act(ContentId id, int version, ReviewAction action) {
    if (action.remark().length() > LONGEST_REMARK) {
      throw new ProblemException(Problem.of(ContentProblem.TOO_LONG, LONGEST_REMARK));
    }
    return items.asOne(() -> decide(ContentWriter.require(items, id, version), action, true));
  }

  /// What [#act] would come to, without doing it: for a button that says why it cannot be pressed.
  public ReviewOutcome foresee(ContentItem item, ReviewAction action) {
    return decide(item, action, false);
  }

  private ReviewOutcome decide(ContentItem item, ReviewAction action, boolean isMeant) {
    Member actor = members.acting();
    LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    ReviewOutcome outcome =
        new ReviewFlow(reviews.defaultReviewers(), members::find, words)
            .act(item, reviews.history(item.id()), action, actor, now);
    return switch (outcome) {
      case ReviewOutcome.Moved moved when isMeant -> kept(moved, actor, now);
      case ReviewOutcome.Moved moved -> moved;
      case ReviewOutcome.Blocked blocked -> blocked;
    };
  }

  private ReviewOutcome kept(ReviewOutcome.Moved moved, Member actor, LocalDateTime now) {
    ContentItem written = items.update(List.of(moved.item()), now, actor.name()).getFirst();
    ReviewEntry entry = moved.entry();
    reviews.add(written.id(), entry, written.content());
    if (entry.after() == ContentStatus.PUBLISHED) {
      publications.published(written, now);
    }
    audit.record(
        actor.name(),
        AuditAction.CONTENT_REVIEWED,
        written.id().toString(),
        Map.of("step", entry.step().code(), "content", entry.contentHash()));
    return new ReviewOutcome.Moved(written, entry);
  }

  /// Oldest first.
  public List<ReviewEntry> history(ContentId item) {
    return reviews.history(item);
  }

  /// See [ReviewFlow#approvals].
  public List<ReviewEntry> approvals(ContentItem item) {
    return ReviewFlow.approvals(item, reviews.history(item.id()));
  }

  /// The content that a reviewer approved last, to show what has changed since.
  public Optional<ContentRevision> lastApproved(ContentId item) {
    return reviews.history(item).reversed().stream()
        .filter(
            entry ->
                entry.step() == ReviewStep.LEGAL_REVIEWED
                    || entry.step() == ReviewStep.CROSS_REVIEWED)
        .findFirst()
        .flatMap(entry -> reviews.revision(item, entry.contentHash()));
  }

  /// What waits for a member, by start.
  public List<ContentRow> queue(UUID member) {
    return reviews.queue(member);
  }

  /// Drafts of a member that reviewers sent back or that lost their approvals.
  public List<ContentRow> sentBack(UUID member) {
    return reviews.sentBack(member);
  }

  /// How many items wait for each member.
  public Map<UUID, Integer> waiting() {
    return reviews.waiting();
  }

  public Map<Review, UUID> defaultReviewers() {
    return reviews.defaultReviewers();
  }

  /// Names who reviews where an item names nobody.
  ///
  /// @throws ProblemException [ContentProblem#UNKNOWN_MEMBER], [ContentProblem#ROLE_NEEDED]
  public void nameDefaultReviewer(Review review, Optional<UUID> member) {
    member.ifPresent(
        id -> {
          Member found =
              members
                  .find(id)
                  .orElseThrow(
                      () -> new ProblemException(Problem.of(ContentProblem.UNKNOWN_MEMBER)));
          if (review == Review.LEGAL_REVIEW && !found.roles().contains(MemberRole.COMPLIANCE)) {
            throw new ProblemException(
                Problem.of(ContentProblem.ROLE_NEEDED, found.name(), MemberRole.COMPLIANCE.code()));
          }
        });
    reviews.nameDefaultReviewer(review, member);
  }
}
