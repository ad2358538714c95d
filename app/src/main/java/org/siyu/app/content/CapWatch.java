package org.siyu.app.content;

import java.time.LocalDate;
import java.util.Map;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Knows which items take customers over a limit of how often they may be written to.
public interface CapWatch {
  /// Watches nothing.
  CapWatch NONE =
      new CapWatch() {
        @Override
        public Map<ContentId, Integer> over(DateRange days, Monitor monitor) {
          return Map.of();
        }

        @Override
        public void open(LocalDate day) {}
      };

  /// How many customers each item of some days takes over; items that take nobody over are left
  /// out.
  Map<ContentId, Integer> over(DateRange days, Monitor monitor);

  /// Shows all that there is to say of a day.
  void open(LocalDate day);
}
