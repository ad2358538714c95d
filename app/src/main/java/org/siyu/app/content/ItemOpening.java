package org.siyu.app.content;

import org.siyu.core.content.ContentId;

/// Shows an item in full, to be read and edited: the one place where the calendar leads on to the
/// editor.
@FunctionalInterface
public interface ItemOpening {
  void open(ContentId item);
}
