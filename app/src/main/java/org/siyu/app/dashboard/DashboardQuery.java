package org.siyu.app.dashboard;

import org.siyu.app.kpi.SheetQuery;
import org.siyu.core.kpi.Comparison;

/// Which period of whom is looked at, and what it is compared with.
public record DashboardQuery(SheetQuery sheet, Comparison against) {
  DashboardQuery with(SheetQuery wanted) {
    return new DashboardQuery(wanted, against);
  }

  DashboardQuery with(Comparison wanted) {
    return new DashboardQuery(sheet, wanted);
  }
}
