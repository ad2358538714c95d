package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.exchange.ImportKind;
import org.siyu.core.exchange.ReadSheet;
import org.siyu.core.exchange.RejectedRow;
import org.siyu.core.exchange.RowOrigin;

/// Writes one batch within a transaction. Calls come in an order that keeps foreign keys whole; the
/// writer may gather them and send many at once.
public interface BatchWriter {
  /// Opens the batch; first of all calls.
  ///
  /// @return the batch's number
  int begin(BatchHeader header, List<ReadSheet> sheets);

  void reject(RejectedRow row);

  void createMember(UUID id, String name);

  void createCustomer(NewCustomer customer);

  /// Changes a stored customer's profile.
  ///
  /// @param changes the former and the new text of each field; the owner by name
  /// @param owner the new owner, where `changes` has one
  void updateCustomer(UUID id, Map<CustomerField, FieldChange> changes, Optional<UUID> owner);

  void addIdentity(UUID customer, Identity identity);

  void moveIdentity(UUID customer, Identity identity);

  void putAttribute(UUID customer, String name, Optional<String> before, String after);

  void addTag(UUID customer, String group, String name);

  void removeTag(UUID customer, String group, String name);

  void addContact(UUID customer, UUID member, Optional<LocalDateTime> addedAt, String channel);

  void addConsent(
      UUID customer, String purpose, boolean isGiven, LocalDateTime statedAt, String source);

  void addLineage(UUID customer, RowOrigin origin);

  void createOrder(NewOrder order);

  /// Changes a stored order.
  ///
  /// @param values the order as it is to be
  /// @param changes the former and the new text by field name, as in [FieldChange#field()]; the
  ///   customer by id
  void updateOrder(NewOrder values, List<FieldChange> changes);

  /// Says what a product's number stands for, before the first line that has it.
  void nameProduct(int product, String sku, String name);

  void addLine(UUID order, NewLine line);

  /// Takes a stored order's lines away, before others are added.
  void removeLines(UUID order);

  void addRefund(
      UUID id,
      UUID order,
      String refundNo,
      long cents,
      Optional<LocalDateTime> at,
      RowOrigin origin);

  void changeRefund(UUID order, String refundNo, long cents);

  void addInteraction(NewInteraction interaction);

  /// Closes the batch; last of all calls.
  void finish(PlanCounts counts, List<NoticeCount> notices);

  /// @param fingerprint by which the same files are known again, where they can be
  record BatchHeader(
      ImportKind kind,
      String profile,
      LocalDateTime at,
      String actor,
      Optional<String> fingerprint) {}

  /// @param values what is known, in the canonical text of the fields
  record NewCustomer(
      UUID id, Map<CustomerField, String> values, Optional<UUID> owner, RowOrigin origin) {}

  record NewOrder(
      UUID id,
      UUID customer,
      String source,
      String orderNo,
      OrderKind kind,
      OrderStatus status,
      String shop,
      LocalDateTime orderedAt,
      Optional<LocalDateTime> paidAt,
      long amountCents,
      long refundCents,
      String note,
      long contentHash,
      RowOrigin origin) {}

  /// @param product the product's number within this batch, from 0
  /// @param quantity in thousandths
  /// @param unitPrice in ten-thousandths
  record NewLine(
      int lineNo,
      String subOrderNo,
      int product,
      long quantity,
      long unitPrice,
      long amountCents,
      RowOrigin origin) {}

  record NewInteraction(
      UUID id,
      UUID customer,
      LocalDateTime happenedAt,
      String kind,
      String detail,
      long contentHash,
      RowOrigin origin) {}
}
