package org.siyu.core.tiers;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where named lists are kept.
public interface SavedListRepository {
  /// The newest first.
  List<SavedList> lists();

  /// Who is on a list; empty when there is none of this id.
  Set<UUID> members(UUID list);

  void add(SavedList list, Collection<UUID> members);

  void rename(UUID list, String name);

  /// Puts a list that was removed back as it was, with [#add].
  void remove(UUID list);
}
