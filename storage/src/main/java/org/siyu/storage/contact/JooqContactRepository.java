package org.siyu.storage.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.contact.Contact;
import org.siyu.core.contact.ContactRepository;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.contact.Reach;
import org.siyu.core.contact.SentContact;
import org.siyu.core.contact.TierPlacement;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.TableStamps;

/// The ledger of contacts in the store.
public final class JooqContactRepository implements ContactRepository {
  /// What a book is made of.
  private static final List<String> TABLES = List.of("customer", "consent", "customer_tag");

  /// Touches by hand are one to one.
  private static final String TOUCH_CHANNEL = "one-to-one";

  private final Database database;

  public JooqContactRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(sql -> changes.get());
  }

  /// A write gets its stamps at its end, so within one this tells the state before it.
  @Override
  public String stamp() {
    return database.read(
        sql ->
            TableStamps.of(sql, TABLES).orElseGet(() -> UUID.randomUUID().toString())
                + " "
                + sql.fetchSingle("select count(*), max(taken_at) from tier_snapshot").intoList());
  }

  @Override
  public CustomerBook customers(Monitor monitor) {
    return database.read(monitor, sql -> new JooqCustomerBook(sql, monitor).read());
  }

  @Override
  public List<TierPlacement> placements() {
    return database.read(
        sql ->
            sql.fetch("select id, as_of, taken_at from tier_snapshot")
                .map(
                    row ->
                        new TierPlacement(
                            row.get(0, UUID.class),
                            row.get(1, LocalDateTime.class),
                            row.get(2, LocalDateTime.class))));
  }

  @Override
  public Map<String, CustomerSet> placed(UUID snapshot, CustomerBook book, Monitor monitor) {
    return database.read(monitor, sql -> new JooqCustomerBook(sql, monitor).placed(snapshot, book));
  }

  @Override
  public CustomerSet tagged(UUID tag, CustomerBook book, Monitor monitor) {
    return database.read(monitor, sql -> new JooqCustomerBook(sql, monitor).tagged(tag, book));
  }

  @Override
  public List<SentContact> sent(DateRange days, CustomerBook book) {
    return database.read(
        sql -> {
          List<Record> rows =
              sql.fetch(
                  """
                  select contact_id, kind, sent_at, channel, reached_bits, general_bits, refused,
                    without_variant, left_out
                  from contact_sent where sent_at >= ? and sent_at < ? order by sent_at, contact_id
                  """,
                  days.first().atStartOfDay(),
                  days.last().plusDays(1).atStartOfDay());
          if (rows.isEmpty()) {
            return List.of();
          }
          JooqCustomerNumbers numbers = new JooqCustomerNumbers(sql, book);
          return rows.stream().map(row -> sent(row, numbers)).toList();
        });
  }

  private static SentContact sent(Record row, JooqCustomerNumbers numbers) {
    return new SentContact(
        row.get(0, UUID.class),
        Code.parse(SentContact.Kind.class, row.get(1, String.class)),
        row.get(2, LocalDateTime.class),
        row.get(3, String.class),
        new Reach(
            numbers.rows(row.get(4, byte[].class)),
            numbers.rows(row.get(5, byte[].class)),
            row.get(6, Integer.class),
            row.get(7, Integer.class),
            row.get(8, Integer.class)));
  }

  @Override
  public List<Contact> touches(DateRange days, CustomerBook book) {
    Map<LocalDate, List<BitSet>> waves = new TreeMap<>();
    database
        .read(
            sql ->
                sql.fetch(
                    """
                    select happened_at, customer_id from interaction
                    where kind = ? and happened_at >= ? and happened_at < ?
                    """,
                    InteractionKind.OUTREACH.code(),
                    days.first().atStartOfDay(),
                    days.last().plusDays(1).atStartOfDay()))
        .forEach(
            touch ->
                book.row(touch.get(1, UUID.class))
                    .ifPresent(
                        row ->
                            add(
                                waves.computeIfAbsent(
                                    touch.get(0, LocalDateTime.class).toLocalDate(),
                                    _ -> new ArrayList<>()),
                                row)));
    List<Contact> touches = new ArrayList<>();
    waves.forEach(
        (day, rows) -> {
          for (int wave = 0; wave < rows.size(); wave++) {
            touches.add(
                new Contact(
                    new UUID(day.toEpochDay(), wave),
                    day.atStartOfDay(),
                    TOUCH_CHANNEL,
                    CustomerSet.of(rows.get(wave)),
                    false));
          }
        });
    return touches;
  }

  /// Into the first wave that the customer is not in yet.
  private static void add(List<BitSet> waves, int row) {
    for (BitSet wave : waves) {
      if (!wave.get(row)) {
        wave.set(row);
        return;
      }
    }
    BitSet next = new BitSet();
    next.set(row);
    waves.add(next);
  }

  @Override
  public void freeze(SentContact sent, CustomerBook book) {
    database.write(
        sql -> {
          JooqCustomerNumbers numbers = new JooqCustomerNumbers(sql, book);
          Reach reach = sent.reach();
          numbers.number(reach.reached());
          sql.execute("delete from contact_sent where contact_id = ?", sent.id());
          return sql.execute(
              "insert into contact_sent values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              sent.id(),
              sent.kind().code(),
              sent.at(),
              sent.channel(),
              numbers.packed(reach.reached()),
              numbers.packed(reach.general()),
              reach.refused(),
              reach.withoutVariant(),
              reach.leftOut());
        });
  }

  @Override
  public void forget(UUID contact) {
    database.write(sql -> sql.execute("delete from contact_sent where contact_id = ?", contact));
  }

  @Override
  public Map<UUID, CustomerSet> leftOut(Collection<UUID> contacts, CustomerBook book) {
    if (contacts.isEmpty()) {
      return Map.of();
    }
    return database.read(sql -> leftOut(sql, contacts, book));
  }

  private static Map<UUID, CustomerSet> leftOut(
      DSLContext sql, Collection<UUID> contacts, CustomerBook book) {
    Map<UUID, byte[]> found = new HashMap<>();
    sql.fetch("select contact_id, customer_bits from contact_left_out")
        .forEach(row -> found.put(row.get(0, UUID.class), row.get(1, byte[].class)));
    found.keySet().retainAll(contacts);
    if (found.isEmpty()) {
      return Map.of();
    }
    JooqCustomerNumbers numbers = new JooqCustomerNumbers(sql, book);
    Map<UUID, CustomerSet> leftOut = new HashMap<>();
    found.forEach((id, bits) -> leftOut.put(id, numbers.rows(bits)));
    return leftOut;
  }

  @Override
  public void leaveOut(UUID contact, CustomerSet customers, CustomerBook book) {
    database.write(
        sql -> {
          sql.execute("delete from contact_left_out where contact_id = ?", contact);
          if (customers.isEmpty()) {
            return 0;
          }
          JooqCustomerNumbers numbers = new JooqCustomerNumbers(sql, book);
          numbers.number(customers);
          return sql.execute(
              "insert into contact_left_out values (?, ?)", contact, numbers.packed(customers));
        });
  }
}
