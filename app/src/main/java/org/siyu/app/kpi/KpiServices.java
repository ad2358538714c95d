package org.siyu.app.kpi;

import java.util.function.LongSupplier;
import org.siyu.core.kpi.KpiReports;
import org.siyu.core.kpi.KpiService;

/// All that KPI sheets ask of the core.
///
/// @param changes counts what was written to the store
public record KpiServices(KpiService sheets, KpiReports reports, LongSupplier changes) {}
