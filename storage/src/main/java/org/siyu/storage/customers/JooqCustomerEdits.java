package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.Member.MEMBER;
import static org.siyu.storage.database.generated.tables.Tag.TAG;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.Gender;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Changes customers, each change under the version it was made on.
final class JooqCustomerEdits {
  private static final int CHUNK = 1_000;

  private final DSLContext sql;
  private final LocalDateTime changedAt;
  private final String changedBy;

  JooqCustomerEdits(DSLContext sql, LocalDateTime changedAt, String changedBy) {
    this.sql = sql;
    this.changedAt = changedAt;
    this.changedBy = changedBy;
  }

  int edit(UUID id, int version, CustomerField field, Optional<String> value) {
    Map<Field<?>, ?> change = change(field, value);
    int changed =
        sql.update(CUSTOMER)
            .set(change)
            .set(CUSTOMER.VERSION, version + 1)
            .set(CUSTOMER.CHANGED_AT, changedAt)
            .set(CUSTOMER.CHANGED_BY, changedBy)
            .where(CUSTOMER.ID.eq(id))
            .and(CUSTOMER.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new ProblemException(missed(id));
    }
    return version + 1;
  }

  private Problem missed(UUID id) {
    return sql.select(CUSTOMER.CHANGED_BY, CUSTOMER.CHANGED_AT)
        .from(CUSTOMER)
        .where(CUSTOMER.ID.eq(id))
        .fetchOptional(
            row ->
                Problem.of(
                    CustomerProblem.CHANGED_MEANWHILE, row.value1(), row.value2().toString()))
        .orElseGet(() -> Problem.of(CustomerProblem.NOT_FOUND));
  }

  private Map<Field<?>, ?> change(CustomerField field, Optional<String> value) {
    return switch (field) {
      case NICKNAME -> set(CUSTOMER.NICKNAME, value);
      case REAL_NAME -> set(CUSTOMER.REAL_NAME, value);
      case REGION -> set(CUSTOMER.REGION, value);
      case ADDRESS -> set(CUSTOMER.ADDRESS, value);
      case COMPANY -> set(CUSTOMER.COMPANY, value);
      case EMAIL -> set(CUSTOMER.EMAIL, value);
      case CHANNEL -> set(CUSTOMER.CHANNEL, value);
      case NOTES -> set(CUSTOMER.NOTES, value);
      case GENDER -> set(CUSTOMER.GENDER, Optional.of(value.orElse(Gender.UNKNOWN.code())));
      case BIRTHDAY -> set(CUSTOMER.BIRTHDAY, value.map(LocalDate::parse));
      case JOINED_AT -> set(CUSTOMER.JOINED_AT, value.map(LocalDateTime::parse));
      case OWNER -> set(CUSTOMER.OWNER_ID, value.map(this::member));
      case ALLOWS_PERSONALISED_MARKETING ->
          set(
              CUSTOMER.ALLOWS_PERSONALISED_MARKETING,
              Optional.of(value.map(Boolean::parseBoolean).orElse(true)));
    };
  }

  private static <T> Map<Field<?>, ?> set(Field<T> field, Optional<T> value) {
    Map<Field<?>, @Nullable Object> change = new HashMap<>();
    change.put(field, value.orElse(null));
    return change;
  }

  private UUID member(String nameOrAccount) {
    return sql.select(MEMBER.ID)
        .from(MEMBER)
        .where(MEMBER.NAME.eq(nameOrAccount).or(MEMBER.WECOM_ACCOUNT.eq(nameOrAccount)))
        .orderBy(MEMBER.IS_ACTIVE.desc(), MEMBER.ID)
        .limit(1)
        .fetchOptional(MEMBER.ID)
        .orElseThrow(
            () -> new ProblemException(Problem.of(CustomerProblem.UNKNOWN_MEMBER, nameOrAccount)));
  }

  int tag(List<UUID> ids, Set<UUID> add, Set<UUID> remove) {
    if (sql.fetchCount(TAG, TAG.ID.in(add)) < add.size()) {
      throw new ProblemException(Problem.of(CustomerProblem.UNKNOWN_TAG));
    }
    int changed = 0;
    for (int from = 0; from < ids.size(); from += CHUNK) {
      changed += tagChunk(ids.subList(from, Math.min(from + CHUNK, ids.size())), add, remove);
    }
    return changed;
  }

  private int tagChunk(List<UUID> chunk, Set<UUID> add, Set<UUID> remove) {
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
          changed.add(customer);
        }
      }
      if (remove.stream().anyMatch(present::contains)) {
        changed.add(customer);
      }
    }
    sql.deleteFrom(CUSTOMER_TAG)
        .where(CUSTOMER_TAG.CUSTOMER_ID.in(chunk))
        .and(CUSTOMER_TAG.TAG_ID.in(remove))
        .execute();
    insert(added);
    return touch(changed);
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

  private int touch(Set<UUID> customers) {
    return sql.update(CUSTOMER)
        .set(CUSTOMER.VERSION, CUSTOMER.VERSION.plus(1))
        .set(CUSTOMER.CHANGED_AT, changedAt)
        .set(CUSTOMER.CHANGED_BY, changedBy)
        .where(CUSTOMER.ID.in(customers))
        .execute();
  }
}
