package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.siyu.core.shared.Problem;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// The way of an item from draft to published. Pure: from an item, its history and an action to the
/// next state or to what stands in the way.
///
/// Draft → self check → cross review → legal review → scheduled → published → results in. An
/// approval is bound to the content by [ContentHash]: see [#edited]. Who wrote the item or changed
/// its content last cannot review it.
public final class ReviewFlow {
  private final Map<Review, UUID> defaultReviewers;
  private final Function<UUID, Optional<Member>> members;
  private final BlockingWords words;

  /// @param defaultReviewers who reviews where an item names nobody
  /// @param members looks members up by id
  public ReviewFlow(
      Map<Review, UUID> defaultReviewers,
      Function<UUID, Optional<Member>> members,
      BlockingWords words) {
    this.defaultReviewers = Map.copyOf(defaultReviewers);
    this.members = members;
    this.words = words;
  }

  public ReviewOutcome act(
      ContentItem item,
      List<ReviewEntry> history,
      ReviewAction action,
      Member actor,
      LocalDateTime at) {
    ContentStatus status = item.status();
    Step step = new Step(item, history, action.remark(), actor, at);
    return switch (action) {
      case ReviewAction.Submit _ when status == ContentStatus.DRAFT -> step.submit();
      case ReviewAction.PassSelfCheck _ when status == ContentStatus.SELF_CHECK ->
          step.passSelfCheck();
      case ReviewAction.Approve _ when status == ContentStatus.CROSS_REVIEW ->
          step.approve(Review.CROSS_REVIEW);
      case ReviewAction.Approve _ when status == ContentStatus.LEGAL_REVIEW ->
          step.approve(Review.LEGAL_REVIEW);
      case ReviewAction.SendBack _ when isUnderReview(status) -> step.sendBack();
      case ReviewAction.Withdraw _ when status != ContentStatus.DRAFT && !status.isPublished() ->
          step.withdraw();
      case ReviewAction.Overrule _ when !status.isPublished() -> step.overrule();
      case ReviewAction.Publish _ when status == ContentStatus.SCHEDULED ->
          step.moved(ReviewStep.PUBLISHED, ContentStatus.PUBLISHED);
      case ReviewAction.Unpublish _ when status == ContentStatus.PUBLISHED ->
          step.moved(ReviewStep.UNPUBLISHED, ContentStatus.SCHEDULED);
      case ReviewAction.TakeBack _ -> step.takeBack();
      case ReviewAction.Submit _,
          ReviewAction.PassSelfCheck _,
          ReviewAction.Approve _,
          ReviewAction.SendBack _,
          ReviewAction.Withdraw _,
          ReviewAction.Overrule _,
          ReviewAction.Publish _,
          ReviewAction.Unpublish _ ->
          ReviewOutcome.Blocked.by(ContentProblem.STEP_NOT_POSSIBLE, name(action), status.code());
    };
  }

  private static boolean isUnderReview(ContentStatus status) {
    return switch (status) {
      case SELF_CHECK, CROSS_REVIEW, LEGAL_REVIEW, SCHEDULED -> true;
      case DRAFT, PUBLISHED, RESULTS_IN -> false;
    };
  }

  private static String name(ReviewAction action) {
    return switch (action) {
      case ReviewAction.Submit _ -> "submit";
      case ReviewAction.PassSelfCheck _ -> "pass-self-check";
      case ReviewAction.Approve _ -> "approve";
      case ReviewAction.SendBack _ -> "send-back";
      case ReviewAction.Withdraw _ -> "withdraw";
      case ReviewAction.Overrule _ -> "overrule";
      case ReviewAction.Publish _ -> "publish";
      case ReviewAction.Unpublish _ -> "unpublish";
      case ReviewAction.TakeBack _ -> "take-back";
    };
  }

