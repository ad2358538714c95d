package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.CustomerContact.CUSTOMER_CONTACT;
import static org.siyu.storage.database.generated.tables.CustomerIdentity.CUSTOMER_IDENTITY;
import static org.siyu.storage.database.generated.tables.CustomerLineage.CUSTOMER_LINEAGE;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.ImportBatch.IMPORT_BATCH;
import static org.siyu.storage.database.generated.tables.ImportSheet.IMPORT_SHEET;
import static org.siyu.storage.database.generated.tables.Interaction.INTERACTION;
import static org.siyu.storage.database.generated.tables.Member.MEMBER;
import static org.siyu.storage.database.generated.tables.Tag.TAG;
import static org.siyu.storage.database.generated.tables.TagGroup.TAG_GROUP;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.siyu.core.customers.ConsentState;
import org.siyu.core.customers.Customer;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.customers.Tag;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Monitor;

/// Gathers all that the tables know of one customer.
final class JooqCustomerDetails {
  private static final int MOST_INTERACTIONS = 200;

  private final DSLContext sql;
  private final UUID id;

  JooqCustomerDetails(DSLContext sql, UUID id) {
    this.sql = sql;
    this.id = id;
  }

  Optional<CustomerDetails> read() {
    return new JooqCustomerProfile(sql, id).read().map(this::details);
  }

  private CustomerDetails details(Customer customer) {
    CustomerRow row =
        new JooqCustomerRows(List.of(), List.of(), Optional.of(List.of(id)), Monitor.NONE)
            .read(sql)
            .getFirst();
    return new CustomerDetails(
        customer,
        identities(),
        tags(),
        contacts(),
        consents(),
        JooqFollowUpRepository.of(sql, id),
        new JooqCustomerOrders(sql, id).read(),
        interactions(),
        row.activity().interactions(),
        lineage(),
        new JooqCustomerStanding(sql, id).read(),
        row.activity());
  }

  private List<Identity> identities() {
    return sql
        .select(CUSTOMER_IDENTITY.KIND, CUSTOMER_IDENTITY.IDENTITY_VALUE)
        .from(CUSTOMER_IDENTITY)
        .where(CUSTOMER_IDENTITY.CUSTOMER_ID.eq(id))
        .fetch(row -> new Identity(Code.parse(IdentityKind.class, row.value1()), row.value2()))
        .stream()
        .sorted(Comparator.comparing(Identity::kind).thenComparing(Identity::value))
        .toList();
  }

  private List<Tag> tags() {
    return sql.select(TAG.ID, TAG_GROUP.NAME, TAG.NAME)
        .from(CUSTOMER_TAG)
        .join(TAG)
        .on(TAG.ID.eq(CUSTOMER_TAG.TAG_ID))
        .join(TAG_GROUP)
        .on(TAG_GROUP.ID.eq(TAG.GROUP_ID))
        .where(CUSTOMER_TAG.CUSTOMER_ID.eq(id))
        .orderBy(TAG_GROUP.SORT_POSITION, TAG_GROUP.NAME, TAG.SORT_POSITION, TAG.NAME)
        .fetch(row -> new Tag(row.value1(), row.value2(), row.value3()));
  }

  private List<CustomerDetails.Contact> contacts() {
    return sql.select(MEMBER.NAME, CUSTOMER_CONTACT.ADDED_AT, CUSTOMER_CONTACT.CHANNEL)
        .from(CUSTOMER_CONTACT)
        .join(MEMBER)
        .on(MEMBER.ID.eq(CUSTOMER_CONTACT.MEMBER_ID))
        .where(CUSTOMER_CONTACT.CUSTOMER_ID.eq(id))
        .orderBy(CUSTOMER_CONTACT.ADDED_AT.desc(), MEMBER.NAME)
        .fetch(
            row ->
                new CustomerDetails.Contact(
                    row.value1(),
                    Optional.ofNullable(row.value2()),
                    Optional.ofNullable(row.value3())));
  }

  private List<CustomerDetails.Consent> consents() {
    return sql.select(
            CONSENT.PURPOSE, CONSENT.STATE, CONSENT.STATED_AT, CONSENT.SOURCE, CONSENT.TEXT_VERSION)
        .from(CONSENT)
        .where(CONSENT.CUSTOMER_ID.eq(id))
        .orderBy(CONSENT.STATED_AT.desc(), CONSENT.ID.desc())
        .fetch(
            row ->
                new CustomerDetails.Consent(
                    row.value1(),
                    ConsentState.of(row.value2()),
                    row.value3(),
                    row.value4(),
                    Optional.ofNullable(row.value5())));
  }

  private List<CustomerDetails.Interaction> interactions() {
    return sql.select(INTERACTION.HAPPENED_AT, INTERACTION.KIND, INTERACTION.DETAIL)
        .from(INTERACTION)
        .where(INTERACTION.CUSTOMER_ID.eq(id))
        .orderBy(INTERACTION.HAPPENED_AT.desc(), INTERACTION.ID.desc())
        .limit(MOST_INTERACTIONS)
        .fetch(
            row ->
                new CustomerDetails.Interaction(
                    row.value1(),
                    Code.parse(InteractionKind.class, row.value2()),
                    Optional.ofNullable(row.value3())));
  }

  private List<CustomerDetails.Lineage> lineage() {
    return sql.select(
            CUSTOMER_LINEAGE.BATCH_NO,
            IMPORT_BATCH.IMPORTED_AT,
            IMPORT_BATCH.IMPORTED_BY,
            IMPORT_SHEET.FILE_NAME,
            IMPORT_SHEET.SHEET_NAME,
            CUSTOMER_LINEAGE.ROW_NO)
        .from(CUSTOMER_LINEAGE)
        .join(IMPORT_BATCH)
        .on(IMPORT_BATCH.BATCH_NO.eq(CUSTOMER_LINEAGE.BATCH_NO))
        .join(IMPORT_SHEET)
        .on(
            IMPORT_SHEET.BATCH_NO.eq(CUSTOMER_LINEAGE.BATCH_NO),
            IMPORT_SHEET.SHEET_NO.eq(CUSTOMER_LINEAGE.SHEET_NO))
        .where(CUSTOMER_LINEAGE.CUSTOMER_ID.eq(id))
        .orderBy(
            CUSTOMER_LINEAGE.BATCH_NO.desc(), CUSTOMER_LINEAGE.SHEET_NO, CUSTOMER_LINEAGE.ROW_NO)
        .fetch(
            row ->
                new CustomerDetails.Lineage(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4(),
                    Optional.ofNullable(row.value5()).orElse(""),
                    row.value6()));
  }
}
