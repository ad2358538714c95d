package org.siyu.core.customers;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import org.siyu.core.shared.Money;

/// All that is known of one customer, for the drawer. Lists of things that happened are newest
/// first.
///
/// @param tags in the order of their groups
/// @param interactions the latest ones; [#interactionCount] tells how many there are
public record CustomerDetails(
    Customer customer,
    List<Identity> identities,
    List<Tag> tags,
    List<Contact> contacts,
    List<Consent> consents,
    List<FollowUp> followUps,
    List<Order> orders,
    List<Interaction> interactions,
    int interactionCount,
    List<Lineage> lineage,
    Optional<Standing> standing,
    CustomerRow.Activity activity) {

  /// A member who has added the customer in WeCom.
  public record Contact(String member, Optional<LocalDateTime> addedAt, Optional<String> channel) {}

  /// One statement on one purpose.
  public record Consent(
      String purpose,
      ConsentState state,
      LocalDateTime statedAt,
      String source,
      Optional<String> textVersion) {}

  /// @param items the products' names with how many of each, as far as the files told
  /// @param lineage the line of a file that it came with; empty for one that was not imported
  public record Order(
      UUID id,
      String source,
      String orderNo,
      OrderKind kind,
      OrderStatus status,
      Optional<String> shop,
      LocalDateTime orderedAt,
      Money amount,
      Money refund,
      List<Item> items,
      Optional<Lineage> lineage) {
    /// Whether it is an order in the sense of [CustomerRow.Activity].
    public boolean isCounted() {
      return kind == OrderKind.PURCHASE && status.isBought();
    }
  }

  public record Item(String product, BigDecimal quantity, Money amount) {}

  public record Interaction(
      LocalDateTime happenedAt, InteractionKind kind, Optional<String> detail) {}

  /// A line of a file that created or changed the customer, or had the order.
  ///
  /// @param sheet "" for a csv
  /// @param row as the user counts it in Excel
  public record Lineage(
      int batch, LocalDateTime importedAt, String importedBy, String file, String sheet, int row) {}

  /// Where the latest tier snapshot puts the customer.
  ///
  /// @param since when the snapshots began to say this tier without a break
  /// @param recencyDays days since the last order at the snapshot's date; empty without orders
  /// @param reason the snapshot's language-free reason, for the tiers feature to read
  public record Standing(
      CustomerRow.Standing scores,
      LocalDateTime asOf,
      LocalDateTime since,
      int schemeVersion,
      OptionalInt recencyDays,
      String reason) {}

  /// When the customer first bought, or where only papers without an order are known, the first of
  /// those: since then somebody is a customer of whom no file says when they joined.
  public Optional<LocalDateTime> firstBought() {
    return first(Order::isCounted).or(() -> first(order -> order.status().isBought()));
  }

  private Optional<LocalDateTime> first(Predicate<Order> wanted) {
    return orders.stream().filter(wanted).map(Order::orderedAt).min(Comparator.naturalOrder());
  }

  /// The same with personal data as the disclosure shows it.
  public CustomerDetails shown(Disclosure disclosure) {
    return new CustomerDetails(
        customer.shown(disclosure),
        identities.stream().map(identity -> shown(identity, disclosure)).toList(),
        tags,
        contacts,
        consents,
        followUps,
        orders,
        interactions,
        interactionCount,
        lineage,
        standing,
        activity);
  }

  static Identity shown(Identity identity, Disclosure disclosure) {
    return new Identity(identity.kind(), identity.kind().shown(identity.value(), disclosure));
  }

  @Override
  public String toString() {
    return "CustomerDetails[" + customer.id() + "]";
  }
}
