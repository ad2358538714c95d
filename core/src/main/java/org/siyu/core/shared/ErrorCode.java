package org.siyu.core.shared;

/// Names one kind of trouble, for instance `exchange.damaged-id`. Language-free: the app words it
/// under the message key `problem.` + [#key()], with the problem's arguments.
///
/// Each feature has an enum of its own that implements this.
public interface ErrorCode {
  /// Lower-case words joined by dots and dashes; begins with the feature's name.
  String key();
}
