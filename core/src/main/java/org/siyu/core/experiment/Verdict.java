package org.siyu.core.experiment;

/// What the figures say.
public sealed interface Verdict {
  /// Nothing has happened yet.
  record NothingYet() implements Verdict {}

  /// It is too early to say anything; reading now and stopping when it looks good finds differences
  /// that are not there.
  record TooEarly() implements Verdict {}

  /// The variants did not reach those they should have, so the difference may come from that.
  record NotComparable() implements Verdict {}

  /// A variant is better than the first one, by more than chance; of several the best.
  record Better(int variant) implements Verdict {}

  /// The first one is better than all the others, by more than chance.
  record FirstIsBest() implements Verdict {}

  /// No variant is better than the first one by more than chance.
  record NoDifference() implements Verdict {}
}
