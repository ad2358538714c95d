package org.siyu.core.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was found in one text.
///
/// @param version of the list
/// @param findings in the order of the text, no two of them overlapping
public record WordCheck(String version, List<WordFinding> findings) {
  public WordCheck {
    findings = List.copyOf(findings);
  }

  /// The gravest severity; empty when nothing was found.
  public Optional<WordSeverity> worst() {
    return findings.stream().map(WordFinding::severity).min(Comparator.naturalOrder());
  }

  public boolean isBlocked() {
    return count(WordSeverity.BLOCK) > 0;
  }

  public long count(WordSeverity severity) {
    return findings.stream().filter(each -> each.severity() == severity).count();
  }
}
