package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;

/// Words on marketing messages, gathered in any order; the latest of each customer counts.
final class StatedRows {
  private static final Consent[] CONSENTS = Consent.values();

  private final GrowingLongs high = new GrowingLongs();
  private final GrowingLongs low = new GrowingLongs();
  private final GrowingLongs millis = new GrowingLongs();
  private final GrowingLongs idHigh = new GrowingLongs();
  private final GrowingLongs idLow = new GrowingLongs();
  private final GrowingLongs consent = new GrowingLongs();

  void add(UUID customer, LocalDateTime at, UUID id, Consent said) {
    high.add(customer.getMostSignificantBits());
    low.add(customer.getLeastSignificantBits());
    millis.add(at.toInstant(ZoneOffset.UTC).toEpochMilli());
    idHigh.add(id.getMostSignificantBits());
    idLow.add(id.getLeastSignificantBits());
    consent.add(said.ordinal());
  }

  void tell(CustomerColumns customers) {
    int[] latest = new int[customers.idHigh.length];
    Arrays.fill(latest, -1);
    for (int row = 0; row < high.size(); row++) {
      int customer = Facts.find(customers.idHigh, customers.idLow, high.get(row), low.get(row));
      if (customer >= 0 && (latest[customer] < 0 || isLater(row, latest[customer]))) {
        latest[customer] = row;
        customers.consent[customer] = CONSENTS[(int) consent.get(row)];
      }
    }
  }

  private boolean isLater(int row, int other) {
    return millis.get(row) != millis.get(other)
        ? millis.get(row) > millis.get(other)
        : Facts.compare(idHigh.get(row), idLow.get(row), idHigh.get(other), idLow.get(other)) > 0;
  }
}
