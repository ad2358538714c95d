package org.siyu.app.tiers;

import java.util.List;
import org.siyu.app.i18n.Messages;

/// Joins phrases as the language does: "a, b and c", 「a、b、c」.
final class Joining {
  private Joining() {}

  /// @param key of the pattern for the last two; with `.separator` of what stands before
  static String joined(Messages messages, String key, List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    String first =
        String.join(messages.text(key + ".separator"), parts.subList(0, parts.size() - 1));
    return messages.text(key, first, parts.getLast());
  }
}
