package org.siyu.storage.customers;

import static org.siyu.storage.database.generated.tables.Consent.CONSENT;
import static org.siyu.storage.database.generated.tables.Customer.CUSTOMER;
import static org.siyu.storage.database.generated.tables.CustomerAttribute.CUSTOMER_ATTRIBUTE;
import static org.siyu.storage.database.generated.tables.CustomerContact.CUSTOMER_CONTACT;
import static org.siyu.storage.database.generated.tables.CustomerIdentity.CUSTOMER_IDENTITY;
import static org.siyu.storage.database.generated.tables.CustomerLineage.CUSTOMER_LINEAGE;
import static org.siyu.storage.database.generated.tables.CustomerTag.CUSTOMER_TAG;
import static org.siyu.storage.database.generated.tables.FollowUp.FOLLOW_UP;
import static org.siyu.storage.database.generated.tables.Interaction.INTERACTION;
import static org.siyu.storage.database.generated.tables.SalesOrder.SALES_ORDER;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.siyu.core.customers.CustomerDetails;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.CustomerProblem;
import org.siyu.core.customers.MergePlan;
import org.siyu.core.customers.MergeRecord;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.generated.tables.records.CustomerRecord;

/// Gives one customer all that another has, and keeps what is needed to part them again. Snapshots
/// of the tiers stay as they were taken.
final class JooqCustomerMerge {
  private final DSLContext sql;
  private final UUID id;
  private final MergePlan plan;
  private final LocalDateTime at;
  private final String by;
  private final UUID survivor;
  private final UUID merged;
  private final JooqMergeParts parts;

  JooqCustomerMerge(DSLContext sql, UUID id, MergePlan plan, LocalDateTime at, String by) {
    this.sql = sql;
    this.id = id;
    this.plan = plan;
    this.at = at;
    this.by = by;
    this.survivor = plan.survivor().value();
    this.merged = plan.merged().value();
    this.parts = new JooqMergeParts(sql, id);
  }

  MergeRecord run(List<CustomerDetails.Consent> statements) {
    CustomerRecord kept = read(survivor, plan.survivorVersion());
    CustomerRecord going = read(merged, plan.mergedVersion());
    String label = Optional.ofNullable(going.getNickname()).orElse("");
    enter(going, label);
    keepAll();
    moveAll();
    state(statements);
    take(kept, going);
    sql.deleteFrom(CUSTOMER).where(CUSTOMER.ID.eq(merged)).execute();
    return new MergeRecord(id, plan.survivor(), plan.merged(), label, at, by);
  }

  private CustomerRecord read(UUID customer, int version) {
    CustomerRecord row =
        sql.selectFrom(CUSTOMER)
            .where(CUSTOMER.ID.eq(customer))
            .fetchOptional()
            .orElseThrow(() -> new ProblemException(Problem.of(CustomerProblem.NOT_FOUND)));
    if (row.getVersion() != version) {
      throw new ProblemException(
          Problem.of(
              CustomerProblem.CHANGED_MEANWHILE,
              row.getChangedBy(),
              row.getChangedAt().toString()));
    }
    return row;
  }

