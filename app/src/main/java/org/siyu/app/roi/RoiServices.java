package org.siyu.app.roi;

import org.siyu.core.kpi.FigureTable;
import org.siyu.core.roi.RoiReports;
import org.siyu.core.roi.RoiService;

/// All that calculations ask of the core.
///
/// @param tables writes the figures of a chart
public record RoiServices(RoiService calculations, RoiReports reports, FigureTable.Writer tables) {}
