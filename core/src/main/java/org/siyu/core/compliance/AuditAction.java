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
  /// A step of review of a content item; details name the step and the hash of the content.
  CONTENT_REVIEWED,
  /// Items were taken out of the content calendar; details hold the count.
  CONTENT_REMOVED,
  /// A release sheet left the workbench as a file; details hold the count of its items.
  RELEASE_SHEET_EXPORTED,
  /// How often customers may be written to was changed; details name what was done and hold the
  /// limit before and after.
  CONTACT_LIMIT_CHANGED,
  /// An experiment was started; details hold how many customers were divided.
  EXPERIMENT_STARTED,
  /// An experiment was finished; details name the variant that goes on.
  EXPERIMENT_FINISHED,
  /// The word list was changed; details name what was done, the fields, or the counts of an import.
  WORDS_CHANGED,
  /// The analysis of results left the workbench as a file; details hold the count of its items.
  RESULTS_EXPORTED,
  /// Items of the content calendar left as a workbook or calendar file; details hold the count.
  CONTENT_EXPORTED,
  /// A content list was brought in; details hold what it did.
  CONTENT_IMPORTED,
  /// The list of somebody's day left as a workbook or PDF; details hold the counts.
  DAY_LIST_EXPORTED,
  /// The list of somebody's day was brought in; details hold what it did.
  DAY_LIST_IMPORTED,
  /// A sheet of indicators to be filled in left as a workbook; details hold the count of its rows.
  KPI_SHEET_EXPORTED,
  /// Values of indicators were brought in from files; details hold the counts.
  KPI_IMPORTED,
  /// An import of values was taken back; details hold the count.
  KPI_IMPORT_UNDONE,
  /// The rows behind a number left as a workbook; details hold which number and how many.
  NUMBER_EXPORTED,
  /// A calculation of costs and returns was kept; details hold its version.
  ROI_SAVED,
  ROI_REMOVED,
  BACKUP_MADE,
  BACKUP_RESTORED
}
