package org.siyu.core.workspace;

import org.siyu.core.shared.Code;

/// Why a copy was made; decides how long it is kept.
public enum BackupReason implements Code {
  /// By a person; never deleted by the program.
  MANUAL,
  /// By the plan, whatever its rhythm; kept as long as the plan says.
  DAILY,
  /// Kept 30 days.
  BEFORE_MIGRATION,
  /// What a restore replaced; kept 30 days.
  BEFORE_RESTORE
}
