package org.siyu.app.customers;

import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyId;
import org.siyu.core.journey.JourneyPlace;

/// Journeys, as far as the customers' screen has to do with them.
///
/// @param of those that a customer is or was in
/// @param open those that customers can be let into
/// @param letIn lets customers in, and names those who got in
/// @param takeOut ends a journey for customers
public record CustomerJourneys(
    Function<CustomerId, List<JourneyPlace>> of,
    Supplier<List<Journey>> open,
    BiFunction<JourneyId, Collection<CustomerId>, List<CustomerId>> letIn,
    BiConsumer<JourneyId, Collection<CustomerId>> takeOut) {
  public static final CustomerJourneys NONE =
      new CustomerJourneys(_ -> List.of(), List::of, (_, _) -> List.of(), (_, _) -> {});
}