  private void enter(CustomerRecord going, String label) {
    sql.execute(
        """
        insert into customer_merge (id, survivor_id, merged_id, merged_label, merged_at, merged_by,
          batch_no, sheet_no, row_no)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        survivor,
        merged,
        label,
        at,
        by,
        going.getBatchNo(),
        going.getSheetNo(),
        going.getRowNo());
  }

  private void keepAll() {
    parts.keep(
        "customer", sql.selectFrom(CUSTOMER).where(CUSTOMER.ID.in(survivor, merged)).fetch());
    keepOfBoth("attribute", CUSTOMER_ATTRIBUTE, CUSTOMER_ATTRIBUTE.CUSTOMER_ID);
    keepOfBoth("contact", CUSTOMER_CONTACT, CUSTOMER_CONTACT.CUSTOMER_ID);
    keepOfBoth("tag", CUSTOMER_TAG, CUSTOMER_TAG.CUSTOMER_ID);
    keepOfBoth("lineage", CUSTOMER_LINEAGE, CUSTOMER_LINEAGE.CUSTOMER_ID);
    keepOfBoth("identity", CUSTOMER_IDENTITY, CUSTOMER_IDENTITY.CUSTOMER_ID);
    keepIds("consent", CONSENT, CONSENT.ID, CONSENT.CUSTOMER_ID);
    keepIds("follow_up", FOLLOW_UP, FOLLOW_UP.ID, FOLLOW_UP.CUSTOMER_ID);
    keepIds("sales_order", SALES_ORDER, SALES_ORDER.ID, SALES_ORDER.CUSTOMER_ID);
    keepIds("interaction", INTERACTION, INTERACTION.ID, INTERACTION.CUSTOMER_ID);
  }

  private void keepOfBoth(String part, Table<?> table, Field<UUID> customer) {
    parts.keep(part, sql.selectFrom(table).where(customer.in(survivor, merged)).fetch());
  }

  private void keepIds(String part, Table<?> table, Field<UUID> key, Field<UUID> customer) {
    parts.keep(part, sql.select(key).from(table).where(customer.eq(merged)).fetch());
  }

  private void moveAll() {
    move(CUSTOMER_IDENTITY, CUSTOMER_IDENTITY.CUSTOMER_ID);
    move(CONSENT, CONSENT.CUSTOMER_ID);
    move(FOLLOW_UP, FOLLOW_UP.CUSTOMER_ID);
    move(SALES_ORDER, SALES_ORDER.CUSTOMER_ID);
    move(INTERACTION, INTERACTION.CUSTOMER_ID);
    moveMissing("customer_tag", "tag_id");
    moveMissing("customer_contact", "member_id");
    moveMissing("customer_lineage", "batch_no", "sheet_no", "row_no");
    moveAttributes();
  }

  private void move(Table<?> table, Field<UUID> customer) {
    sql.update(table).set(customer, survivor).where(customer.eq(merged)).execute();
  }

  /// Moves what the survivor does not have, and drops the rest.
  private void moveMissing(String table, String... keys) {
    StringBuilder same = new StringBuilder();
    for (String key : keys) {
      same.append(" and other.").append(key).append(" = ").append(table).append('.').append(key);
    }
    sql.execute(
        "update "
            + table
            + " set customer_id = ? where customer_id = ? and not exists (select 1 from "
            + table
            + " other where other.customer_id = ?"
            + same
            + ")",
        survivor,
        merged,
        survivor);
    sql.execute("delete from " + table + " where customer_id = ?", merged);
  }

  private void moveAttributes() {
    sql.deleteFrom(CUSTOMER_ATTRIBUTE)
        .where(CUSTOMER_ATTRIBUTE.CUSTOMER_ID.eq(survivor))
        .and(CUSTOMER_ATTRIBUTE.NAME.in(plan.attributes()))
        .execute();
    sql.update(CUSTOMER_ATTRIBUTE)
        .set(CUSTOMER_ATTRIBUTE.CUSTOMER_ID, survivor)
        .where(CUSTOMER_ATTRIBUTE.CUSTOMER_ID.eq(merged))
        .and(CUSTOMER_ATTRIBUTE.NAME.in(plan.attributes()))
        .execute();
    sql.deleteFrom(CUSTOMER_ATTRIBUTE).where(CUSTOMER_ATTRIBUTE.CUSTOMER_ID.eq(merged)).execute();
  }

  private void state(List<CustomerDetails.Consent> statements) {
    Ids ids = Ids.system();
    List<UUID> made = statements.stream().map(_ -> ids.next()).toList();
    for (int index = 0; index < made.size(); index++) {
      JooqConsentRepository.insert(sql, made.get(index), survivor, statements.get(index));
    }
    parts.keep(
        "statement", sql.select(CONSENT.ID).from(CONSENT).where(CONSENT.ID.in(made)).fetch());
  }

  private void take(CustomerRecord kept, CustomerRecord going) {
    for (CustomerField field : plan.fields()) {
      copy(JooqCustomerEdits.column(field), going, kept);
    }
    kept.setAllowsPersonalisedMarketing(
        kept.getAllowsPersonalisedMarketing() && going.getAllowsPersonalisedMarketing());
    kept.setVersion(kept.getVersion() + 1);
    kept.setChangedAt(at);
    kept.setChangedBy(by);
    sql.executeUpdate(kept, CUSTOMER.ID.eq(survivor));
    parts.keep("after", sql.selectFrom(CUSTOMER).where(CUSTOMER.ID.eq(survivor)).fetch());
  }

  private static <T> void copy(Field<T> column, CustomerRecord from, CustomerRecord to) {
    to.set(column, from.get(column));
  }
}
