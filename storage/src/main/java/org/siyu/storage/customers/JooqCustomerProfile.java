package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerAttribute.CUSTOMER_ATTRIBUTE;
import static org.siyu.storage.database.generated.tables.Member.MEMBER;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.siyu.core.customers.Customer;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.Owner;
import org.siyu.core.shared.Code;

/// Reads a customer's own record.
final class JooqCustomerProfile {
  private final DSLContext sql;
  private final UUID id;

  JooqCustomerProfile(DSLContext sql, UUID id) {
    this.sql = sql;
    this.id = id;
  }

  Optional<Customer> read() {
    return sql.select(CUSTOMER.fields())
        .select(MEMBER.NAME)
        .from(CUSTOMER)
        .leftJoin(MEMBER)
        .on(MEMBER.ID.eq(CUSTOMER.OWNER_ID))
        .where(CUSTOMER.ID.eq(id))
        .fetchOptional(this::customer);
  }

  private Customer customer(Record row) {
    return new Customer(
        new CustomerId(id),
        Optional.ofNullable(row.get(CUSTOMER.NICKNAME)),
        Optional.ofNullable(row.get(CUSTOMER.REAL_NAME)),
        Code.parse(Gender.class, row.get(CUSTOMER.GENDER)),
        Optional.ofNullable(row.get(CUSTOMER.BIRTHDAY)),
        Optional.ofNullable(row.get(CUSTOMER.REGION)),
        Optional.ofNullable(row.get(CUSTOMER.ADDRESS)),
        Optional.ofNullable(row.get(CUSTOMER.COMPANY)),
        Optional.ofNullable(row.get(CUSTOMER.EMAIL)),
        Optional.ofNullable(row.get(CUSTOMER.JOINED_AT)),
        Optional.ofNullable(row.get(CUSTOMER.CHANNEL)),
        Optional.ofNullable(row.get(CUSTOMER.OWNER_ID))
            .map(owner -> new Owner(owner, row.get(MEMBER.NAME))),
        row.get(CUSTOMER.ALLOWS_PERSONALISED_MARKETING),
        Optional.ofNullable(row.get(CUSTOMER.NOTES)),
        attributes(),
        row.get(CUSTOMER.VERSION),
        row.get(CUSTOMER.CHANGED_AT),
        row.get(CUSTOMER.CHANGED_BY));
  }

  private Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    sql.select(CUSTOMER_ATTRIBUTE.NAME, CUSTOMER_ATTRIBUTE.ATTRIBUTE_VALUE)
        .from(CUSTOMER_ATTRIBUTE)
        .where(CUSTOMER_ATTRIBUTE.CUSTOMER_ID.eq(id))
        .forEach(row -> attributes.put(row.value1(), row.value2()));
    return Collections.unmodifiableMap(attributes);
  }
}
