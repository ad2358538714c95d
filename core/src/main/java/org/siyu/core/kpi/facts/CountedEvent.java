package org.siyu.core.kpi.facts;

import java.util.Optional;
import java.util.UUID;

/// One thing that a customer did or said, told apart from all others so that the store finds its
/// row again.
///
/// @param moment in seconds since 1970-01-01T00:00 of the workspace's local clock; of a mark in
///   days
/// @param cents of an order: paid less given back
/// @param isOrder false for a document that takes back earlier orders
/// @param mark of a [Kind#MARK] what it was
/// @param nth how many of the customer that are alike in all of this come before it
public record CountedEvent(
    Kind kind,
    UUID customer,
    long moment,
    long cents,
    boolean isOrder,
    Optional<Mark> mark,
    int nth) {
  public enum Kind {
    ORDER,
    /// Anything that the customer did but order.
    ACTIVITY,
    /// The same, where the count tells apart what it was.
    MARK,
    /// The last word on marketing messages.
    CONSENT
  }
}
