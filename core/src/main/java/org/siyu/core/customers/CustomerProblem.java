package org.siyu.core.customers;

import java.util.Locale;
import org.siyu.core.shared.ErrorCode;

/// What can be wrong with an edit of a customer.
public enum CustomerProblem implements ErrorCode {
  /// The customer is not in the store.
  NOT_FOUND,
  /// Someone else changed the customer since it was read. Arguments: who, when.
  CHANGED_MEANWHILE,
  /// Arguments: the most characters allowed.
  TOO_LONG,
  /// Not a date like 1990-05-17, or one out of reason.
  INVALID_DATE,
  INVALID_DATE_TIME,
  INVALID_EMAIL,
  /// Not a whole mainland number, nor one of another country with its code.
  INVALID_PHONE,
  /// A WeCom external_userid starts with wo or wm.
  INVALID_WECOM_ID,
  /// Not written `platform:name`, or with hidden letters.
  INVALID_SHOP_ACCOUNT,
  /// A key with hidden or impossible letters.
  INVALID_KEY,
  /// Consent that nobody can have given yet.
  STATED_IN_THE_FUTURE,
  /// Not one of the codes. Arguments: the codes.
  INVALID_CHOICE,
  /// No such member. Arguments: the name.
  UNKNOWN_MEMBER,
  /// A tag that is not there any more.
  UNKNOWN_TAG,
  /// Nothing was typed where something is needed.
  BLANK,
  /// There is no such merge, or it was undone before.
  MERGE_NOT_FOUND,
  /// The survivor was merged again since; that merge has to be undone first.
  MERGED_SINCE;

  @Override
  public String key() {
    return "customers." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
