package org.siyu.core.tiers;

import java.util.Optional;

/// Which part of the past a metric looks at. What lies after the analysis date never counts.
public sealed interface Window {
  /// All facts up to the analysis date.
  record AllTime() implements Window {}

  /// The analysis date and the `days` dates before it: what is at most `days` days ago. So "in the
  /// last 30 days" and "more than 30 days ago" leave no gap and do not overlap.
  ///
  /// @param days 1 to [#LONGEST]; other values are refused by [SchemeValidation]
  record LastDays(int days) implements Window {
    public static final int LONGEST = 36_500;
  }

  static Window allTime() {
    return new AllTime();
  }

  static Window lastDays(int days) {
    return new LastDays(days);
  }

  /// `all`, or the number of days.
  default String text() {
    return switch (this) {
      case AllTime() -> "all";
      case LastDays(int days) -> Integer.toString(days);
    };
  }

  /// Reads what [#text()] wrote; empty when it is something else.
  static Optional<Window> parse(String text) {
    if (text.equals("all")) {
      return Optional.of(allTime());
    }
    try {
      return Optional.of(new LastDays(Integer.parseInt(text)));
    } catch (NumberFormatException notDays) {
      return Optional.empty();
    }
  }
}
