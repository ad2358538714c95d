package org.siyu.app.customers;

import java.util.List;
import java.util.Map;
import org.siyu.core.customers.CustomerColumn;
import org.siyu.core.customers.Owner;
import org.siyu.core.customers.Tag;
import org.siyu.core.journey.Journey;

/// What the filters and actions of the customers' screen offer.
///
/// @param tiers codes in the scheme's order; "" last where some customer has none
/// @param segments codes in the order of the books, "" likewise
/// @param tags in the order of their groups
/// @param channels by name; "" first where some customer has none
/// @param journeys those that customers can be let into
public record FilterChoices(
    List<String> tiers,
    List<String> segments,
    List<Tag> tags,
    List<String> channels,
    List<Owner> owners,
    List<Journey> journeys) {
  public static final FilterChoices NONE =
      new FilterChoices(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /// The order in which a sort by these columns has their codes.
  Map<CustomerColumn, List<String>> codes() {
    return Map.of(CustomerColumn.TIER, tiers, CustomerColumn.SEGMENT, segments);
  }

  FilterChoices withTags(List<Tag> now) {
    return new FilterChoices(tiers, segments, now, channels, owners, journeys);
  }
}
