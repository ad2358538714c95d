package org.siyu.storage.behind;

import static org.jooq.impl.DSL.unnest;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.ImportBatch.IMPORT_BATCH;
import static org.siyu.storage.database.generated.tables.ImportSheet.IMPORT_SHEET;
import static org.siyu.storage.database.generated.tables.Interaction.INTERACTION;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.Origin;
import org.siyu.core.behind.RowKind;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.kpi.facts.CountedEvent;
import org.siyu.core.kpi.facts.Mark;
import org.siyu.storage.kpi.MarkKinds;

/// Finds what customers did through the index by customer.
final class JooqDoingsBehind {
  private static final long SECONDS_A_DAY = 86_400;

  private final DSLContext sql;

  JooqDoingsBehind(DSLContext sql) {
    this.sql = sql;
  }

  /// @param events all of them marks, or none
  Map<CountedEvent, BehindRow> find(List<CountedEvent> events) {
    long unit = events.getFirst().kind() == CountedEvent.Kind.MARK ? SECONDS_A_DAY : 1;
    long first = events.stream().mapToLong(CountedEvent::moment).min().orElseThrow() * unit;
    long end = (events.stream().mapToLong(CountedEvent::moment).max().orElseThrow() + 1) * unit;
    Map<String, Mark> marks = new HashMap<>();
    events.stream()
        .flatMap(event -> event.mark().stream())
        .distinct()
        .forEach(mark -> MarkKinds.of(mark).forEach(kind -> marks.put(kind, mark)));
    Alike alike = new Alike();
    Table<?> asked = customers(events);
    sql.select(
            INTERACTION.ID,
            INTERACTION.CUSTOMER_ID,
            INTERACTION.HAPPENED_AT,
            INTERACTION.KIND,
            INTERACTION.DETAIL,
            INTERACTION.ROW_NO,
            CUSTOMER.NICKNAME,
            CUSTOMER.REAL_NAME,
            IMPORT_BATCH.IMPORTED_AT,
            IMPORT_BATCH.IMPORTED_BY,
            IMPORT_SHEET.FILE_NAME,
            IMPORT_SHEET.SHEET_NAME)
        .from(asked)
        .join(INTERACTION)
        .on(INTERACTION.CUSTOMER_ID.eq(asked.field(0, UUID.class)))
        .join(CUSTOMER)
        .on(CUSTOMER.ID.eq(INTERACTION.CUSTOMER_ID))
        .leftJoin(IMPORT_BATCH)
        .on(IMPORT_BATCH.BATCH_NO.eq(INTERACTION.BATCH_NO))
        .leftJoin(IMPORT_SHEET)
        .on(
            IMPORT_SHEET.BATCH_NO.eq(INTERACTION.BATCH_NO),
            IMPORT_SHEET.SHEET_NO.eq(INTERACTION.SHEET_NO))
        .where(
            INTERACTION.HAPPENED_AT.ge(moment(first)),
            INTERACTION.HAPPENED_AT.lt(moment(end)),
            marks.isEmpty()
                ? INTERACTION.KIND.ne(InteractionKind.OUTREACH.code())
                : INTERACTION.KIND.in(marks.keySet()))
        .orderBy(INTERACTION.HAPPENED_AT, INTERACTION.ID)
        .fetch()
        .forEach(row -> alike.add(event(row, marks), doing(row)));
    return alike.of(events);
  }

  private static CountedEvent event(Record row, Map<String, Mark> marks) {
    LocalDateTime at = row.get(INTERACTION.HAPPENED_AT);
    Optional<Mark> mark = Optional.ofNullable(marks.get(row.get(INTERACTION.KIND)));
    return new CountedEvent(
        mark.isPresent() ? CountedEvent.Kind.MARK : CountedEvent.Kind.ACTIVITY,
        row.get(INTERACTION.CUSTOMER_ID),
        mark.isPresent() ? at.toLocalDate().toEpochDay() : at.toEpochSecond(ZoneOffset.UTC),
        0,
        false,
        mark,
        0);
  }

  private static BehindRow doing(Record row) {
    UUID customer = row.get(INTERACTION.CUSTOMER_ID);
    return new BehindRow(
        RowKind.INTERACTION,
        Optional.of(row.get(INTERACTION.ID)),
        row.get(INTERACTION.HAPPENED_AT),
        Optional.ofNullable(row.get(INTERACTION.DETAIL)).orElse(""),
        Optional.of(person(row, customer)),
        Optional.empty(),
        "",
        row.get(INTERACTION.KIND),
        Optional.empty(),
        1,
        true,
        origin(row, row.get(INTERACTION.ROW_NO)),
        List.of());
  }

  /// Those whose rows are looked for, as a table: each leads to its own rows by an index, and the
  /// statement is the same for any number of them.
  static Table<?> customers(List<CountedEvent> events) {
    return unnest(events.stream().map(CountedEvent::customer).distinct().toArray(UUID[]::new))
        .as("asked", "customer");
  }

  /// As facts count time.
  static LocalDateTime moment(long seconds) {
    return LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
  }

  static BehindRow.Person person(Record row, UUID customer) {
    return new BehindRow.Person(
        customer,
        Optional.ofNullable(row.get(CUSTOMER.NICKNAME)),
        Optional.ofNullable(row.get(CUSTOMER.REAL_NAME)));
  }

  /// Nothing where the row was not imported.
  static Optional<Origin> origin(Record row, @Nullable Integer line) {
    return Optional.ofNullable(row.get(IMPORT_SHEET.FILE_NAME))
        .map(
            file ->
                new Origin(
                    file,
                    Optional.ofNullable(row.get(IMPORT_SHEET.SHEET_NAME)).orElse(""),
                    line == null ? 0 : line,
                    row.get(IMPORT_BATCH.IMPORTED_AT),
                    row.get(IMPORT_BATCH.IMPORTED_BY)));
  }
}
