package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.shared.Code;

/// Where the file and the store, or the file and itself, contradict each other. Without a choice of
/// the user's the store is kept.
public enum ConflictKind implements Code {
  /// Two natural keys of one row belong to two different customers. By default the stronger key
  /// decides and the other key stays where it is; `TAKE_FILE` moves it.
  IDENTITY_OF_ANOTHER,
  /// Lines of one order name different customers. By default the first one has the order;
  /// `TAKE_FILE` gives it to the last one named.
  ORDER_OF_TWO_CUSTOMERS,
  /// A known order belongs to another customer in the file.
  ORDER_OF_ANOTHER,
  /// Some lines of an order are in both places, and each place has lines that the other lacks. The
  /// places are the store and the files, or two files, of which the earlier one is kept.
  ORDER_LINES,
  /// The same lines, and another amount or kind; of two files the earlier one is kept.
  ORDER_AMOUNT,
  /// The file's status comes before the stored one, as in an older export.
  ORDER_STATUS,
  /// A known refund with another amount.
  REFUND_AMOUNT,
  /// The customer has withdrawn a consent, and the file states it as given without a later time.
  CONSENT_WITHDRAWN;

  /// What the user may choose, the default first.
  public List<ConflictChoice> choices() {
    return List.of(ConflictChoice.KEEP_STORE, ConflictChoice.TAKE_FILE);
  }
}
