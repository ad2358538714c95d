package org.siyu.core.kpi.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.kpi.Kpis.LIN;
import static org.siyu.core.kpi.Kpis.WANG;
import static org.siyu.core.kpi.Kpis.at;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.Kpis;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

class DayCountsTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final int SPREAD = 800;
  private static final DateRange DAYS =
      new DateRange(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 7, 10));

  private final Random random = new Random(7);

  private String day() {
    return FIRST.minusDays(500).plusDays(random.nextInt(SPREAD)).toString();
  }

  /// Customers with orders before they joined, twice a day, cancelled, and none at all.
  private KpiFacts facts() {
    Kpis kpis = new Kpis();
    UUID[] customers = new UUID[60];
    for (int number = 0; number < customers.length; number++) {
      customers[number] =
          kpis.customer(day(), number % 3 == 0 ? "裂变" : "直播", number % 2 == 0 ? LIN : WANG);
    }
    for (int order = 0; order < 500; order++) {
      UUID customer = customers[random.nextInt(50)];
      String day = day();
      kpis.order(customer, day, random.nextInt(10_000));
      if (order % 9 == 0) {
        kpis.order(customer, day, random.nextInt(10_000));
        kpis.facts().cancellation(customer, at(day()), -500);
      }
      kpis.interaction(customers[random.nextInt(55)], day());
    }
    KpiFactsBuilder builder = kpis.builder();
    Mark[] marks = Mark.values();
    for (int number = 0; number < 400; number++) {
      UUID customer = customers[random.nextInt(60)];
      String day = day();
      builder.mark(customer, at(day), marks[random.nextInt(marks.length)]);
      builder.mark(customer, at(day), marks[number % marks.length]);
      builder.consent(customer, at(day()).plusMinutes(number), random.nextBoolean());
    }
    return builder.build(Set.of("裂变"));
  }

  @Test
  void eachDaySaysWhatATallyOfThatDaySays() {
    KpiFacts facts = facts();
    for (Optional<Set<UUID>> of :
        Arrays.asList(Optional.<Set<UUID>>empty(), Optional.of(Set.of(LIN.id())))) {
      DayCounts counts = DayCounts.of(facts, DAYS, of, Monitor.NONE);
      for (LocalDate day = DAYS.first(); !day.isAfter(DAYS.last()); day = day.plusDays(1)) {
        Tally tally = Tally.of(facts, new DateRange(day, day), Monitor.NONE);
        for (StoreMeasure measure : StoreMeasure.values()) {
          if (!measure.isDaily()) {
            assertEquals(
                tally.count(measure, of), counts.count(measure, day), measure + " on " + day);
          }
        }
      }
    }
  }

  @Test
  void whatIsKeptIsReadAgainAndDamageIsRecognised() throws IOException {
    KpiFacts facts = facts();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    KpiFactsImage.write(facts, Channels.newChannel(bytes));
    byte[] image = bytes.toByteArray();
    KpiFacts read = read(facts, image).orElseThrow();
    Tally before = facts.tally(DAYS, Monitor.NONE);
    Tally after = read.tally(DAYS, Monitor.NONE);
    for (StoreMeasure measure : StoreMeasure.values()) {
      assertEquals(before.byMember(measure), after.byMember(measure), measure.word());
    }
    for (int at = 0; at < image.length; at += 97) {
      byte[] damaged = image.clone();
      damaged[at] ^= 4;
      assertTrue(read(facts, damaged).isEmpty(), "byte " + at);
    }
    assertTrue(read(facts, Arrays.copyOf(image, image.length / 2)).isEmpty());
  }

  private static Optional<KpiFacts> read(KpiFacts facts, byte[] image) throws IOException {
    return KpiFactsImage.read(
        facts.facts, Set.of("裂变"), Channels.newChannel(new ByteArrayInputStream(image)));
  }
}
