package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.siyu.core.exchange.RowOrigin;

/// Collects contradictions and settles each by the user's choice or the default.
final class Conflicts {
  private final Map<String, ConflictChoice> choices;
  private final List<PlanConflict> conflicts = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  Conflicts(Map<String, ConflictChoice> choices) {
    this.choices = choices;
  }

  /// @param subject names the thing within its kind
  /// @return whether the file's side is taken
  boolean takesFile(
      ConflictKind kind, String subject, RowOrigin origin, List<FieldChange> differences) {
    String key = kind.code() + ':' + subject;
    ConflictChoice choice = choices.getOrDefault(key, ConflictChoice.KEEP_STORE);
    if (keys.add(key)) {
      conflicts.add(new PlanConflict(key, kind, subject, origin, differences, choice));
    }
    return choice == ConflictChoice.TAKE_FILE;
  }

  List<PlanConflict> list() {
    return List.copyOf(conflicts);
  }
}
