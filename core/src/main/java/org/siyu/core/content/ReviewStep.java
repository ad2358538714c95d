package org.siyu.core.content;

import org.siyu.core.shared.Code;

/// What happened to an item on its way.
public enum ReviewStep implements Code {
  SUBMITTED,
  SELF_CHECKED,
  CROSS_REVIEWED,
  LEGAL_REVIEWED,
  PUBLISHED,
  /// It had not gone out after all.
  UNPUBLISHED,
  RESULTS_ENTERED,
  /// A reviewer wants it changed.
  SENT_BACK,
  /// The author took it back.
  WITHDRAWN,
  /// The content was changed after it had been checked: the approvals no longer hold.
  VOIDED,
  /// That change was undone: the content is again the one that was approved.
  RESTORED,
  /// Somebody goes on with blocking words, with a reason.
  OVERRIDDEN,
  /// Who did the step before took it back: it counts no more.
  TAKEN_BACK;

  public boolean isApproval() {
    return this == SELF_CHECKED || this == CROSS_REVIEWED || this == LEGAL_REVIEWED;
  }

  /// Whether a person decided it, so that the same person may take it back. What an edit brought
  /// about is undone with the edit.
  boolean canBeTakenBack() {
    return switch (this) {
      case SUBMITTED,
          SELF_CHECKED,
          CROSS_REVIEWED,
          LEGAL_REVIEWED,
          PUBLISHED,
          UNPUBLISHED,
          SENT_BACK,
          WITHDRAWN,
          OVERRIDDEN ->
          true;
      case RESULTS_ENTERED, VOIDED, RESTORED, TAKEN_BACK -> false;
    };
  }

  /// Whether the approvals before it no longer count.
  boolean startsAnew() {
    return this == SUBMITTED || this == SENT_BACK || this == WITHDRAWN;
  }
}
