package org.siyu.core.actions;

import java.util.UUID;
import org.siyu.core.shared.Code;

/// Where something was agreed.
///
/// @param id of the campaign, the review ...
/// @param name as it was called then
public record ActionSource(Kind kind, UUID id, String name) {
  public enum Kind implements Code {
    CAMPAIGN,
    KPI_REVIEW
  }
}