  /// What an edit of the content does to the way: after the author's own check any change of what
  /// [ContentHash] covers, be it one character, sends the item back to draft.
  ///
  /// @param before as it was
  /// @param after with the changes, still in the status of `before`
  /// @return the item that stays, and what goes into the history when approvals were lost
  public static Edited edited(
      ContentItem before, ContentItem after, Member actor, LocalDateTime at) {
    if (before.content().hash().equals(after.content().hash())) {
      return new Edited(after, Optional.empty());
    }
    ContentItem written = after.with(after.people().withEditor(actor.id()));
    if (!before.status().isBound()) {
      return new Edited(written, Optional.empty());
    }
    return new Edited(
        written.with(ContentStatus.DRAFT),
        Optional.of(
            ReviewEntry.of(ReviewStep.VOIDED, written, ContentStatus.DRAFT, actor, at, "")));
  }

  /// @param entry of the step [ReviewStep#VOIDED]
  public record Edited(ContentItem item, Optional<ReviewEntry> entry) {}

  /// The approvals that hold for the content as it is now: of the last round, and for this very
  /// content.
  public static List<ReviewEntry> approvals(ContentItem item, List<ReviewEntry> history) {
    String hash = item.content().hash();
    List<ReviewEntry> valid = new ArrayList<>();
    for (ReviewEntry entry : standing(history)) {
      if (entry.step().startsAnew()) {
        valid.clear();
      } else if (entry.step().isApproval() && entry.contentHash().equals(hash)) {
        valid.add(entry);
      }
    }
    return valid;
  }

  /// The history without steps that were taken back.
  public static List<ReviewEntry> standing(List<ReviewEntry> history) {
    List<ReviewEntry> standing = new ArrayList<>();
    for (ReviewEntry entry : history) {
      if (entry.step() != ReviewStep.TAKEN_BACK) {
        standing.add(entry);
      } else if (!standing.isEmpty()) {
        standing.removeLast();
      }
    }
    return standing;
  }

  /// One action under way.
  private final class Step {
    private final ContentItem item;
    private final List<ReviewEntry> history;
    private final String remark;
    private final Member actor;
    private final LocalDateTime at;

    Step(
        ContentItem item,
        List<ReviewEntry> history,
        String remark,
        Member actor,
        LocalDateTime at) {
      this.item = item;
      this.history = history;
      this.remark = remark;
      this.actor = actor;
      this.at = at;
    }

    ReviewOutcome moved(ReviewStep step, ContentStatus to) {
      return moved(item, step, to);
    }

    private ReviewOutcome moved(ContentItem next, ReviewStep step, ContentStatus to) {
      return new ReviewOutcome.Moved(
          next.with(to), ReviewEntry.of(step, item, to, actor, at, remark));
    }

    ReviewOutcome submit() {
      List<Problem> problems = unfinished();
      return problems.isEmpty()
          ? moved(ReviewStep.SUBMITTED, ContentStatus.SELF_CHECK)
          : new ReviewOutcome.Blocked(problems);
    }

    private List<Problem> unfinished() {
      List<Problem> problems = new ArrayList<>();
      Content content = item.content();
      if (content.isEmpty()) {
        problems.add(Problem.of(ContentProblem.NOTHING_TO_PUBLISH));
      }
      List<String> unknown = VariableText.parse(content.text()).unknown();
      if (!unknown.isEmpty()) {
        problems.add(Problem.of(ContentProblem.UNKNOWN_VARIABLES, String.join(", ", unknown)));
      }
      return problems;
    }

    ReviewOutcome passSelfCheck() {
      if (!isOwn()) {
        return ReviewOutcome.Blocked.by(
            ContentProblem.NOT_THE_AUTHOR, name(item.people().author()));
      }
      List<Problem> problems = unfinished();
      problems.addAll(blockingWords());
      Optional<UUID> reviewer = reviewer(Review.CROSS_REVIEW, problems);
      return problems.isEmpty()
          ? moved(
              item.with(item.people().withReviewer(Review.CROSS_REVIEW, reviewer)),
              ReviewStep.SELF_CHECKED,
              ContentStatus.CROSS_REVIEW)
          : new ReviewOutcome.Blocked(problems);
    }

    private boolean isOwn() {
      return item.people().hasWritten(actor.id())
          || item.people().owner().equals(Optional.of(actor.id()));
    }

