package org.siyu.storage.kpisheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Record;
import org.siyu.core.kpisheet.ColumnMemory;
import org.siyu.core.kpisheet.KpiColumn.Meaning;
import org.siyu.storage.database.Database;

/// Keeps what people say columns of statistics are.
public final class JooqColumnMemory implements ColumnMemory {
  private static final int LONGEST = 200;

  private final Database database;

  public JooqColumnMemory(Database database) {
    this.database = database;
  }

  @Override
  public Map<String, Meaning> all() {
    Map<String, Meaning> meanings = new LinkedHashMap<>();
    for (Record row :
        database.read(sql -> sql.fetch("select header, indicator from kpi_column order by 1"))) {
      String code = row.get(1, String.class);
      meanings.put(
          Objects.requireNonNull(row.get(0, String.class)),
          code == null ? new Meaning.LeftOut() : new Meaning.Of(code));
    }
    return meanings;
  }

  @Override
  public void save(Map<String, Meaning> meanings) {
    database.write(
        sql -> {
          meanings.forEach(
              (header, meaning) -> {
                if (header.length() > LONGEST) {
                  return;
                }
                sql.execute("delete from kpi_column where header = ?", header);
                switch (meaning) {
                  case Meaning.Unknown() -> {}
                  case Meaning.LeftOut() ->
                      sql.execute("insert into kpi_column (header) values (?)", header);
                  case Meaning.Of(String code) ->
                      sql.execute(
                          "insert into kpi_column (header, indicator) values (?, ?)", header, code);
                }
              });
          return meanings.size();
        });
  }
}
