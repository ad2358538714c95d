package org.siyu.storage.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Gender;
import org.siyu.core.customers.Identity;
import org.siyu.core.exchange.RowOrigin;
import org.siyu.core.exchange.planning.BatchWriter;
import org.siyu.core.exchange.planning.FieldChange;
import org.siyu.core.shared.Ids;

/// Writes customers and what hangs on them.
final class JooqCustomerWriter {
  private final Connection connection;
  private final JooqBatchStatements batch;
  private final JooqTagTables tags;
  private final Ids ids = Ids.system();
  private final JooqBatchStatement member;
  private final JooqBatchStatement customer;
  private final JooqBatchStatement identity;
  private final JooqBatchStatement newAttribute;
  private final JooqBatchStatement attribute;
  private final JooqBatchStatement tag;
  private final JooqBatchStatement contact;
  private final JooqBatchStatement consent;
  private final JooqBatchStatement lineage;
  private final JooqBatchStatement interaction;

  JooqCustomerWriter(Connection connection, JooqBatchStatements batch) throws SQLException {
    this.connection = connection;
    this.batch = batch;
    this.tags = new JooqTagTables(connection);
    this.member =
        batch.add(
            """
            insert into member (id, name, member_role, is_active, version, changed_at, changed_by)
            values (?, ?, 'operator', true, 1, ?, ?)\
            """);
    this.customer =
        batch.add(
            """
            insert into customer (id, nickname, real_name, gender, birthday, region, address,
              company, email, joined_at, channel, owner_id, allows_personalised_marketing, notes,
              created_at, version, changed_at, changed_by, batch_no, sheet_no, row_no)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)\
            """);
    this.identity =
        batch.add(
            """
            insert into customer_identity (kind, identity_value, customer_id, batch_no)
            values (?, ?, ?, ?)\
            """);
    this.newAttribute =
        batch.add(
            """
            insert into customer_attribute (customer_id, name, attribute_value, batch_no)
            values (?, ?, ?, ?)\
            """);
    this.attribute =
        batch.add(
            "update customer_attribute set attribute_value = ? where customer_id = ? and name = ?");
    this.tag =
        batch.add("insert into customer_tag (customer_id, tag_id, batch_no) values (?, ?, ?)");
    this.contact =
        batch.add(
            """
            insert into customer_contact (customer_id, member_id, added_at, channel, batch_no)
            values (?, ?, ?, ?, ?)\
            """);
    this.consent =
        batch.add(
            """
            insert into consent (id, customer_id, purpose, state, stated_at, source, batch_no)
            values (?, ?, ?, ?, ?, ?, ?)\
            """);
    this.lineage =
        batch.add(
            """
            insert into customer_lineage (customer_id, batch_no, sheet_no, row_no)
            values (?, ?, ?, ?)\
            """);
    this.interaction =
        batch.add(
            """
            insert into interaction (id, customer_id, happened_at, kind, detail, content_hash,
              batch_no, sheet_no, row_no)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """);
  }

  void createMember(UUID id, String name) throws SQLException {
    member.set(id).set(name).set(batch.at()).set(batch.actor()).add();
  }

  void create(BatchWriter.NewCustomer created) throws SQLException {
    Map<CustomerField, String> values = created.values();
    customer.set(created.id());
    for (CustomerField field : CustomerField.values()) {
      String value = values.getOrDefault(field, "");
      switch (field) {
        case GENDER -> customer.set(value.isEmpty() ? Gender.UNKNOWN.code() : value);
        case BIRTHDAY -> customer.setDate(ProfileText.date(value));
        case JOINED_AT -> customer.setTime(ProfileText.time(value));
        case OWNER -> customer.set(created.owner());
        case ALLOWS_PERSONALISED_MARKETING -> customer.set(!"false".equals(value));
        case NICKNAME, REAL_NAME, REGION, ADDRESS, COMPANY, EMAIL, CHANNEL, NOTES ->
            customer.setOrNull(value);
      }
    }
    customer
        .set(batch.at())
        .set(batch.at())
        .set(batch.actor())
        .set(batch.batchNo())
        .set(created.origin().sheet())
        .set(created.origin().row())
        .add();
  }

