package org.siyu.core.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Identity;
import org.siyu.core.customers.InteractionKind;
import org.siyu.core.customers.OrderKind;
import org.siyu.core.customers.OrderStatus;
import org.siyu.core.shared.Money;

/// What one row of a file says once its cells are read, checked and put into canonical form, before
/// it is compared with the store.
public sealed interface Draft {
  RowOrigin origin();

  /// Who the row is about.
  Person person();

  /// A person as a row names them.
  ///
  /// @param identities natural keys, strongest first; empty when the row has none
  /// @param values profile values that the row states, in canonical text
  /// @param blanks profile fields that have a column in the file and no value in this row
  /// @param maskedPhone a phone of the form 138****1234: evidence for a proposal only
  record Person(
      List<Identity> identities,
      Map<CustomerField, String> values,
      Set<CustomerField> blanks,
      Optional<String> maskedPhone) {
    public Person {
      identities = List.copyOf(identities);
    }
  }

  /// A row of a customer file.
  ///
  /// @param tags tags that the row names
  /// @param attributes free attributes by name
  /// @param contact the member who added the customer, where the file has one row a member
  /// @param consents consents that the row states
  record CustomerRow(
      RowOrigin origin,
      Person person,
      List<TagName> tags,
      Map<String, String> attributes,
      Optional<Contact> contact,
      List<ConsentStatement> consents)
      implements Draft {}

  /// A line of an order file: one product of an order, or a whole order with one title.
  ///
  /// @param source the shop system or profile that numbers the orders, for instance `taobao`
  /// @param amount what the line costs in all; negative on a cancellation
  /// @param orderAmount what the whole order was paid with, where the file says it per order
  /// @param refund what of this order was given back, as a positive amount; the refunds of an
  ///   order's lines add up (one that the file repeats on each of them is given once)
  record OrderLine(
      RowOrigin origin,
      Person person,
      String source,
      String orderNo,
      OrderKind kind,
      Optional<OrderStatus> status,
      Optional<LocalDateTime> orderedAt,
      Optional<LocalDateTime> paidAt,
      Optional<String> shop,
      Optional<String> subOrderNo,
      String sku,
      String productName,
      BigDecimal quantity,
      BigDecimal unitPrice,
      Money amount,
      Optional<Money> orderAmount,
      Optional<Money> refund,
      Optional<String> note)
      implements Draft {}

  /// A line of a refund file, for an order that is known or comes in the same import.
  record RefundLine(
      RowOrigin origin,
      Person person,
      String source,
      String orderNo,
      String refundNo,
      Money amount,
      Optional<LocalDateTime> refundedAt)
      implements Draft {}

  /// A row of an interaction file.
  record InteractionRow(
      RowOrigin origin,
      Person person,
      LocalDateTime happenedAt,
      InteractionKind kind,
      Optional<String> detail)
      implements Draft {}

  /// A row of a tag file.
  record TagRow(RowOrigin origin, Person person, List<TagName> add, List<TagName> remove)
      implements Draft {}

  /// @param group the tag group's name; "" for the default group
  record TagName(String group, String name) {}

  /// @param member the member's name or WeCom account
  record Contact(String member, Optional<LocalDateTime> addedAt, Optional<String> channel) {}

  /// @param purpose for instance `marketing`
  /// @param isGiven false for a refusal or withdrawal
  record ConsentStatement(
      String purpose, boolean isGiven, Optional<LocalDateTime> statedAt, String source) {}
}
