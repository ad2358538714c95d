package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.Monitor;

/// Customers by the member who sees to them; empty for nobody's.
public final class OwnedCustomers {
  private final JourneyRepository repository;
  private final JourneySources sources;

  public OwnedCustomers(JourneyRepository repository, JourneySources sources) {
    this.repository = repository;
    this.sources = sources;
  }

  /// Who has a birthday on one of some days.
  public Map<Optional<UUID>, List<CustomerId>> birthdays(
      Collection<LocalDate> days, Monitor monitor) {
    CustomerBook book = sources.ledger().book(monitor);
    return byOwner(repository.birthdays(days, book), book);
  }

  /// Some customers; those that are gone are left out.
  public Map<Optional<UUID>, List<CustomerId>> of(Collection<UUID> customers, Monitor monitor) {
    CustomerBook book = sources.ledger().book(monitor);
    return byOwner(book.rows(customers), book);
  }

  /// Those of some customers who refuse marketing messages today.
  public List<CustomerId> refusing(Collection<UUID> customers, LocalDate today, Monitor monitor) {
    CustomerBook book = sources.ledger().book(monitor);
    List<CustomerId> found = new ArrayList<>();
    book.rows(customers)
        .and(sources.ledger().refusing(today, monitor))
        .forEach(row -> found.add(new CustomerId(book.id(row))));
    return found;
  }

  private Map<Optional<UUID>, List<CustomerId>> byOwner(CustomerSet customers, CustomerBook book) {
    Map<Optional<UUID>, List<CustomerId>> found = new LinkedHashMap<>();
    if (!customers.isEmpty()) {
      Map<Integer, UUID> owners = repository.owners(book);
      customers.forEach(
          row ->
              found
                  .computeIfAbsent(Optional.ofNullable(owners.get(row)), _ -> new ArrayList<>())
                  .add(new CustomerId(book.id(row))));
    }
    return found;
  }
}
