package org.siyu.storage.behind;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.behind.BehindRows;
import org.siyu.core.behind.Origin;
import org.siyu.core.shared.DateRange;

/// Reads what lines of files of statistics said of single days.
final class JooqDaysSaid {
  private JooqDaysSaid() {}

  static Map<BehindRows.DayOf, List<BehindRows.Said>> read(
      DSLContext sql, String indicator, DateRange days) {
    Map<BehindRows.DayOf, List<BehindRows.Said>> said = new LinkedHashMap<>();
    for (Record row :
        sql.fetch(
            """
            select d.counted_on, d.scope, d.amount, s.file_name, s.sheet_name, d.row_no,
              s.imported_at, s.imported_by
            from kpi_day_said d join kpi_source s on s.source_no = d.source_no
            where d.indicator = ? and d.counted_on between ? and ?
            order by d.counted_on, d.scope, d.source_no, d.row_no
            """,
            indicator,
            days.first(),
            days.last())) {
      JooqBehindRows.day(row)
          .ifPresent(at -> said.computeIfAbsent(at, _ -> new ArrayList<>()).add(line(row)));
    }
    return said;
  }

  private static BehindRows.Said line(Record row) {
    return new BehindRows.Said(
        Objects.requireNonNull(row.get(2, Double.class)),
        new Origin(
            Objects.requireNonNull(row.get(3, String.class)),
            Objects.requireNonNull(row.get(4, String.class)),
            Objects.requireNonNull(row.get(5, Integer.class)),
            Objects.requireNonNull(row.get(6, LocalDateTime.class)),
            Objects.requireNonNull(row.get(7, String.class))));
  }
}
