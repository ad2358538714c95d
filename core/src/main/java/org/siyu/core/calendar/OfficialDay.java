package org.siyu.core.calendar;

import java.time.LocalDate;
import org.siyu.core.shared.Code;

/// A day off by notice of the State Council's General Office, or a weekend day worked for one 调休.
///
/// @param name the holiday it belongs to
/// @param source the notice, or where the line came from
public record OfficialDay(LocalDate day, Kind kind, String name, String source) {
  public enum Kind implements Code {
    HOLIDAY,
    WORKDAY
  }
}
