package org.siyu.storage.content;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.content.CadenceRepository;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.shared.Code;
import org.siyu.storage.database.Database;

/// The rules of the rhythm in the store.
public final class JooqCadenceRepository implements CadenceRepository {
  private final Database database;

  public JooqCadenceRepository(Database database) {
    this.database = database;
  }

  @Override
  public List<CadenceRule> all() {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select id, channel, kind, span, slot, weekdays, least, most, most_percent,
                      source, valid_from, valid_to, is_on, sort_position
                    from content_cadence order by sort_position, id
                    """)
                .map(JooqCadenceRepository::rule));
  }

  private static CadenceRule rule(Record row) {
    return new CadenceRule(
        row.get(0, UUID.class),
        row.get(1, String.class),
        row.get(2, String.class),
        Code.parse(CadenceRule.Span.class, row.get(3, String.class)),
        row.get(4, String.class),
        Codes.split(row.get(5, String.class)).stream()
            .map(day -> DayOfWeek.of(Integer.parseInt(day)))
            .collect(Collectors.toSet()),
        number(row, 6),
        number(row, 7),
        number(row, 8),
        row.get(9, String.class),
        row.get(10, LocalDate.class),
        Optional.ofNullable(row.get(11, LocalDate.class)),
        row.get(12, Boolean.class),
        row.get(13, Integer.class));
  }

  private static OptionalInt number(Record row, int column) {
    Integer value = row.get(column, Integer.class);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  @Override
  public void save(CadenceRule rule) {
    database.write(
        sql -> {
          sql.execute("delete from content_cadence where id = ?", rule.id());
          return sql.execute(
              "insert into content_cadence values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              rule.id(),
              rule.channel(),
              rule.kind(),
              rule.span().code(),
              Codes.join(rule.weekdays().stream().map(DayOfWeek::getValue).toList()),
              rule.slot(),
              bound(rule.least()),
              bound(rule.most()),
              bound(rule.mostPercent()),
              rule.source(),
              rule.validFrom(),
              DSL.val(rule.validTo().orElse(null), LocalDate.class),
              rule.isOn(),
              rule.position());
        });
  }

  private static Object bound(OptionalInt value) {
    return DSL.val(value.isPresent() ? value.getAsInt() : null, Integer.class);
  }

  @Override
  public void remove(UUID id) {
    database.write(sql -> sql.execute("delete from content_cadence where id = ?", id));
  }
}
