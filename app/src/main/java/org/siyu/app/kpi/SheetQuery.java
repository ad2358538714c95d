package org.siyu.app.kpi;

import java.time.LocalDate;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;

/// Which sheet is looked at.
public record SheetQuery(Period period, Scope scope) {
  public SheetQuery with(Period wanted) {
    return new SheetQuery(wanted, scope);
  }

  /// So many periods on.
  public SheetQuery step(int periods) {
    Period to = period;
    for (int step = 0; step < Math.abs(periods); step++) {
      to = periods < 0 ? to.previous() : to.next();
    }
    return with(to);
  }

  public SheetQuery with(Scope wanted) {
    return new SheetQuery(period, wanted);
  }

  /// A longer or shorter period about the same time: the one that holds the last day of this one
  /// that is over.
  public SheetQuery with(PeriodKind wanted, LocalDate asOf) {
    LocalDate day =
        period.last().isAfter(asOf) && !asOf.isBefore(period.first()) ? asOf : period.last();
    return with(Period.of(wanted, day));
  }
}
