package org.siyu.core.release;

import java.util.List;
import java.util.Optional;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ReviewEntry;
import org.siyu.core.words.WordFinding;

/// One item of a release sheet.
///
/// @param checked the text that was checked, which the findings count in
/// @param overruled who goes on with blocking words, and why; for this very content
/// @param approvals those that hold for the content as it is
/// @param history all steps, oldest first
public record ReleaseEntry(
    ContentItem item,
    String checked,
    List<WordFinding> findings,
    Optional<ReviewEntry> overruled,
    AudienceCount audience,
    List<CapCheck> caps,
    List<ReviewEntry> approvals,
    List<ReviewEntry> history) {
  public ReleaseEntry {
    findings = List.copyOf(findings);
    caps = List.copyOf(caps);
    approvals = List.copyOf(approvals);
    history = List.copyOf(history);
  }

  /// Whether all three approvals hold for the content as it is.
  public boolean isReleased() {
    return item.status() == ContentStatus.SCHEDULED || item.status().isPublished();
  }
}
