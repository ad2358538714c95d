package org.siyu.storage.behind;

import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.behind.BehindRow;
import org.siyu.core.behind.RowKind;
import org.siyu.core.kpi.facts.CountedEvent;

/// Finds what customers said on marketing messages.
final class JooqConsentsBehind {
  private JooqConsentsBehind() {}

  static Map<CountedEvent, BehindRow> find(DSLContext sql, List<CountedEvent> events) {
    Alike alike = new Alike();
    sql.select(
            CONSENT.ID,
            CONSENT.CUSTOMER_ID,
            CONSENT.STATED_AT,
            CONSENT.STATE,
            CONSENT.SOURCE,
            CUSTOMER.NICKNAME,
            CUSTOMER.REAL_NAME)
        .from(CONSENT)
        .join(CUSTOMER)
        .on(CUSTOMER.ID.eq(CONSENT.CUSTOMER_ID))
        .where(
            CONSENT.CUSTOMER_ID.in(events.stream().map(CountedEvent::customer).distinct().toList()),
            CONSENT.PURPOSE.eq("marketing"),
            CONSENT.STATE.eq("granted"))
        .orderBy(CONSENT.STATED_AT, CONSENT.ID)
        .fetch()
        .forEach(row -> alike.add(event(row), word(row)));
    return alike.of(events);
  }

  private static CountedEvent event(Record row) {
    return new CountedEvent(
        CountedEvent.Kind.CONSENT,
        row.get(CONSENT.CUSTOMER_ID),
        row.get(CONSENT.STATED_AT).toEpochSecond(ZoneOffset.UTC),
        0,
        false,
        Optional.empty(),
        0);
  }

  private static BehindRow word(Record row) {
    UUID customer = row.get(CONSENT.CUSTOMER_ID);
    return new BehindRow(
        RowKind.CONSENT,
        Optional.of(row.get(CONSENT.ID)),
        row.get(CONSENT.STATED_AT),
        row.get(CONSENT.SOURCE),
        Optional.of(JooqDoingsBehind.person(row, customer)),
        Optional.empty(),
        "",
        row.get(CONSENT.STATE),
        Optional.empty(),
        1,
        true,
        Optional.empty(),
        List.of());
  }
}
