package org.siyu.storage.content;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ChoiceRepository;
import org.siyu.core.shared.Code;
import org.siyu.storage.database.Database;

/// The lists that a team edits in the store.
public final class JooqChoiceRepository implements ChoiceRepository {
  private final Database database;

  public JooqChoiceRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  @Override
  public List<Choice> all() {
    return database.read(
        sql ->
            sql.fetch(
                    """
                    select choice_list, code, name_zh, name_en, colour, starts_at, ends_at,
                      sort_position, is_retired, is_shipped
                    from content_choice order by choice_list, sort_position, code
                    """)
                .map(JooqChoiceRepository::choice));
  }

  private static Choice choice(Record row) {
    return new Choice(
        Code.parse(ChoiceList.class, row.get(0, String.class)),
        row.get(1, String.class),
        row.get(2, String.class),
        row.get(3, String.class),
        Optional.ofNullable(row.get(4, String.class)),
        Optional.ofNullable(row.get(5, LocalTime.class))
            .map(from -> new Choice.Hours(from, row.get(6, LocalTime.class))),
        row.get(7, Integer.class),
        row.get(8, Boolean.class),
        row.get(9, Boolean.class));
  }

  @Override
  public void save(Choice choice) {
    database.write(
        sql -> {
          sql.execute(
              "delete from content_choice where choice_list = ? and code = ?",
              choice.list().code(),
              choice.code());
          return sql.execute(
              "insert into content_choice values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              choice.list().code(),
              choice.code(),
              choice.nameZh(),
              choice.nameEn(),
              DSL.val(choice.colour().orElse(null), String.class),
              DSL.val(choice.hours().map(Choice.Hours::from).orElse(null), LocalTime.class),
              DSL.val(choice.hours().map(Choice.Hours::to).orElse(null), LocalTime.class),
              choice.position(),
              choice.isRetired(),
              choice.isShipped());
        });
  }

  @Override
  public void remove(ChoiceList list, String code) {
    database.write(
        sql ->
            sql.execute(
                "delete from content_choice where choice_list = ? and code = ?",
                list.code(),
                code));
  }

  @Override
  public boolean isUsed(ChoiceList list, String code) {
    String column = list.code();
    return database.read(
        sql ->
            isFound(sql, "content_item", column, code)
                || (hasCadence(list) && isFound(sql, "content_cadence", column, code)));
  }

  private static boolean isFound(DSLContext sql, String table, String column, String code) {
    return sql.fetchOptional("select 1 from " + table + " where " + column + " = ? limit 1", code)
        .isPresent();
  }

  private static boolean hasCadence(ChoiceList list) {
    return switch (list) {
      case CHANNEL, KIND, SLOT -> true;
      case FORM, DEPTH -> false;
    };
  }
}
