package org.siyu.core.workspace;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong inside a store that opens.
public enum CheckProblem implements ErrorCode {
  /// Argument: table.
  TABLE_UNREADABLE,
  /// Rows that refer to rows which are not there. Arguments: table, column, rows.
  ORPHANS,
  /// Arguments: orders of which more was refunded in single refunds than the order says.
  REFUNDS_EXCEED_ORDER,
  /// A file of the content calendar is not in its folder. Argument: its name.
  FILE_MISSING,
  /// A file of the content calendar is not the one that was kept. Argument: its name.
  FILE_CHANGED,
  /// Argument: order lines whose number is in no order's block.
  LINES_WITHOUT_ORDER,
  /// The audit log was changed by other means. Argument: number of the first entry that is wrong.
  AUDIT_TAMPERED;

  @Override
  public String key() {
    return "workspace.check." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
