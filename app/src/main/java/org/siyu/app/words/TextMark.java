package org.siyu.app.words;

import java.util.List;

/// A stretch of a text that is marked, and what is said of it. All words are ready to be shown.
///
/// @param start in UTF-16 units
/// @param end exclusive, after `start`
/// @param title what it is, in a word or two; "" for nothing to be said
/// @param text why
/// @param source where that is written: the legal basis; may be empty
/// @param substitutes what to write instead, the best first
public record TextMark(
    int start,
    int end,
    Look look,
    String title,
    String text,
    String source,
    List<String> substitutes) {
  /// How it is drawn: by shape too, never by colour alone.
  public enum Look {
    /// A thick wave.
    BLOCK("mark-block"),
    /// A wave.
    WARN("mark-warn"),
    /// Dots.
    HINT("mark-hint"),
    /// A dashed line: a variable that nobody knows.
    UNKNOWN("mark-unknown"),
    /// A tint: a variable. Nothing to be looked at.
    VARIABLE("mark-variable");

    private final String styleClass;

    Look(String styleClass) {
      this.styleClass = styleClass;
    }

    String styleClass() {
      return styleClass;
    }
  }

  public TextMark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a mark is at least one character long");
    }
    substitutes = List.copyOf(substitutes);
  }

  /// Whether somebody should look at it.
  boolean isFinding() {
    return look != Look.VARIABLE;
  }

  boolean holds(int place) {
    return place >= start && place <= end;
  }

  TextMark moved(int by) {
    return new TextMark(start + by, end + by, look, title, text, source, substitutes);
  }
}
