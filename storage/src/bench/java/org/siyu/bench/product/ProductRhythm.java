package org.siyu.bench.product;

import java.nio.file.Path;
import org.siyu.bench.Said;
import org.siyu.bench.data.PlanStore;
import org.siyu.core.contact.ContactForecastService;
import org.siyu.core.contact.ContactLedger;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.shared.Monitor;
import org.siyu.storage.contact.JooqContactLimitRepository;
import org.siyu.storage.contact.JooqContactRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.database.Database;

/// The forecast of a month from disk: customers, tiers, consents and plan are read, then computed.
/// Argument: the store.
public final class ProductRhythm {
  private ProductRhythm() {}

  public static void main(String[] arguments) {
    try (Database database = Database.open(Path.of(arguments[0]))) {
      JooqContactRepository contacts = new JooqContactRepository(database);
      ContactForecastService service =
          new ContactForecastService(
              contacts,
              new ContactLedger(contacts, new JooqContentRepository(database)),
              new JooqContactLimitRepository(database),
              PlanStore.content(database),
              PlanStore.CLOCK);
      long start = System.nanoTime();
      RhythmForecast forecast = service.forecast(PlanStore.MONTH, Monitor.NONE);
      long known = System.nanoTime();
      int proposals = forecast.proposals(Monitor.NONE).size();
      Said.figure("forecast-ms", (known - start) / 1_000_000);
      Said.figure("proposals-ms", (System.nanoTime() - known) / 1_000_000);
      long again = System.nanoTime();
      service.forecast(PlanStore.MONTH, Monitor.NONE);
      Said.figure("again-ms", (System.nanoTime() - again) / 1_000_000);
      Said.figure("customers", forecast.book().size());
      Said.figure("breaches", forecast.breaches().size());
      Said.figure("proposals", proposals);
    }
  }
}
