package org.siyu.app.roi;

import org.siyu.core.roi.RoiReports;
import org.siyu.core.roi.RoiService;

/// All that calculations ask of the core.
public record RoiServices(RoiService calculations, RoiReports reports) {}
