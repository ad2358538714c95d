package org.siyu.core.content;

/// What somebody wants to do with an item on its way.
public sealed interface ReviewAction {
  String remark();

  /// A draft is done: on to the author's own check.
  record Submit(String remark) implements ReviewAction {}

  /// The author has checked the own work: on to cross review.
  record PassSelfCheck(String remark) implements ReviewAction {}

  /// The reviewer named for the review under way agrees.
  record Approve(String remark) implements ReviewAction {}

  /// Back to the author; the remark says why.
  record SendBack(String remark) implements ReviewAction {}

  /// The author or owner takes it back to work on it.
  record Withdraw(String remark) implements ReviewAction {}

  /// Blocking words stay in, for a reason that is written down.
  record Overrule(String remark) implements ReviewAction {}

  record Publish(String remark) implements ReviewAction {}

  record Unpublish(String remark) implements ReviewAction {}

  /// Whoever did the latest step takes it back, as long as nothing has happened since.
  record TakeBack(String remark) implements ReviewAction {}
}
