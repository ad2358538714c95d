package org.siyu.core.content;

import java.util.List;
import java.util.UUID;

/// Keeps the rules of the rhythm. The port that storage fills.
public interface CadenceRepository {
  /// In their order.
  List<CadenceRule> all();

  /// Adds the rule or replaces the one of its id.
  void save(CadenceRule rule);

  void remove(UUID id);
}
