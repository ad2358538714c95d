package org.siyu.app.content;

import org.kordamp.ikonli.feather.Feather;
import org.siyu.core.content.ContentStatus;

/// The sign of a status, so that it is never told by colour alone.
final class StatusMark {
  private StatusMark() {}

  static Feather of(ContentStatus status) {
    return switch (status) {
      case DRAFT -> Feather.EDIT_2;
      case SELF_CHECK -> Feather.CHECK_SQUARE;
      case CROSS_REVIEW -> Feather.USERS;
      case LEGAL_REVIEW -> Feather.SHIELD;
      case SCHEDULED -> Feather.CLOCK;
      case PUBLISHED -> Feather.SEND;
      case RESULTS_IN -> Feather.BAR_CHART_2;
    };
  }
}
