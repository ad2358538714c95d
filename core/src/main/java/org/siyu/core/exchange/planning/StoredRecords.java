package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.IdentityKind;
import org.siyu.core.shared.Money;

/// What the store holds, streamed row by row. A row is valid during its callback only; no callback
/// may start another stream. Texts that are absent are "".
public interface StoredRecords {
  void identities(Consumer<StoredIdentity> consumer);

  void customers(Consumer<StoredCustomer> consumer);

  void members(Consumer<StoredMember> consumer);

  void attributes(Consumer<StoredAttribute> consumer);

  void tags(Consumer<StoredTag> consumer);

  void contacts(Consumer<StoredContact> consumer);

  /// In the order in which they were stated.
  void consents(Consumer<StoredConsent> consumer);

  void orders(Consumer<StoredOrder> consumer);

  void lines(Collection<UUID> orders, Consumer<StoredLine> consumer);

  void refunds(Consumer<StoredRefund> consumer);

  void interactions(LocalDateTime from, LocalDateTime to, Consumer<StoredInteraction> consumer);

  /// Customers without any natural key that came from a row of a file with this content.
  void customersOfFile(String sha256, String sheetName, Consumer<StoredRow> consumer);

  /// One row at a time, to be read at once.
  interface StoredIdentity {
    UUID customer();

    IdentityKind kind();

    String value();
  }

  /// A customer's profile.
  interface StoredCustomer {
    UUID id();

    /// In the canonical text of [CustomerField]; the owner by name; "" when there is none.
    String value(CustomerField field);
  }

  record StoredMember(UUID id, String name, String wecomAccount) {}

  record StoredAttribute(UUID customer, String name, String value) {}

  record StoredTag(UUID customer, String group, String name) {}

  record StoredContact(
      UUID customer, UUID member, Optional<LocalDateTime> addedAt, String channel) {}

  /// @param isGiven false for a refusal or withdrawal
  record StoredConsent(UUID customer, String purpose, boolean isGiven, LocalDateTime statedAt) {}

  /// An order without its lines; codes as stored.
  interface StoredOrder {
    UUID id();

    UUID customer();

    String source();

    String orderNo();

    String kind();

    String status();

    String shop();

    LocalDateTime orderedAt();

    /// As ISO text, or "".
    String paidAt();

    Money amount();

    Money refund();

    String note();

    long contentHash();
  }

  /// @param quantity in thousandths
  /// @param unitPrice in ten-thousandths
  record StoredLine(
      UUID order,
      int lineNo,
      String subOrderNo,
      String sku,
      String productName,
      long quantity,
      long unitPrice,
      long amountCents) {}

  record StoredRefund(UUID order, String refundNo, long amountCents) {}

  record StoredInteraction(UUID customer, LocalDateTime happenedAt, long contentHash) {}

  record StoredRow(UUID customer, int row) {}
}
