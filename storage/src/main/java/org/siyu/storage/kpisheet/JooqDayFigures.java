package org.siyu.storage.kpisheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Record;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpisheet.DayFigures;
import org.siyu.core.kpisheet.KpiCell;
import org.siyu.core.kpisheet.KpiList;
import org.siyu.core.kpisheet.KpiTime;
import org.siyu.core.shared.DateRange;
import org.siyu.storage.database.Database;

/// Keeps what statistics say of single days.
public final class JooqDayFigures implements DayFigures {
  private final Database database;

  public JooqDayFigures(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> work) {
    return database.write(sql -> work.get());
  }

  @Override
  public Map<KpiCell, Double> of(Set<String> indicators, DateRange days) {
    Map<KpiCell, Double> values =
        cells(
            "select indicator, counted_on, scope, amount from kpi_day"
                + " where counted_on between ? and ?",
            days.first(),
            days.last());
    values.keySet().removeIf(cell -> !indicators.contains(cell.indicator()));
    return values;
  }

  @Override
  public Map<KpiCell, Double> saidSince(Collection<KpiCell> cells, int source) {
    Map<KpiCell, Double> values =
        cells(
            "select indicator, counted_on, scope, amount from kpi_day_said"
                + " where source_no > ? order by source_no, row_no",
            source);
    values.keySet().retainAll(Set.copyOf(cells));
    return values;
  }

  /// By cell; of several the last.
  private Map<KpiCell, Double> cells(String question, Object... with) {
    Map<KpiCell, Double> values = new LinkedHashMap<>();
    for (Record row : database.read(sql -> sql.fetch(question, with))) {
      Scope.parse(Objects.requireNonNull(row.get(2, String.class)))
          .ifPresent(
              scope ->
                  values.put(
                      new KpiCell(
                          Objects.requireNonNull(row.get(0, String.class)),
                          new KpiTime.OfDay(Objects.requireNonNull(row.get(1, LocalDate.class))),
                          scope),
                      Objects.requireNonNull(row.get(3, Double.class))));
    }
    return values;
  }

  @Override
  public void save(Map<KpiCell, Double> values) {
    if (values.isEmpty()) {
      return;
    }
    remove(values.keySet());
    database.write(
        sql ->
            sql.batch(
                    "insert into kpi_day (indicator, counted_on, scope, amount)"
                        + " values (?, ?, ?, ?)",
                    values.entrySet().stream()
                        .map(
                            each ->
                                new Object[] {
                                  each.getKey().indicator(),
                                  day(each.getKey()),
                                  each.getKey().scope().text(),
                                  each.getValue()
                                })
                        .toArray(Object[][]::new))
                .execute());
  }

  @Override
  public void remove(Collection<KpiCell> cells) {
    if (cells.isEmpty()) {
      return;
    }
    database.write(
        sql ->
            sql.batch(
                    "delete from kpi_day where indicator = ? and counted_on = ? and scope = ?",
                    cells.stream()
                        .map(
                            cell -> new Object[] {cell.indicator(), day(cell), cell.scope().text()})
                        .toArray(Object[][]::new))
                .execute());
  }

  @Override
  public Set<Integer> takeDown(List<KpiList> lists, LocalDateTime at, String by) {
    return database.write(
        sql -> {
          Integer last =
              sql.fetchSingle("select max(source_no) from kpi_source").get(0, Integer.class);
          DayLines lines = DayLines.of(lists, last == null ? 1 : last + 1);
          if (!lines.sheets().isEmpty()) {
            sql.batch("insert into kpi_source values (?, ?, ?, ?, ?)", lines.sheets(at, by))
                .execute();
            sql.batch("insert into kpi_day_said values (?, ?, ?, ?, ?, ?)", lines.said()).execute();
          }
          return lines.sheets().keySet();
        });
  }

  @Override
  public void forget(Set<Integer> sources) {
    database.write(
        sql -> {
          for (int source : sources) {
            sql.execute("delete from kpi_day_said where source_no = ?", source);
            sql.execute("delete from kpi_source where source_no = ?", source);
          }
          return true;
        });
  }

  private static LocalDate day(KpiCell cell) {
    if (cell.time() instanceof KpiTime.OfDay(LocalDate day)) {
      return day;
    }
    throw new IllegalArgumentException("not of a day");
  }
}
