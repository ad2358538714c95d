package org.siyu.core.content;

import java.util.Optional;

/// A line of a poll's results: what could be chosen, and how many did.
///
/// @param title 1 to 200 characters
/// @param votes 0 or more
public record PollLine(String title, int votes) {

  /// What keeping a line does.
  ///
  /// @param known the topic that has this title already, whose votes are replaced
  public record Effect(PollLine line, Optional<Topic> known) {}
}
