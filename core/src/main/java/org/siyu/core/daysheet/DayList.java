package org.siyu.core.daysheet;

import java.util.List;

/// A day's list as it came back.
public record DayList(String fileName, List<DayListRow> rows) {
  public DayList {
    rows = List.copyOf(rows);
  }
}
