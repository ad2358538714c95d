package org.siyu.core.workspace;

import org.siyu.core.shared.Code;

/// Why a copy was made; decides how long it is kept.
public enum BackupReason implements Code {
  /// By a person; never deleted by the program.
  MANUAL,
  /// 7 days, 4 weeks and 6 months are kept.
  DAILY,
  /// Kept 30 days.
  BEFORE_MIGRATION,
  /// What a restore replaced; kept 30 days.
  BEFORE_RESTORE
}
