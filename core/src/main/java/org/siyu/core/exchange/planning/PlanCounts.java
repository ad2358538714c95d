package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Money;

/// What a plan comes to. Sums are over the orders of the files that go in or are there already.
///
/// @param linesRead rows with data
/// @param linesRejected rows that do not go in
/// @param rejections the same by reason, most first
/// @param linesRepeated lines that repeat an earlier line of their order exactly; they count as
///   well as any other, so some may be among the rejected
/// @param customers distinct customers that the accepted rows name
/// @param orders distinct orders and cancellations
/// @param purchases those of them that are purchases
/// @param cancellations those of them that are cancellations
/// @param items order lines that go in or are there already
/// @param products distinct products among the lines
/// @param interactions distinct interactions
/// @param purchased amounts of the purchases that count as bought
/// @param cancelled amounts of the cancellations, as a positive sum
/// @param refunded what was given back of the purchases that count as bought; of orders of which
///   the files have refunds only, what these come to
/// @param net purchased less cancelled less refunded; below zero where the files have refunds only
/// @param customerActions what happens to the customers
/// @param orderActions what happens to the orders
/// @param interactionActions what happens to the interactions
/// @param tags tags put on or taken off customers
/// @param newMembers members that come into being because the files name them
/// @param firstOrder the earliest time of an order
/// @param lastOrder the latest time of an order
public record PlanCounts(
    long linesRead,
    long linesRejected,
    List<RejectionCount> rejections,
    long linesRepeated,
    long customers,
    long orders,
    long purchases,
    long cancellations,
    long items,
    long products,
    long interactions,
    Money purchased,
    Money cancelled,
    Money refunded,
    Money net,
    ActionCounts customerActions,
    ActionCounts orderActions,
    ActionCounts interactionActions,
    long tags,
    long newMembers,
    Optional<LocalDateTime> firstOrder,
    Optional<LocalDateTime> lastOrder) {
  public PlanCounts {
    rejections = List.copyOf(rejections);
  }

  /// What the same rows come to when they come again: everything is there by now.
  PlanCounts again() {
    return new PlanCounts(
        linesRead,
        linesRejected,
        rejections,
        linesRepeated,
        customers,
        orders,
        purchases,
        cancellations,
        items,
        products,
        interactions,
        purchased,
        cancelled,
        refunded,
        net,
        unchanged(customerActions),
        unchanged(orderActions),
        unchanged(interactionActions),
        0,
        0,
        firstOrder,
        lastOrder);
  }

  private static ActionCounts unchanged(ActionCounts actions) {
    return new ActionCounts(0, 0, actions.total(), 0);
  }

  /// All subjects together.
  public ActionCounts actions() {
    return customerActions.plus(orderActions).plus(interactionActions);
  }
}
