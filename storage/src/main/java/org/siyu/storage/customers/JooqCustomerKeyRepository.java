package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerIdentity.CUSTOMER_IDENTITY;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerKeyRepository;
import org.siyu.core.customers.Identity;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Keeps natural keys in the store.
public final class JooqCustomerKeyRepository implements CustomerKeyRepository {
  private final Database database;

  public JooqCustomerKeyRepository(Database database) {
    this.database = database;
  }

  @Override
  public Optional<CustomerId> holder(Identity key) {
    return database.read(
        sql ->
            sql.select(CUSTOMER_IDENTITY.CUSTOMER_ID)
                .from(CUSTOMER_IDENTITY)
                .where(is(key))
                .fetchOptional(CUSTOMER_IDENTITY.CUSTOMER_ID)
                .map(CustomerId::new));
  }

  @Override
  public void replace(
      CustomerId id,
      int version,
      Optional<Identity> before,
      Optional<Identity> after,
      LocalDateTime changedAt,
      String changedBy) {
    database.write(
        sql -> {
          touch(sql, id.value(), version, changedAt, changedBy);
          before.ifPresent(key -> take(sql, id.value(), key));
          after.ifPresent(key -> give(sql, id.value(), key));
          return id;
        });
  }

  private static void touch(
      DSLContext sql, UUID id, int version, LocalDateTime changedAt, String changedBy) {
    int changed =
        sql.update(CUSTOMER)
            .set(CUSTOMER.VERSION, version + 1)
            .set(CUSTOMER.CHANGED_AT, changedAt)
            .set(CUSTOMER.CHANGED_BY, changedBy)
            .where(CUSTOMER.ID.eq(id))
            .and(CUSTOMER.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new ProblemException(JooqCustomerEdits.missed(sql, id));
    }
  }

  private static void take(DSLContext sql, UUID id, Identity key) {
    sql.deleteFrom(CUSTOMER_IDENTITY)
        .where(is(key))
        .and(CUSTOMER_IDENTITY.CUSTOMER_ID.eq(id))
        .execute();
  }

  private static void give(DSLContext sql, UUID id, Identity key) {
    boolean hasItAlready =
        sql.fetchExists(CUSTOMER_IDENTITY, is(key).and(CUSTOMER_IDENTITY.CUSTOMER_ID.eq(id)));
    if (!hasItAlready) {
      sql.insertInto(CUSTOMER_IDENTITY)
          .set(CUSTOMER_IDENTITY.KIND, key.kind().code())
          .set(CUSTOMER_IDENTITY.IDENTITY_VALUE, key.value())
          .set(CUSTOMER_IDENTITY.CUSTOMER_ID, id)
          .execute();
    }
  }

  private static Condition is(Identity key) {
    return CUSTOMER_IDENTITY
        .KIND
        .eq(key.kind().code())
        .and(CUSTOMER_IDENTITY.IDENTITY_VALUE.eq(key.value()));
  }
}
