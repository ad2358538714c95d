package org.siyu.core.daysheet;

import org.siyu.core.shared.Place;
import org.siyu.core.today.DayEnd;

/// A row that says something else of an entry than what became of it here meanwhile. What is here
/// stays.
///
/// @param title as the list has it
/// @param customer as the list has it; may be empty
/// @param here what became of it
/// @param list what the list says
public record DayListConflict(
    Place place, String title, String customer, DayEnd here, DayAnswer list) {
  @Override
  public String toString() {
    return "row " + place.row();
  }
}
