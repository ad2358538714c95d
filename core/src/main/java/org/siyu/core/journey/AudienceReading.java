package org.siyu.core.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.siyu.core.contact.CustomerBook;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerList;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.shared.Monitor;

/// Who belongs to audiences; the customers' list is read once and only where a filter asks for it.
final class AudienceReading {
  private final JourneyRepository repository;
  private final JourneySources sources;
  private final CustomerBook book;
  private final Monitor monitor;
  private @Nullable CustomerList customers;

  AudienceReading(
      JourneyRepository repository, JourneySources sources, CustomerBook book, Monitor monitor) {
    this.repository = repository;
    this.sources = sources;
    this.book = book;
    this.monitor = monitor;
  }

  CustomerSet of(JourneyAudience audience, LocalDate day) {
    return switch (audience) {
      case JourneyAudience.InTier(String tier) -> sources.ledger().inTier(tier, day, monitor);
      case JourneyAudience.Tagged(var tag) -> sources.ledger().tagged(tag, monitor);
      case JourneyAudience.Listed(_, var chosen) -> book.rows(chosen);
      case JourneyAudience.Birthday(int ahead) ->
          repository.birthdays(List.of(day.plusDays(ahead)), book);
      case JourneyAudience.Matching(_, var query) ->
          book.rows(
              customers().matching(query).rows().stream()
                  .map(CustomerRow::id)
                  .map(CustomerId::value)
                  .toList());
    };
  }

  private CustomerList customers() {
    CustomerList known = customers;
    if (known == null) {
      known = sources.customers().load(monitor);
      customers = known;
    }
    return known;
  }
}