    ReviewOutcome approve(Review review) {
      List<Problem> problems = new ArrayList<>();
      Optional<UUID> named = reviewer(review, problems);
      if (item.people().hasWritten(actor.id())) {
        problems.clear();
        problems.add(author(actor.name(), review));
      } else if (named.isPresent() && !named.get().equals(actor.id())) {
        problems.add(Problem.of(ContentProblem.NOT_THE_REVIEWER, review.code(), name(named.get())));
      }
      ContentItem next = item;
      if (review == Review.CROSS_REVIEW) {
        Optional<UUID> legal = reviewer(Review.LEGAL_REVIEW, problems);
        next = item.with(item.people().withReviewer(Review.LEGAL_REVIEW, legal));
      } else {
        problems.addAll(blockingWords());
      }
      if (!problems.isEmpty()) {
        return new ReviewOutcome.Blocked(problems);
      }
      return switch (review) {
        case CROSS_REVIEW -> moved(next, ReviewStep.CROSS_REVIEWED, ContentStatus.LEGAL_REVIEW);
        case LEGAL_REVIEW -> moved(next, ReviewStep.LEGAL_REVIEWED, ContentStatus.SCHEDULED);
      };
    }

    /// Who does a review: named on the item, or else for the whole team.
    private Optional<UUID> reviewer(Review review, List<Problem> problems) {
      Optional<Member> found =
          item.people()
              .reviewer(review)
              .or(() -> Optional.ofNullable(defaultReviewers.get(review)))
              .flatMap(members)
              .filter(Member::isActive);
      if (found.isEmpty()) {
        problems.add(Problem.of(ContentProblem.NO_REVIEWER, review.code()));
        return Optional.empty();
      }
      Member member = found.get();
      if (item.people().hasWritten(member.id())) {
        problems.add(author(member.name(), review));
      }
      if (review == Review.LEGAL_REVIEW && !member.roles().contains(MemberRole.COMPLIANCE)) {
        problems.add(
            Problem.of(ContentProblem.ROLE_NEEDED, member.name(), MemberRole.COMPLIANCE.code()));
      }
      return Optional.of(member.id());
    }

    private static Problem author(String name, Review review) {
      return Problem.of(ContentProblem.AUTHOR_CANNOT_REVIEW, name, review.code());
    }

    ReviewOutcome sendBack() {
      return remark.isBlank()
          ? ReviewOutcome.Blocked.by(ContentProblem.REMARK_NEEDED)
          : moved(ReviewStep.SENT_BACK, ContentStatus.DRAFT);
    }

    ReviewOutcome withdraw() {
      return isOwn()
          ? moved(ReviewStep.WITHDRAWN, ContentStatus.DRAFT)
          : ReviewOutcome.Blocked.by(ContentProblem.NOT_THE_AUTHOR, name(item.people().author()));
    }

    ReviewOutcome overrule() {
      return remark.isBlank()
          ? ReviewOutcome.Blocked.by(ContentProblem.REMARK_NEEDED)
          : moved(ReviewStep.OVERRIDDEN, item.status());
    }

    /// The latest step that still stands, where it is the actor's own and the item is as it was
    /// then.
    ReviewOutcome takeBack() {
      List<ReviewEntry> standing = standing(history);
      Optional<ReviewEntry> latest =
          standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
      return latest
          .filter(entry -> entry.step().canBeTakenBack())
          .filter(entry -> entry.member().equals(actor.id()))
          .filter(entry -> entry.after() == item.status())
          .filter(entry -> entry.contentHash().equals(item.content().hash()))
          .map(entry -> moved(ReviewStep.TAKEN_BACK, entry.before()))
          .orElseGet(() -> ReviewOutcome.Blocked.by(ContentProblem.CANNOT_BE_TAKEN_BACK));
    }

    private List<Problem> blockingWords() {
      String hash = item.content().hash();
      boolean isOverridden =
          standing(history).stream()
              .anyMatch(
                  entry ->
                      entry.step() == ReviewStep.OVERRIDDEN && entry.contentHash().equals(hash));
      List<String> found = isOverridden ? List.of() : words.in(item.content());
      return found.isEmpty()
          ? List.of()
          : List.of(Problem.of(ContentProblem.BLOCKING_WORDS, String.join(", ", found)));
    }

    private String name(UUID member) {
      return members.apply(member).map(Member::name).orElse("");
    }
  }
}
