package org.siyu.storage.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.calendar.CalendarRepository;
import org.siyu.core.calendar.OfficialDay;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.shared.Code;
import org.siyu.storage.database.Database;

/// Imported holidays and the team's own days in the store.
public final class JooqCalendarRepository implements CalendarRepository {
  private final Database database;

  public JooqCalendarRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public List<OfficialDay> officialDays() {
    return database.read(
        sql ->
            sql.fetch(
                    "select calendar_day, kind, name, source from calendar_day"
                        + " order by calendar_day")
                .map(
                    row ->
                        new OfficialDay(
                            row.get(0, LocalDate.class),
                            Code.parse(OfficialDay.Kind.class, row.get(1, String.class)),
                            row.get(2, String.class),
                            row.get(3, String.class))));
  }

  @Override
  public void addOfficialDays(List<OfficialDay> days) {
    database.write(
        sql -> {
          for (OfficialDay day : days) {
            sql.execute(
                "insert into calendar_day values (?, ?, ?, ?)",
                day.day(),
                day.kind().code(),
                day.name(),
                day.source());
          }
          return days;
        });
  }

  @Override
  public void removeOfficialDays(int year) {
    database.write(
        sql ->
            sql.execute(
                "delete from calendar_day where calendar_day between ? and ?",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31)));
  }

  @Override
  public List<OwnDay> ownDays() {
    return database.read(
        sql ->
            sql.fetch(
                    "select id, name, rule, is_on, sort_position from calendar_own_day"
                        + " order by sort_position, id")
                .map(
                    row ->
                        new OwnDay(
                            row.get(0, UUID.class),
                            row.get(1, String.class),
                            OwnDay.parseRule(row.get(2, String.class)),
                            row.get(3, Boolean.class),
                            row.get(4, Integer.class))));
  }

  @Override
  public void saveOwnDay(OwnDay day) {
    database.write(
        sql -> {
          sql.execute("delete from calendar_own_day where id = ?", day.id());
          return sql.execute(
              "insert into calendar_own_day values (?, ?, ?, ?, ?)",
              day.id(),
              day.name(),
              day.rule().text(),
              day.isOn(),
              day.position());
        });
  }

  @Override
  public void removeOwnDay(UUID id) {
    database.write(sql -> sql.execute("delete from calendar_own_day where id = ?", id));
  }
}
