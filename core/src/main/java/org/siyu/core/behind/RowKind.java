package org.siyu.core.behind;

import org.siyu.core.shared.Code;

/// What a row behind a number is.
public enum RowKind implements Code {
  ORDER,
  /// A document that takes back earlier orders.
  CANCELLATION,
  /// Something that a customer did.
  INTERACTION,
  /// A customer's word on marketing messages.
  CONSENT,
  CONTENT,
  /// A step of a content item's review.
  REVIEW,
  /// What was spent on a campaign.
  SPENDING,
  /// What somebody counted of a campaign.
  CAMPAIGN_COUNT,
  /// What the orders of those whom a campaign addressed came to on a day.
  CAMPAIGN_ORDERS,
  FOLLOW_UP,
  /// A message to customers: an item of the content calendar.
  SENDING,
  /// A message to customers that was a step of a campaign.
  STEP,
  EXPORT,
  EXPERIMENT,
  CASE,
  /// What a file of statistics says of a day.
  STATED,
  /// What the workbench has reckoned of a day, for instance from the ledger of contacts.
  RECKONED
}
