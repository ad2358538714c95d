package org.siyu.app.tiers;

/// One line of an explanation.
///
/// @param indent 0 for what was decided and for rules, 1 for the conditions of a rule
public record ExplanationLine(Mark mark, int indent, String text) {
  public enum Mark {
    /// Says something; nothing holds or fails.
    PLAIN,
    /// The rule that gave the tier.
    DECIDES,
    HOLDS,
    FAILS
  }

  /// For the command line and the clipboard.
  @Override
  public String toString() {
    String sign =
        switch (mark) {
          case PLAIN -> "";
          case DECIDES -> "→ ";
          case HOLDS -> "✓ ";
          case FAILS -> "✗ ";
        };
    return "  ".repeat(indent) + sign + text;
  }
}
