package org.siyu.core.compliance;

import java.util.List;
import java.util.OptionalLong;

/// Reads the audit log.
public interface AuditTrail {
  /// Newest first.
  ///
  /// @param before only entries with a smaller number; [Long#MAX_VALUE] to begin
  List<AuditEntry> list(long before, int limit);

  long count();

  /// The number of the first entry that is not as it was written, is missing, or follows a missing
  /// one; empty when the log is whole.
  OptionalLong firstTampered();
}
