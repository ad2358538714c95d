package org.siyu.core.campaign;

import java.time.LocalDateTime;
import java.util.UUID;
import org.siyu.core.shared.Code;

/// Something that happened to a campaign. Never changes.
///
/// @param by name of the member who did it
/// @param step key of the step it is about; "" for the campaign as a whole
/// @param note what was said, or what it was moved to, in the user's words or as ISO dates
public record CampaignLogEntry(
    UUID id, LocalDateTime at, String by, Kind kind, String step, String note) {
  public enum Kind implements Code {
    CREATED,
    CHANGED,
    MOVED,
    STEP_MOVED,
    STEP_ASSIGNED,
    STEP_DOING,
    STEP_DONE,
    STEP_SKIPPED,
    STEP_REOPENED,
    EVIDENCE,
    REMARK,
    TARGETS,
    BUDGET,
    SPENT,
    COUNTED,
    HANDED_OVER,
    LEAD_TAKEN,
    LEAD_RETURNED,
    ASKED,
    APPROVED,
    STARTED,
    FINISHED,
    REVIEWED,
    REOPENED,
    CANCELLED,
    UNDONE,
    TEMPLATE_KEPT
  }
}
