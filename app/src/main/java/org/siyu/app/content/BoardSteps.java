package org.siyu.app.content;

import java.util.Optional;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewAction;

/// Which step of review a move between two columns of the board stands for.
final class BoardSteps {
  private BoardSteps() {}

  /// @return empty where no single step leads there
  static Optional<ReviewAction> between(ContentStatus from, ContentStatus to) {
    if (to == ContentStatus.DRAFT && from != to && !from.isPublished()) {
      return Optional.of(new ReviewAction.Withdraw(""));
    }
    return switch (from) {
      case DRAFT -> when(to == ContentStatus.SELF_CHECK, new ReviewAction.Submit(""));
      case SELF_CHECK -> when(to == ContentStatus.CROSS_REVIEW, new ReviewAction.PassSelfCheck(""));
      case CROSS_REVIEW -> when(to == ContentStatus.LEGAL_REVIEW, new ReviewAction.Approve(""));
      case LEGAL_REVIEW -> when(to == ContentStatus.SCHEDULED, new ReviewAction.Approve(""));
      case SCHEDULED -> when(to == ContentStatus.PUBLISHED, new ReviewAction.Publish(""));
      case PUBLISHED -> when(to == ContentStatus.SCHEDULED, new ReviewAction.Unpublish(""));
      case RESULTS_IN -> Optional.empty();
    };
  }

  private static Optional<ReviewAction> when(boolean isNext, ReviewAction action) {
    return isNext ? Optional.of(action) : Optional.empty();
  }
}
