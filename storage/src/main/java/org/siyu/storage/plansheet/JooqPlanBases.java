package org.siyu.storage.plansheet;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.plansheet.PlanBase;
import org.siyu.core.plansheet.PlanBases;
import org.siyu.core.shared.DateRange;
import org.siyu.storage.database.Database;

/// What lists said when they went out, in the store.
public final class JooqPlanBases implements PlanBases {
  private static final int MONTHS_KEPT = 18;
  private static final int MOST_KEPT = 200;

  private final Database database;

  public JooqPlanBases(Database database) {
    this.database = database;
  }

  @Override
  public void keep(UUID export, PlanBase base, DateRange days, LocalDateTime at, String by) {
    String contents = PlanBaseJson.write(base);
    database.write(
        sql -> {
          sql.execute("delete from plan_export where made_at < ?", at.minusMonths(MONTHS_KEPT));
          sql.execute(
              """
              delete from plan_export where id in
                (select id from plan_export order by made_at desc, id desc offset ? rows)
              """,
              MOST_KEPT - 1);
          return sql.execute(
              "insert into plan_export values (?, ?, ?, ?, ?, ?, ?)",
              export,
              at,
              by,
              days.first(),
              days.last(),
              base.items().size(),
              contents);
        });
  }

  @Override
  public Optional<PlanBase> find(UUID export) {
    return database
        .read(sql -> sql.fetchOptional("select contents from plan_export where id = ?", export))
        .map(row -> PlanBaseJson.read(row.get(0, String.class)));
  }
}
