package org.siyu.core.content;

import org.siyu.core.shared.Code;

/// Where an item stands: which step it waits for.
public enum ContentStatus implements Code {
  /// Being written.
  DRAFT,
  /// Waits for the author's own check.
  SELF_CHECK,
  /// Waits for a colleague.
  CROSS_REVIEW,
  /// Waits for compliance.
  LEGAL_REVIEW,
  /// Approved; waits for its time.
  SCHEDULED,
  PUBLISHED,
  /// Published, and what came of it is entered.
  RESULTS_IN;

  /// Whether a review has begun and the content is bound to what was checked.
  public boolean isBound() {
    return this == CROSS_REVIEW || this == LEGAL_REVIEW || this == SCHEDULED;
  }

  public boolean isPublished() {
    return this == PUBLISHED || this == RESULTS_IN;
  }
}
