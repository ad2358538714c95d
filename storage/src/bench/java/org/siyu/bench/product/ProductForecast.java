package org.siyu.bench.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.siyu.bench.Said;
import org.siyu.core.contact.Contact;
import org.siyu.core.contact.ContactForecast;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.contact.ShippedLimits;
import org.siyu.core.shared.Monitor;

/// Who would be over which limit in a month, and what to move. A third of the items go to
/// everybody, the others to two fifths. Arguments: the number of customers, the number of items.
public final class ProductForecast {
  private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
  private static final int DAYS = 31;
  private static final int FARTHEST = 14;

  private ProductForecast() {}

  public static void main(String[] arguments) {
    int customers = Integer.parseInt(arguments[0]);
    List<Contact> plan = plan(customers, Integer.parseInt(arguments[1]));
    long start = System.nanoTime();
    ContactForecast forecast =
        ContactForecast.of(plan, ShippedLimits.all(), customers, Monitor.NONE);
    long known = System.nanoTime();
    int proposals = forecast.proposals(FIRST, FARTHEST, Monitor.NONE).size();
    Said.figure("forecast-ms", (known - start) / 1_000_000);
    Said.figure("proposals-ms", (System.nanoTime() - known) / 1_000_000);
    Said.figure("breaches", forecast.breaches().size());
    Said.figure("proposals", proposals);
  }

  private static List<Contact> plan(int customers, int items) {
    Random random = new Random(11);
    List<Contact> plan = new ArrayList<>();
    for (int item = 0; item < items; item++) {
      boolean isForAll = random.nextInt(3) == 0;
      BitSet reached = new BitSet(customers);
      for (int customer = 0; customer < customers; customer++) {
        reached.set(customer, isForAll || random.nextInt(5) < 2);
      }
      plan.add(
          new Contact(
              new UUID(0, item),
              FIRST.plusDays(random.nextInt(DAYS)).atTime(10, 0),
              item % 2 == 0 ? "one-to-one" : "group",
              CustomerSet.of(reached),
              true));
    }
    return plan;
  }
}
