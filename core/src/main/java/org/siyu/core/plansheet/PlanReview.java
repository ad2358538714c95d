package org.siyu.core.plansheet;

import java.util.List;
import org.siyu.core.content.ContentId;

/// What a list would do to the plan, to be looked at before it does.
///
/// @param lines in the order of the rows
/// @param conflicts each with the side that counts for now
/// @param troubles rows that do not go in
/// @param notices what else is to be told
/// @param unchanged how many rows change nothing
public record PlanReview(
    String fileName,
    List<PlanLine> lines,
    List<PlanConflict> conflicts,
    List<PlanTrouble> troubles,
    List<PlanTrouble> notices,
    int unchanged) {
  public PlanReview {
    lines = List.copyOf(lines);
    conflicts = List.copyOf(conflicts);
    troubles = List.copyOf(troubles);
    notices = List.copyOf(notices);
  }

  public int count(PlanLine.Action action) {
    return (int) lines.stream().filter(line -> line.action() == action).count();
  }

  /// How many approvals are lost.
  public int voided() {
    return (int) lines.stream().filter(PlanLine::voidsApprovals).count();
  }

  public boolean changesAnything() {
    return !lines.isEmpty();
  }

  List<ContentId> deleted() {
    return lines.stream()
        .filter(line -> line.action() == PlanLine.Action.DELETED)
        .map(line -> line.item().id())
        .toList();
  }
}