  void update(UUID id, Map<CustomerField, FieldChange> changes, Optional<UUID> owner)
      throws SQLException {
    StringBuilder columns = new StringBuilder();
    changes.keySet().forEach(field -> columns.append(ProfileText.column(field)).append(" = ?, "));
    JooqBatchStatement update =
        batch.of(
            "update customer set "
                + columns
                + "version = version + 1, changed_at = ?, changed_by = ? where id = ?");
    for (Map.Entry<CustomerField, FieldChange> change : changes.entrySet()) {
      CustomerField field = change.getKey();
      String after = change.getValue().after().orElse("");
      if (field == CustomerField.OWNER) {
        update.set(owner);
      } else {
        update.setValue(ProfileText.value(field, after));
      }
      batch.changed(
          ChangedEntity.CUSTOMER, id, field.code(), change.getValue().before().orElse(""), after);
    }
    update.set(batch.at()).set(batch.actor()).set(id).add();
  }

  void addIdentity(UUID owner, Identity key) throws SQLException {
    identity.set(key.kind().code()).set(key.value()).set(owner).set(batch.batchNo()).add();
  }

  void moveIdentity(UUID owner, Identity key) throws SQLException {
    batch.flush();
    try (PreparedStatement query =
        connection.prepareStatement(
            "select customer_id from customer_identity where kind = ? and identity_value = ?")) {
      query.setString(1, key.kind().code());
      query.setString(2, key.value());
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        batch.changed(
            ChangedEntity.IDENTITY,
            owner,
            key.kind().code() + ' ' + key.value(),
            JooqStoredRecords.uuid(rows, 1).toString(),
            owner.toString());
      }
    }
    try (PreparedStatement update =
        connection.prepareStatement(
            """
            update customer_identity set customer_id = ?
            where kind = ? and identity_value = ?\
            """)) {
      update.setObject(1, owner);
      update.setString(2, key.kind().code());
      update.setString(3, key.value());
      update.executeUpdate();
    }
  }

  void putAttribute(UUID owner, String name, Optional<String> before, String after)
      throws SQLException {
    if (before.isEmpty()) {
      newAttribute.set(owner).set(name).set(after).set(batch.batchNo()).add();
      return;
    }
    attribute.set(after).set(owner).set(name).add();
    batch.changed(ChangedEntity.ATTRIBUTE, owner, name, before.get(), after);
  }

  void addTag(UUID owner, String group, String name) throws SQLException {
    tag.set(owner).set(tags.require(group, name)).set(batch.batchNo()).add();
  }

  void removeTag(UUID owner, String group, String name) throws SQLException {
    UUID removed = tags.require(group, name);
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from customer_tag where customer_id = ? and tag_id = ?")) {
      delete.setObject(1, owner);
      delete.setObject(2, removed);
      delete.executeUpdate();
    }
    batch.changed(ChangedEntity.TAG, owner, removed.toString(), "on", "");
  }

  void addContact(UUID owner, UUID by, Optional<LocalDateTime> addedAt, String channel)
      throws SQLException {
    contact.set(owner).set(by).setTime(addedAt).setOrNull(channel).set(batch.batchNo()).add();
  }

  void addConsent(
      UUID owner, String purpose, boolean isGiven, LocalDateTime statedAt, String source)
      throws SQLException {
    consent
        .set(ids.next())
        .set(owner)
        .set(purpose)
        .set(isGiven ? JooqBatchWriter.CONSENT_GIVEN : JooqBatchWriter.CONSENT_WITHDRAWN)
        .set(statedAt)
        .set(source)
        .set(batch.batchNo())
        .add();
  }

  void addLineage(UUID owner, RowOrigin origin) throws SQLException {
    lineage.set(owner).set(batch.batchNo()).set(origin.sheet()).set(origin.row()).add();
  }

  void addInteraction(BatchWriter.NewInteraction added) throws SQLException {
    interaction
        .set(added.id())
        .set(added.customer())
        .set(added.happenedAt())
        .set(added.kind())
        .setOrNull(added.detail())
        .set(added.contentHash())
        .set(batch.batchNo())
        .set(added.origin().sheet())
        .set(added.origin().row())
        .add();
  }
}
