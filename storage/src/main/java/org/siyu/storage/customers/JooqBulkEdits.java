package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.Member.MEMBER;
import static org.siyu.storage.database.generated.tables.Tag.TAG;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.siyu.core.customers.BulkChange;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Changes many customers, a thousand at a time, and tells what really changed.
final class JooqBulkEdits {
  private static final int CHUNK = 1_000;

  private final DSLContext sql;
  private final List<UUID> customers;
  private final LocalDateTime changedAt;
  private final String changedBy;
  private final Monitor monitor;

  JooqBulkEdits(
      DSLContext sql,
      Collection<CustomerId> ids,
      LocalDateTime changedAt,
      String changedBy,
      Monitor monitor) {
    this.sql = sql;
    this.customers = ids.stream().map(CustomerId::value).distinct().toList();
    this.changedAt = changedAt;
    this.changedBy = changedBy;
    this.monitor = monitor;
  }

  private interface ChunkEdit {
    void edit(List<UUID> chunk);
  }

  private void forEachChunk(ChunkEdit edit) {
    for (int from = 0; from < customers.size(); from += CHUNK) {
      monitor.check();
      monitor.progress("bulk", from, customers.size());
      edit.edit(customers.subList(from, Math.min(from + CHUNK, customers.size())));
    }
  }

  BulkChange.Tagged tag(Set<UUID> add, Set<UUID> remove) {
    if (sql.fetchCount(TAG, TAG.ID.in(add)) < add.size()) {
      throw new ProblemException(Problem.of(CustomerProblem.UNKNOWN_TAG));
    }
    Map<UUID, List<CustomerId>> given = new HashMap<>();
    Map<UUID, List<CustomerId>> taken = new HashMap<>();
    forEachChunk(chunk -> tag(chunk, add, remove, given, taken));
    return new BulkChange.Tagged(given, taken);
  }

  private void tag(
      List<UUID> chunk,
      Set<UUID> add,
      Set<UUID> remove,
      Map<UUID, List<CustomerId>> given,
      Map<UUID, List<CustomerId>> taken) {
    Map<UUID, List<UUID>> tagsOf =
        sql.select(CUSTOMER_TAG.CUSTOMER_ID, CUSTOMER_TAG.TAG_ID)
            .from(CUSTOMER_TAG)
            .where(CUSTOMER_TAG.CUSTOMER_ID.in(chunk))
            .fetchGroups(CUSTOMER_TAG.CUSTOMER_ID, CUSTOMER_TAG.TAG_ID);
    Set<UUID> changed = new HashSet<>();
    List<Object[]> added = new ArrayList<>();
    for (UUID customer : chunk) {
      List<UUID> present = tagsOf.getOrDefault(customer, List.of());
      for (UUID tag : add) {
        if (!present.contains(tag)) {
          added.add(new Object[] {customer, tag});
          note(given, tag, customer);
          changed.add(customer);
        }
      }
      for (UUID tag : remove) {
        if (present.contains(tag)) {
          note(taken, tag, customer);
          changed.add(customer);
        }
      }
    }
    sql.deleteFrom(CUSTOMER_TAG)
        .where(CUSTOMER_TAG.CUSTOMER_ID.in(chunk))
        .and(CUSTOMER_TAG.TAG_ID.in(remove))
        .execute();
    insert(added);
    touch(changed);
  }

  private static <K> void note(Map<K, List<CustomerId>> notes, K key, UUID customer) {
    notes.computeIfAbsent(key, _ -> new ArrayList<>()).add(new CustomerId(customer));
  }

  private void insert(List<Object[]> added) {
    if (added.isEmpty()) {
      return;
    }
    BatchBindStep batch =
        sql.batch(
            sql.insertInto(CUSTOMER_TAG)
                .columns(CUSTOMER_TAG.CUSTOMER_ID, CUSTOMER_TAG.TAG_ID)
                .values((UUID) null, null));
    for (Object[] row : added) {
      batch = batch.bind(row);
    }
    batch.execute();
  }

  BulkChange.Assigned assign(Optional<UUID> owner) {
    if (owner.isPresent() && !sql.fetchExists(MEMBER, MEMBER.ID.eq(owner.get()))) {
      throw new ProblemException(Problem.of(CustomerProblem.UNKNOWN_MEMBER, ""));
    }
    Map<Optional<UUID>, List<CustomerId>> before = new HashMap<>();
    forEachChunk(chunk -> assign(chunk, owner, before));
    return new BulkChange.Assigned(owner, before);
  }

  private void assign(
      List<UUID> chunk, Optional<UUID> owner, Map<Optional<UUID>, List<CustomerId>> before) {
    List<UUID> changed = new ArrayList<>();
    sql.select(CUSTOMER.ID, CUSTOMER.OWNER_ID)
        .from(CUSTOMER)
        .where(CUSTOMER.ID.in(chunk))
        .forEach(
            row -> {
              Optional<UUID> had = Optional.ofNullable(row.value2());
              if (!had.equals(owner)) {
                note(before, had, row.value1());
                changed.add(row.value1());
              }
            });
    sql.update(CUSTOMER)
        .set(CUSTOMER.OWNER_ID, owner.orElse(null))
        .where(CUSTOMER.ID.in(changed))
        .execute();
    touch(changed);
  }

  private void touch(Collection<UUID> changed) {
    sql.update(CUSTOMER)
        .set(CUSTOMER.VERSION, CUSTOMER.VERSION.plus(1))
        .set(CUSTOMER.CHANGED_AT, changedAt)
        .set(CUSTOMER.CHANGED_BY, changedBy)
        .where(CUSTOMER.ID.in(changed))
        .execute();
  }
}
