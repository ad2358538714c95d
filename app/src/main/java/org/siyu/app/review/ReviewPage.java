package org.siyu.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.siyu.app.content.ContentServices;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRevision;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.content.ReviewFlow;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordSeverity;

/// One item with all that a reviewer wants to know of it.
///
/// @param history all steps, oldest first
/// @param check of [Content#text]
/// @param approved the content that a reviewer approved last
/// @param sameDay the day's other items of the channel
/// @param rhythm where the day does not keep to the channel's rhythm
/// @param goingOn what stands in the way of the next step, for who works here now
/// @param sendingBack what stands in the way of sending back, once there is a remark
record ReviewPage(
    ContentItem item,
    List<ReviewEntry> history,
    WordCheck check,
    Optional<ContentRevision> approved,
    List<ContentRow> sameDay,
    List<CadenceFinding> rhythm,
    List<Problem> goingOn,
    List<Problem> sendingBack,
    boolean canBeTakenBack) {

  static Optional<ReviewPage> read(ReviewServices services, ContentId id) {
    ContentServices content = services.content();
    return content.items().find(id).map(item -> of(services, item));
  }

  private static ReviewPage of(ReviewServices services, ContentItem item) {
    ContentServices content = services.content();
    LocalDate day = item.plan().day();
    DateRange days = new DateRange(day, day);
    return new ReviewPage(
        item,
        content.reviews().history(item.id()),
        services.checker().get().check(item.content().text()),
        content.reviews().lastApproved(item.id()),
        content.items().rows(ContentQuery.of(days)).stream()
            .filter(row -> row.channel().equals(item.content().channel()))
            .filter(row -> row.plan().day().equals(day))
            .filter(row -> !row.id().equals(item.id()))
            .toList(),
        content.cadence().check(days).stream()
            .filter(finding -> finding.rule().channel().equals(item.content().channel()))
            .toList(),
        goingOn(item.status())
            .map(action -> blocks(content.reviews().foresee(item, action)))
            .orElse(List.of()),
        blocks(content.reviews().foresee(item, new ReviewAction.SendBack("?"))),
        blocks(content.reviews().foresee(item, new ReviewAction.TakeBack(""))).isEmpty());
  }

  /// The step that leads on from a status, without its remark.
  static Optional<ReviewAction> goingOn(ContentStatus status) {
    return goingOn(status, "");
  }

  static Optional<ReviewAction> goingOn(ContentStatus status, String remark) {
    return switch (status) {
      case DRAFT -> Optional.of(new ReviewAction.Submit(remark));
      case SELF_CHECK -> Optional.of(new ReviewAction.PassSelfCheck(remark));
      case CROSS_REVIEW, LEGAL_REVIEW -> Optional.of(new ReviewAction.Approve(remark));
      case SCHEDULED, PUBLISHED, RESULTS_IN -> Optional.empty();
    };
  }

  private static List<Problem> blocks(ReviewOutcome outcome) {
    return switch (outcome) {
      case ReviewOutcome.Moved _ -> List.of();
      case ReviewOutcome.Blocked blocked -> blocked.problems();
    };
  }

  Content content() {
    return item.content();
  }

  /// Whether a written reason for blocking words would help, or is there.
  boolean isBlockedByWords() {
    return check.count(WordSeverity.BLOCK) > 0 && overruled().isEmpty();
  }

  /// Who goes on with the blocking words of this very content, and why.
  Optional<ReviewEntry> overruled() {
    String hash = item.content().hash();
    return ReviewFlow.standing(history).stream()
        .filter(entry -> entry.step() == ReviewStep.OVERRIDDEN)
        .filter(entry -> entry.contentHash().equals(hash))
        .reduce((earlier, later) -> later);
  }

  /// The latest step that led back to the author, with its remark.
  Optional<ReviewEntry> sentBack() {
    List<ReviewEntry> standing = ReviewFlow.standing(history);
    return item.status() == ContentStatus.DRAFT && !standing.isEmpty()
        ? Optional.of(standing.getLast())
        : Optional.empty();
  }

  List<ReviewEntry> approvals() {
    return ReviewFlow.approvals(item, history);
  }

  boolean isChangedSinceApproval() {
    return approved.map(before -> !before.content().equals(item.content())).orElse(false);
  }
}
