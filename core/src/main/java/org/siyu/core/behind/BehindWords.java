package org.siyu.core.behind;

import java.util.UUID;

/// Words for what rows hold as codes.
public interface BehindWords {
  String header(BehindColumn column);

  String kind(BehindRow row);

  String title(BehindRow row);

  /// The name of a member.
  String member(UUID id);

  String state(BehindRow row);

  /// What the row adds, with its unit.
  String counts(BehindRow row);

  /// Whether the number is one of money.
  boolean isMoney();

  String isCounted(BehindRow row);

  String origin(BehindRow row);

  String others(BehindRow row);
}
