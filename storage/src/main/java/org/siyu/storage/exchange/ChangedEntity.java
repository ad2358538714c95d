package org.siyu.storage.exchange;

import org.siyu.core.shared.Code;

/// What a row of `import_change` is about.
enum ChangedEntity implements Code {
  /// A customer's profile field; the id is the customer's.
  CUSTOMER,
  /// A customer's attribute; the id is the customer's, the field its name.
  ATTRIBUTE,
  /// A natural key that went to another customer; the field is `kind value`, the values are ids.
  IDENTITY,
  /// A tag taken off; the id is the customer's, the field the tag's id.
  TAG,
  /// A field of an order.
  ORDER,
  /// Lines that were replaced, as JSON; the id is the order's.
  LINES,
  /// A refund's amount in cents; the id is the order's, the field the refund's number.
  REFUND
}
