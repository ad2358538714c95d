package org.siyu.app.content;

import org.siyu.core.content.ContentId;

/// Keeps a copy of an item in the library: where the calendar leads on to it.
@FunctionalInterface
public interface ItemKeeping {
  /// @param isTemplate to be filled in before it goes out again
  void keep(ContentId item, boolean isTemplate);
}
