package org.siyu.core.results;

import java.time.LocalDate;
import java.util.Optional;
import org.siyu.core.content.ContentResults;
import org.siyu.core.shared.Place;

/// One line of a file of results, or several of one item added up.
///
/// @param place of the first line
/// @param item the id as written; "" for none
/// @param title the title or how the text begins; "" for none
/// @param channel a code; "" for any
/// @param results what the line knows
public record ResultLine(
    Place place,
    String item,
    String title,
    Optional<LocalDate> day,
    String channel,
    ContentResults results) {

  /// What the line calls its item, as written.
  public String named() {
    if (!title.isEmpty()) {
      return title;
    }
    return item.isEmpty() ? day.map(LocalDate::toString).orElse("") : item;
  }
}
