package org.siyu.core.journey;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.Monitor;

/// Finds out what became of steps that are no longer open.
public final class JourneyEnds {
  private final JourneyRepository repository;
  private final JourneySources sources;

  public JourneyEnds(JourneyRepository repository, JourneySources sources) {
    this.repository = repository;
    this.sources = sources;
  }

  /// What was said last of a step for some customers, where it is no longer open.
  public Map<CustomerId, StepAct> settled(
      JourneyId id, String step, Collection<CustomerId> customers) {
    Optional<Journey> journey = repository.find(id);
    if (journey.isEmpty()) {
      return Map.of();
    }
    CustomerBook book = sources.ledger().book(Monitor.NONE);
    JourneyState state =
        repository.load(List.of(journey.get()), JourneyRepository.Depth.ALL, book).getFirst();
    Set<UUID> groups =
        state.groups().stream()
            .filter(group -> group.step().equals(step))
            .map(StepGroup::id)
            .collect(Collectors.toSet());
    CustomerSet wanted = book.rows(customers.stream().map(CustomerId::value).toList());
    Map<CustomerId, StepAct> last = new HashMap<>();
    for (StepAct act : state.acts()) {
      if (act.kind().isSettling() && groups.contains(act.group())) {
        act.customers().and(wanted).forEach(row -> last.put(new CustomerId(book.id(row)), act));
      }
    }
    return last;
  }
}
