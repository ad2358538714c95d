package org.siyu.app.content;

import java.time.LocalDate;
import org.siyu.core.content.ContentId;

/// Gives release sheets out: the one place where the calendar leads on to them.
public interface ItemReleasing {
  void item(ContentId item);

  /// Of all that goes out on a day.
  void day(LocalDate day);
}
