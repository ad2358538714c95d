package org.siyu.app.content;

/// What stands beside the number of a day.
///
/// @param text the one thing that matters most, or its lunar date
/// @param all everything that is known of it, in lines
/// @param isOff whether it is a holiday by notice
/// @param rhythm how the plan does not keep to the rhythm, in lines; empty where it does
record DayNote(String text, String all, boolean isOff, String rhythm) {
  static final DayNote NONE = new DayNote("", "", false, "");
}
