package org.siyu.storage.tiers;

import java.nio.file.Path;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.TierReport;
import org.siyu.core.tiers.TierReportWords;
import org.siyu.core.tiers.TierReportWriter;
import org.siyu.storage.tiers.report.WorkbookReportFile;
import org.siyu.storage.workbook.WrittenFile;

/// Writes a tier report as a workbook: cover, summary with charts, distribution with live formulas,
/// matrices, the scheme in words, and the customers.
public final class TierReportWorkbook implements TierReportWriter {
  @Override
  public StagedFile stage(TierReport report, TierReportWords words, Path target, Monitor monitor) {
    return WrittenFile.stage(target, out -> WorkbookReportFile.write(report, words, out, monitor));
  }
}
