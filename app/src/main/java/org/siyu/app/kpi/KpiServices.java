package org.siyu.app.kpi;

import java.util.function.LongSupplier;
import org.siyu.core.kpi.KpiReports;
import org.siyu.core.kpi.KpiSchemes;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.OwnIndicators;

/// All that KPI sheets ask of the core.
///
/// @param own the indicators that the team makes itself
/// @param schemes how sheets are scored
/// @param changes counts what was written to the store
public record KpiServices(
    KpiService sheets,
    OwnIndicators own,
    KpiSchemes schemes,
    KpiReports reports,
    LongSupplier changes) {}
