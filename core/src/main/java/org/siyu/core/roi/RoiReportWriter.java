package org.siyu.core.roi;

import java.nio.file.Path;

/// Writes calculations as a workbook with live formulas. The port that storage fills.
public interface RoiReportWriter {
  void write(RoiReport report, RoiReportWords words, Path target);
}
