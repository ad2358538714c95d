package org.siyu.core.content;

import java.util.List;
import java.util.function.Supplier;

/// Keeps the lists that a team edits. The port that storage fills.
public interface ChoiceRepository {
  <T> T asOne(Supplier<T> changes);

  List<Choice> all();

  /// Adds the entry or replaces the one of its list and code.
  void save(Choice choice);

  void remove(ChoiceList list, String code);

  /// Whether any item, piece or rule refers to the entry, also a removed item.
  boolean isUsed(ChoiceList list, String code);
}
