package org.siyu.app.kpi;

import java.util.function.Function;
import java.util.function.LongSupplier;
import org.siyu.core.behind.BehindService;
import org.siyu.core.churn.ChurnReport;
import org.siyu.core.kpi.DashboardReports;
import org.siyu.core.kpi.KpiReports;
import org.siyu.core.kpi.KpiSchemes;
import org.siyu.core.kpi.KpiService;
import org.siyu.core.kpi.OwnIndicators;
import org.siyu.core.shared.Monitor;

/// All that KPI sheets ask of the core.
///
/// @param own the indicators that the team makes itself
/// @param schemes how sheets are scored
/// @param behind the rows behind numbers
/// @param changes counts what was written to the store
/// @param churn who is about to leave
public record KpiServices(
    KpiService sheets,
    OwnIndicators own,
    KpiSchemes schemes,
    KpiReports reports,
    DashboardReports dashboards,
    BehindService behind,
    LongSupplier changes,
    Function<Monitor, ChurnReport> churn) {}
