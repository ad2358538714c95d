package org.siyu.storage.behind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Record;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.BehindRows;
import org.siyu.core.behind.BehindSort;
import org.siyu.core.behind.BehindTotal;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.facts.CountedEvent;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;

/// Finds the rows behind numbers: those of customers through the indexes by customer, those of what
/// the team did by their days.
public final class JooqBehindRows implements BehindRows {
  private final Database database;

  public JooqBehindRows(Database database) {
    this.database = database;
  }

  @Override
  public List<BehindRow> events(List<CountedEvent> events, Monitor monitor) {
    if (events.isEmpty()) {
      return List.of();
    }
    BehindRow[] found = new BehindRow[events.size()];
    Map<CountedEvent.Kind, List<Integer>> places = new HashMap<>();
    for (int place = 0; place < events.size(); place++) {
      places.computeIfAbsent(events.get(place).kind(), _ -> new ArrayList<>()).add(place);
    }
    database.read(
        monitor,
        sql -> {
          places.forEach(
              (kind, at) -> {
                List<CountedEvent> wanted = at.stream().map(events::get).toList();
                Map<CountedEvent, BehindRow> rows =
                    switch (kind) {
                      case ORDER -> new JooqOrdersBehind(sql).find(wanted);
                      case ACTIVITY, MARK -> new JooqDoingsBehind(sql).find(wanted);
                      case CONSENT -> JooqConsentsBehind.find(sql, wanted);
                    };
                at.forEach(place -> found[place] = rows.get(events.get(place)));
              });
          return true;
        });
    return Arrays.stream(found).filter(Objects::nonNull).toList();
  }

  @Override
  public BehindTotal total(Work work) {
    return database.read(sql -> new JooqWorkBehind(sql, work).total());
  }

  @Override
  public List<BehindRow> page(Work work, BehindSort sort, int offset, int most) {
    return database.read(sql -> new JooqWorkBehind(sql, work).page(sort, offset, most));
  }

  @Override
  public Map<DayOf, List<Said>> said(String indicator, DateRange days) {
    return database.read(sql -> JooqDaysSaid.read(sql, indicator, days));
  }

  @Override
  public Map<DayOf, Double> kept(String indicator, DateRange days) {
    Map<DayOf, Double> kept = new LinkedHashMap<>();
    for (Record row :
        database.read(
            sql ->
                sql.fetch(
                    "select counted_on, scope, amount from kpi_day"
                        + " where indicator = ? and counted_on between ? and ?",
                    indicator,
                    days.first(),
                    days.last()))) {
      day(row).ifPresent(at -> kept.put(at, Objects.requireNonNull(row.get(2, Double.class))));
    }
    return kept;
  }

  /// The day and the member in the first two columns.
  static Optional<DayOf> day(Record row) {
    return Scope.parse(Objects.requireNonNull(row.get(1, String.class)))
        .map(
            scope ->
                new DayOf(
                    Objects.requireNonNull(row.get(0, LocalDate.class)),
                    scope instanceof Scope.OfMember(UUID member)
                        ? Optional.of(member)
                        : Optional.empty()));
  }
}
