package org.siyu.core.today;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// What alerts are read from. It is the whole team's.
public interface DayAlertSources {
  /// Who has a birthday on one of some days, by the member whose customers they are; empty for
  /// nobody's.
  Map<Optional<UUID>, List<CustomerId>> birthdays(Collection<LocalDate> days, Monitor monitor);

  /// What is planned and was not published yet.
  List<ContentRow> planned(DateRange days);

  /// How many customers each piece takes over a limit of how often they may be written to; pieces
  /// that take nobody over are left out.
  Map<ContentId, Integer> overCaps(DateRange days, Monitor monitor);

  /// How many of a piece's audience refuse marketing messages on its day.
  int refusing(ContentRow piece, Monitor monitor);

  /// Those of some customers who refuse marketing messages today.
  List<CustomerId> refusing(Collection<CustomerId> customers, Monitor monitor);

  /// Whose tier the latest run has changed, by member as birthdays; empty where there was only one
  /// run, or the latest is older than some day.
  Map<Optional<UUID>, List<CustomerId>> moved(LocalDate since, Monitor monitor);
}
