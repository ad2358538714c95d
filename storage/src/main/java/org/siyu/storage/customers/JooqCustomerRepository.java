package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Member.MEMBER;
import static org.siyu.storage.database.generated.tables.Tag.TAG;
import static org.siyu.storage.database.generated.tables.TagGroup.TAG_GROUP;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.siyu.core.customers.BulkChange;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRepository;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.database.Database;

/// Keeps customers in the store.
public final class JooqCustomerRepository implements CustomerRepository {
  /// Of more customers than these all are read: quicker than to look each of them up.
  private static final int MOST_ONE_BY_ONE = 1_000;

  private final Database database;

  public JooqCustomerRepository(Database database) {
    this.database = database;
  }

  @Override
  public <T> T asOne(Supplier<T> changes) {
    return database.write(_ -> changes.get());
  }

  @Override
  public long changes() {
    return database.changes();
  }

  /// What was written while the parts were read would be in some of them only: then all is read
  /// again, in one go.
  @Override
  public List<CustomerRow> rows(Monitor monitor) {
    long before = database.changes();
    List<CustomerRow> rows =
        database.read(sql -> reader(sql, Optional.empty(), monitor)).readTogether(database);
    return database.changes() == before
        ? rows
        : database.readLazily(sql -> reader(sql, Optional.empty(), monitor).read(sql));
  }

  @Override
  public List<CustomerRow> rows(Collection<CustomerId> ids) {
    if (ids.size() > MOST_ONE_BY_ONE) {
      Set<CustomerId> wanted = Set.copyOf(ids);
      return rows(Monitor.NONE).stream().filter(row -> wanted.contains(row.id())).toList();
    }
    List<UUID> only = ids.stream().map(CustomerId::value).toList();
    return database.read(sql -> reader(sql, Optional.of(only), Monitor.NONE).read(sql));
  }

  private static JooqCustomerRows reader(
      DSLContext sql, Optional<Collection<UUID>> only, Monitor monitor) {
    return new JooqCustomerRows(owners(sql), tags(sql), only, monitor);
  }

  @Override
  public Optional<CustomerDetails> details(CustomerId id) {
    return database.read(sql -> new JooqCustomerDetails(sql, id.value()).read());
  }

  @Override
  public List<Tag> tags() {
    return database.read(JooqCustomerRepository::tags);
  }

  private static List<Tag> tags(DSLContext sql) {
    return sql.select(TAG.ID, TAG_GROUP.NAME, TAG.NAME)
        .from(TAG)
        .join(TAG_GROUP)
        .on(TAG_GROUP.ID.eq(TAG.GROUP_ID))
        .orderBy(TAG_GROUP.SORT_POSITION, TAG_GROUP.NAME, TAG.SORT_POSITION, TAG.NAME)
        .fetch(row -> new Tag(row.value1(), row.value2(), row.value3()));
  }

  @Override
  public List<Owner> owners() {
    return database.read(JooqCustomerRepository::owners);
  }

  private static List<Owner> owners(DSLContext sql) {
    return sql.select(MEMBER.ID, MEMBER.NAME)
        .from(MEMBER)
        .orderBy(MEMBER.IS_ACTIVE.desc(), MEMBER.NAME, MEMBER.ID)
        .fetch(row -> new Owner(row.value1(), row.value2()));
  }

  @Override
  public int edit(
      CustomerId id,
      int version,
      CustomerField field,
      Optional<String> value,
      LocalDateTime changedAt,
      String changedBy) {
    return database.write(
        sql ->
            new JooqCustomerEdits(sql, changedAt, changedBy)
                .edit(id.value(), version, field, value));
  }

  @Override
  public BulkChange.Tagged tag(
      Collection<CustomerId> ids,
      Set<UUID> add,
      Set<UUID> remove,
      LocalDateTime changedAt,
      String changedBy,
      Monitor monitor) {
    return database.write(
        sql -> new JooqBulkEdits(sql, ids, changedAt, changedBy, monitor).tag(add, remove));
  }

  @Override
  public BulkChange.Assigned assign(
      Collection<CustomerId> ids,
      Optional<UUID> owner,
      LocalDateTime changedAt,
      String changedBy,
      Monitor monitor) {
    return database.write(
        sql -> new JooqBulkEdits(sql, ids, changedAt, changedBy, monitor).assign(owner));
  }

  @Override
  public Tag requireTag(String group, String name, Ids ids) {
    return database.write(sql -> new JooqTags(sql, ids).require(group, name));
  }
}
