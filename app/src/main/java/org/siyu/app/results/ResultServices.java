package org.siyu.app.results;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.results.ResultReport;
import org.siyu.core.results.ResultReportWords;
import org.siyu.core.results.ResultService;
import org.siyu.core.tiers.Tier;

/// What the results' screen asks of the core.
///
/// @param tiers those of the scheme in force, in its order
/// @param workspace its name
public record ResultServices(
    ResultService results,
    Reports reports,
    Supplier<List<Tier>> tiers,
    Supplier<String> workspace,
    Clock clock) {
  /// Gives the analysis out as a workbook.
  @FunctionalInterface
  public interface Reports {
    void write(ResultReport report, ResultReportWords words, Path target);
  }
}
