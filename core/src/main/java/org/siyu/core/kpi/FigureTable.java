package org.siyu.core.kpi;

import java.nio.file.Path;
import java.util.List;

/// What is behind a chart, to be calculated on with elsewhere.
///
/// @param rows texts as they are shown, each as long as the headers
public record FigureTable(
    String title, String subtitle, List<String> headers, List<List<String>> rows) {
  public FigureTable {
    headers = List.copyOf(headers);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// Writes one as a workbook. The port that storage fills.
  @FunctionalInterface
  public interface Writer {
    void write(FigureTable table, Path target);
  }
}
