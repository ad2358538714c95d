package org.siyu.core.behind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.kpi.facts.CountedEvent;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Finds the rows of the store behind numbers. The port that storage fills.
public interface BehindRows {
  /// The rows of what customers did, in the same order; one that is not there any more is left out.
  List<BehindRow> events(List<CountedEvent> events, Monitor monitor);

  /// What all rows of a count of what the team did come to.
  BehindTotal total(Work work);

  /// Some of them.
  List<BehindRow> page(Work work, BehindSort sort, int offset, int most);

  /// All that lines of files said of single days, by day and member, the latest last: what holds is
  /// the last one that says what is kept.
  Map<DayOf, List<Said>> said(String indicator, DateRange days);

  /// The days of which files of statistics say something now, with what is kept.
  Map<DayOf, Double> kept(String indicator, DateRange days);

  /// What a line of a file said, whether it holds or not.
  record Said(double value, Origin origin) {}

  /// A day of a member, or of the team.
  record DayOf(LocalDate day, Optional<UUID> member) {}

  /// A count of what the team did.
  ///
  /// @param measure one that is daily
  /// @param of of these members only; empty for everybody
  /// @param reckoned those of its parts that no row of the store says: what campaigns brought,
  ///   counted from orders
  record Work(
      StoreMeasure measure, DateRange days, Optional<Set<UUID>> of, List<DailyCount> reckoned) {}
}
