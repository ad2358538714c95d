package org.siyu.core.daysheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayUrgency;

/// Words a day's list in one language.
public interface DaySheetWords {
  String text(DaySheetText text, Object... arguments);

  String header(DayColumn column);

  /// What a column holds, or what to write in it.
  String note(DayColumn column);

  String result(DayResult result);

  String kind(DayEntry entry);

  String title(DayEntry entry);

  /// What it belongs to; may be empty.
  String context(DayEntry entry);

  /// Until when, and how late it is.
  String due(DayEntry entry, LocalDateTime now);

  String urgency(DayUrgency urgency);

  /// @param code "" for none
  String tier(String code);

  String day(LocalDate day);

  String moment(LocalDateTime moment);
}
