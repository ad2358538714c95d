package org.siyu.app.sop;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.siyu.core.sop.SopEntry;
import org.siyu.core.sop.SopGoal;
import org.siyu.core.sop.SopText;

/// Which templates are wanted.
///
/// @param words all of them must occur, somewhere in the template
/// @param goals empty for any
/// @param isWithRetired whether hidden ones are wanted too
public record SopQuery(String words, Set<SopGoal> goals, boolean isWithRetired) {
  public static final SopQuery ALL = new SopQuery("", Set.of(), false);

  public SopQuery {
    goals = Set.copyOf(goals);
  }

  boolean accepts(SopEntry entry) {
    if ((entry.isRetired() && !isWithRetired)
        || (!goals.isEmpty() && !goals.contains(entry.template().overview().goal()))) {
      return false;
    }
    if (words.isBlank()) {
      return true;
    }
    String text = SopText.write(entry.template()).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(text::contains);
  }
}
