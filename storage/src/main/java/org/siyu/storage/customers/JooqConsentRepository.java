package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.siyu.core.customers.ConsentPurpose;
import org.siyu.core.customers.ConsentRepository;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;

/// Adds statements of consent to the store.
public final class JooqConsentRepository implements ConsentRepository {
  private final Database database;

  public JooqConsentRepository(Database database) {
    this.database = database;
  }

  @Override
  public void add(
      UUID id,
      CustomerId customer,
      CustomerDetails.Consent statement,
      LocalDateTime changedAt,
      String changedBy) {
    database.write(
        sql -> {
          touch(sql, customer.value(), changedAt, changedBy);
          insert(sql, id, customer.value(), statement);
          if (statement.purpose().equals(ConsentPurpose.PERSONALISED_MARKETING.code())) {
            follow(sql, customer.value());
          }
          return id;
        });
  }

  private static void touch(
      DSLContext sql, UUID customer, LocalDateTime changedAt, String changedBy) {
    int changed =
        sql.update(CUSTOMER)
            .set(CUSTOMER.VERSION, CUSTOMER.VERSION.plus(1))
            .set(CUSTOMER.CHANGED_AT, changedAt)
            .set(CUSTOMER.CHANGED_BY, changedBy)
            .where(CUSTOMER.ID.eq(customer))
            .execute();
    if (changed == 0) {
      throw new ProblemException(JooqCustomerEdits.missed(sql, customer));
    }
  }

  static void insert(DSLContext sql, UUID id, UUID customer, CustomerDetails.Consent statement) {
    sql.insertInto(CONSENT)
        .set(CONSENT.ID, id)
        .set(CONSENT.CUSTOMER_ID, customer)
        .set(CONSENT.PURPOSE, statement.purpose())
        .set(CONSENT.STATE, statement.state().code())
        .set(CONSENT.STATED_AT, statement.statedAt())
        .set(CONSENT.SOURCE, statement.source())
        .set(CONSENT.TEXT_VERSION, statement.textVersion().orElse(null))
        .execute();
  }

  /// An earlier word that is taken down late does not undo a later one.
  private static void follow(DSLContext sql, UUID customer) {
    String latest =
        sql.select(CONSENT.STATE)
            .from(CONSENT)
            .where(CONSENT.CUSTOMER_ID.eq(customer))
            .and(CONSENT.PURPOSE.eq(ConsentPurpose.PERSONALISED_MARKETING.code()))
            .orderBy(CONSENT.STATED_AT.desc(), CONSENT.ID.desc())
            .limit(1)
            .fetchSingle(CONSENT.STATE);
    sql.update(CUSTOMER)
        .set(
            CUSTOMER.ALLOWS_PERSONALISED_MARKETING,
            ConsentState.of(latest) != ConsentState.WITHDRAWN)
        .where(CUSTOMER.ID.eq(customer))
        .execute();
  }
}
