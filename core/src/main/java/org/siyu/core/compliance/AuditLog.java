package org.siyu.core.compliance;

import java.util.Map;

/// Append-only record of sensitive actions; tampering shows because each entry's hash covers the
/// one before. The port that storage fills.
public interface AuditLog {
  /// Writes an entry.
  ///
  /// @param actor who acts, by the member's name
  /// @param subject what is acted on: an id or a file's name without folder, never personal data
  /// @param details language-free facts, for instance `count` → `262`, `purpose` → the user's words
  void record(String actor, AuditAction action, String subject, Map<String, String> details);
}
