package org.siyu.core.exchange.profile;

import java.util.List;
import java.util.Optional;

/// How the rows of a layout hang together.
///
/// @param hasDescriptionRow the row below the headers explains the columns
/// @param carriesOrderFields further lines of an order leave the order's fields blank
/// @param cancellationPrefix an order number that starts with it is a cancellation
/// @param exampleMarkers a row whose first cell starts with one of them is an example
/// @param hasInternationalPhones phones need not be mainland numbers
public record RowRules(
    boolean hasDescriptionRow,
    boolean carriesOrderFields,
    Optional<String> cancellationPrefix,
    List<String> exampleMarkers,
    boolean hasInternationalPhones) {
  public static final RowRules PLAIN =
      new RowRules(false, false, Optional.empty(), List.of(), false);

  public RowRules {
    exampleMarkers = List.copyOf(exampleMarkers);
  }
}
