package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.Member.MEMBER;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.Gender;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Changes fields of a customer, each change under the version it was made on.
final class JooqCustomerEdits {
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
      throw new ProblemException(missed(sql, id));
    }
    return version + 1;
  }

  /// Why a customer of the version that was named is not there.
  static Problem missed(DSLContext sql, UUID id) {
    return sql.select(CUSTOMER.CHANGED_BY, CUSTOMER.CHANGED_AT)
        .from(CUSTOMER)
        .where(CUSTOMER.ID.eq(id))
        .fetchOptional(
            row ->
                Problem.of(
                    CustomerProblem.CHANGED_MEANWHILE, row.value1(), row.value2().toString()))
        .orElseGet(() -> Problem.of(CustomerProblem.NOT_FOUND));
  }

  /// The column that holds a field.
  static Field<?> column(CustomerField field) {
    return switch (field) {
      case NICKNAME -> CUSTOMER.NICKNAME;
      case REAL_NAME -> CUSTOMER.REAL_NAME;
      case GENDER -> CUSTOMER.GENDER;
      case BIRTHDAY -> CUSTOMER.BIRTHDAY;
      case REGION -> CUSTOMER.REGION;
      case ADDRESS -> CUSTOMER.ADDRESS;
      case COMPANY -> CUSTOMER.COMPANY;
      case EMAIL -> CUSTOMER.EMAIL;
      case JOINED_AT -> CUSTOMER.JOINED_AT;
      case CHANNEL -> CUSTOMER.CHANNEL;
      case OWNER -> CUSTOMER.OWNER_ID;
      case ALLOWS_PERSONALISED_MARKETING -> CUSTOMER.ALLOWS_PERSONALISED_MARKETING;
      case NOTES -> CUSTOMER.NOTES;
    };
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
}
