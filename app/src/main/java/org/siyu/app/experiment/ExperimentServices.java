package org.siyu.app.experiment;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.siyu.core.content.ContentService;
import org.siyu.core.customers.CustomerBulkService;
import org.siyu.core.customers.Tag;
import org.siyu.core.experiment.ExperimentReport;
import org.siyu.core.experiment.ExperimentService;
import org.siyu.core.experiment.WinnerTarget;
import org.siyu.core.tiers.Tier;

/// What the screen of experiments asks of the core.
///
/// @param bulk gives tags
/// @param tiers those of the scheme in force, in its order
/// @param items the calendar, for links
/// @param targets where winners can be carried into
/// @param workspace its name
public record ExperimentServices(
    ExperimentService experiments,
    CustomerBulkService bulk,
    Supplier<List<Tier>> tiers,
    Supplier<List<Tag>> tags,
    ContentService items,
    List<WinnerTarget> targets,
    ExperimentReport.Writer reports,
    Supplier<String> workspace,
    Clock clock) {
  public ExperimentServices {
    targets = List.copyOf(targets);
  }
}
