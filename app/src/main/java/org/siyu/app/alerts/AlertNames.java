package org.siyu.app.alerts;

import java.util.function.UnaryOperator;

/// What the parts are called that may have moved an indicator.
///
/// @param tier the name of a tier by its code
/// @param member the name of a member by the id
/// @param content the name of a channel of content by its code
public record AlertNames(
    UnaryOperator<String> tier, UnaryOperator<String> member, UnaryOperator<String> content) {
  /// Codes as they are.
  public static final AlertNames PLAIN =
      new AlertNames(UnaryOperator.identity(), UnaryOperator.identity(), UnaryOperator.identity());
}
