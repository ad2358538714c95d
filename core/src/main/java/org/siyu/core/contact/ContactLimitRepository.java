package org.siyu.core.contact;

import java.util.List;

/// Keeps the limits. The port that storage fills.
public interface ContactLimitRepository {
  /// In the order in which they were added.
  List<ContactLimit> all();

  /// Adds the limit at the end, or replaces the one of its id where that stands.
  void save(ContactLimit limit);

  void remove(String id);

  /// Does all of it or nothing.
  void asOne(Runnable work);
}
