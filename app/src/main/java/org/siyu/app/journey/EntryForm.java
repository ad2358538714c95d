package org.siyu.app.journey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.customers.PastedCustomers;
import org.siyu.core.journey.HandEntry;
import org.siyu.core.journey.Journey;
import org.siyu.core.journey.JourneyService;
import org.siyu.core.shared.Monitor;

/// Customers who are to be let into a journey by hand: whom somebody has chosen so far.
public final class EntryForm {
  private final Journey journey;
  private final AudienceForm audience;
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());

  /// What the choice comes to.
  ///
  /// @param unknown pasted lines that name nobody
  /// @param ambiguous pasted lines that name several
  public record Found(HandEntry entry, List<String> unknown, List<String> ambiguous) {}

  EntryForm(Journey journey, JourneyLists lists, Function<UUID, Set<UUID>> listed) {
    this.journey = journey;
    this.audience = new AudienceForm(lists, listed, AudienceKind.PASTED);
  }

  public Journey journey() {
    return journey;
  }

  public AudienceForm audience() {
    return audience;
  }

  /// Empty while that is not known.
  public ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  void show(Optional<Found> now) {
    found.set(now);
  }

  /// Reads the store, so not for the window's thread.
  Found read(JourneyService journeys, Monitor monitor) {
    if (audience.kind() != AudienceKind.PASTED) {
      return new Found(
          journeys.entering(journey.id(), journeys.belonging(audience.audience(), monitor)),
          List.of(),
          List.of());
    }
    PastedCustomers pasted = journeys.pasted(audience.pasted(), monitor);
    return new Found(
        journeys.entering(journey.id(), pasted.found()), pasted.unknown(), pasted.ambiguous());
  }
}
