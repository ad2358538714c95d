package org.siyu.app.widget;

import java.util.List;

/// The table behind a chart: for those who want the numbers, and for screen readers.
///
/// @param headers one for each column
/// @param rows texts as shown, each as long as the headers
public record ChartData(List<String> headers, List<List<String>> rows) {
  public ChartData {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Read aloud: "High value 320, Active 1,204".
  public String spoken() {
    return String.join(", ", rows.stream().map(row -> String.join(" ", row)).toList());
  }
}
