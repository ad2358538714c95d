package org.siyu.core.contact;

/// A customer who would be written to more often than a limit bears.
///
/// @param row in the book of the forecast
/// @param worst the limit and span that are gone over most
/// @param times how often the customer is reached in that span
/// @param breaches how many limits and spans are gone over for the customer
public record OverCustomer(int row, Breach worst, int times, int breaches) {
  /// How many contacts too many.
  public int excess() {
    return times - worst.most();
  }
}
