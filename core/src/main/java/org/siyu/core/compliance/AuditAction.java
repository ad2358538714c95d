package org.siyu.core.compliance;

import org.siyu.core.shared.Code;

/// What is worth an entry in the audit log.
public enum AuditAction implements Code {
  WORKSPACE_CREATED,
  IMPORT_COMMITTED,
  IMPORT_UNDONE,
  TIERS_RUN,
  TIER_SCHEME_SAVED,
  /// Customers left the workbench as a file; details hold count, purpose, masking.
  CUSTOMERS_EXPORTED,
  REPORT_EXPORTED,
  /// Personal data of one customer was shown unmasked.
  CUSTOMER_REVEALED,
  CUSTOMER_EDITED,
  /// A customer's consent or its withdrawal was taken down by hand.
  CONSENT_STATED,
  /// Tags or owner of several customers were changed in one step, or that was undone.
  CUSTOMERS_CHANGED,
  /// Two records became one customer; details name the one that went.
  CUSTOMERS_MERGED,
  CUSTOMER_MERGE_UNDONE,
  BACKUP_MADE,
  BACKUP_RESTORED
}
