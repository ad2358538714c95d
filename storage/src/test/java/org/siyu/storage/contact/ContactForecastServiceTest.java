package org.siyu.storage.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.contact.Breach;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.contact.ContactProblem;
import org.siyu.core.contact.ContactProposal;
import org.siyu.core.contact.CustomerSet;
import org.siyu.core.contact.LimitSpan;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.contact.RhythmStep;
import org.siyu.core.contact.ShippedLimits;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;

class ContactForecastServiceTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);

  @TempDir Path folder;
  private ContactStore store;

  @BeforeEach
  void open() {
    store = new ContactStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private RhythmForecast march() {
    return store.forecasts.forecast(MARCH, Monitor.NONE);
  }

  private ContentItem letter(int day, int hour, Audience audience) {
    return store.plan("one-to-one", MARCH.atDay(day).atTime(hour, 0), audience);
  }

  private LocalDateTime start(ContentItem item) {
    return store.content.find(item.id()).orElseThrow().plan().start();
  }

  @Test
  void theShippedLimitsAreInTheStore() {
    assertEquals(ShippedLimits.all(), store.limits.all());
  }

  @Test
  void twoLettersOnADayGoOverTheTeamsCap() {
    store.customers(3);
    store.placed(ContactStore.NOW.minusDays(1), "active", "active", "silent");
    ContentItem first = letter(10, 9, Audience.ALL);
    ContentItem second = letter(10, 18, Audience.ofTiers("active"));
    letter(11, 9, Audience.ofTiers("silent"));
    RhythmForecast forecast = march();
    assertEquals(1, forecast.breaches().size());
    Breach breach = forecast.breaches().getFirst();
    assertEquals("own-day", breach.limit().id());
    assertEquals(2, breach.over().size());
    assertEquals(2, forecast.over().size());
    assertEquals(1, forecast.over().getFirst().excess());
    assertEquals(2, forecast.responsible(forecast.over().getFirst()).size());
    assertEquals(2, forecast.over(LocalDate.of(2026, 3, 10)).size());
    assertTrue(forecast.over(LocalDate.of(2026, 3, 11)).isEmpty());
    assertEquals(
        Map.of(first.id(), 2, second.id(), 2),
        store.forecasts.overCounts(
            new DateRange(MARCH.atDay(1), MARCH.atEndOfMonth()), Monitor.NONE));
    assertEquals(new RhythmForecast.Touches(6, 3, 2), forecast.touches());
    assertEquals(2, forecast.touched().size());
  }

  @Test
  void aProposalMovesTheItemAndIsTakenBackAsOneStep() {
    store.customers(3);
    ContentItem first = letter(10, 9, Audience.ALL);
    ContentItem second = letter(10, 18, Audience.ALL);
    List<ContactProposal> proposals = march().proposals(Monitor.NONE);
    assertEquals(1, proposals.size());
    RhythmStep step = store.forecasts.apply(proposals);
    assertEquals(1, step.moved().count());
    assertTrue(march().breaches().isEmpty());
    assertFalse(
        start(first).toLocalDate().equals(start(second).toLocalDate()), "on different days now");
    assertEquals(18, start(second).getHour(), "at the same time of day");
    store.forecasts.undo(step);
    assertEquals(MARCH.atDay(10).atTime(9, 0), start(first));
    assertEquals(MARCH.atDay(10).atTime(18, 0), start(second));
    assertEquals(1, march().breaches().size());
  }

  @Test
  void whereNoDayHasRoomCustomersAreLeftOutAndComeBackByUndo() {
    store.customers(4);
    store.consent(3, "marketing", "withdrawn", ContactStore.NOW.minusDays(2));
    // four a month are the team's own cap, and no month near has room
    for (int month = 2; month <= 4; month++) {
      for (int day = 3; day <= 27; day += 6) {
        LocalDate on = LocalDate.of(2026, month, day);
        if (on.isAfter(ContactStore.TODAY)) {
          store.plan("one-to-one", on.atTime(10, 0), Audience.ALL);
        }
      }
    }
    RhythmForecast before = march();
    assertEquals(List.of("own-month"), limits(before));
    List<ContactProposal> proposals = before.proposals(Monitor.NONE);
    assertTrue(
        proposals.stream().anyMatch(each -> each instanceof ContactProposal.LeaveOut),
        proposals::toString);
    RhythmStep step = store.forecasts.apply(proposals);
    assertTrue(march().breaches().isEmpty());
    RhythmStep undone = store.forecasts.undo(step);
    assertEquals(List.of("own-month"), limits(march()));
    assertEquals(before.over().size(), march().over().size());
    store.forecasts.undo(undone);
    assertTrue(march().breaches().isEmpty());
  }

  private static List<String> limits(RhythmForecast forecast) {
    return forecast.breaches().stream().map(breach -> breach.limit().id()).distinct().toList();
  }

  @Test
  void whatIsLeftOutStaysOutWhenTheItemIsPublished() {
    store.customers(3);
    ContentItem item = letter(2, 9, Audience.ALL);
    store.forecasts.apply(
        List.of(
            new ContactProposal.LeaveOut(
                march().contacts().getFirst(), CustomerSet.of(1), someBreach())));
    assertEquals(2, store.reach(item).reached().size());
    store.publish(store.content.find(item.id()).orElseThrow());
    assertEquals(2, store.reach(item).reached().size());
    assertEquals(1, store.reach(item).leftOut());
  }

  private Breach someBreach() {
    return new Breach(
        store.limits.all().getFirst(),
        new DateRange(ContactStore.TODAY, ContactStore.TODAY),
        1,
        CustomerSet.of(1),
        List.of());
  }

  @Test
  void proposalsAppliedEndEveryBreachOfARandomMonth() {
    Random random = new Random(3);
    store.customers(60);
    String[] tiers = new String[60];
    for (int index = 0; index < tiers.length; index++) {
      tiers[index] = List.of("new", "active", "silent", "high-value").get(random.nextInt(4));
    }
    store.placed(ContactStore.NOW.minusDays(1), tiers);
    for (int item = 0; item < 40; item++) {
      letter(
          3 + random.nextInt(28),
          8 + random.nextInt(12),
          random.nextBoolean()
              ? Audience.ALL
              : Audience.ofTiers(tiers[random.nextInt(tiers.length)]));
    }
    RhythmForecast before = march();
    assertFalse(before.breaches().isEmpty());
    store.forecasts.apply(before.proposals(Monitor.NONE));
    assertTrue(march().breaches().isEmpty());
    assertTrue(march().touches().most() <= 4);
  }

  @Test
  void whatWasPublishedMeanwhileIsLeftAloneAndToldOf() {
    store.customers(2);
    letter(10, 9, Audience.ALL);
    letter(10, 18, Audience.ALL);
    List<ContactProposal> proposals = march().proposals(Monitor.NONE);
    ContentItem moving =
        store.content.find(new ContentId(proposals.getFirst().contact().id())).orElseThrow();
    store.publish(moving);
    RhythmStep step = store.forecasts.apply(proposals);
    assertEquals(0, step.moved().count());
    assertEquals(1, step.moved().skipped().size());
  }

  @Test
  void limitsHoldOnTheirDaysOnly() {
    store.customers(2);
    letter(10, 9, Audience.ALL);
    letter(10, 18, Audience.ALL);
    ContactLimit day = store.limits.all().getFirst();
    store.limits.save(
        new ContactLimit(
            day.id(),
            day.channels(),
            day.most(),
            day.span(),
            day.source(),
            LocalDate.of(2026, 3, 11),
            Optional.empty(),
            true));
    assertTrue(march().breaches().isEmpty());
    store.limits.save(day.turned(false));
    assertTrue(march().breaches().isEmpty());
    assertEquals(day.id(), store.limits.all().getFirst().id(), "it keeps its place");
    store.limits.save(
        new ContactLimit(
            store.limits.freshId(),
            Set.of(),
            new ContactLimit.Most.Times(1),
            LimitSpan.WEEK,
            "team",
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2026, 12, 31)),
            true));
    assertEquals(1, march().breaches().size());
    assertEquals(LimitSpan.WEEK, march().breaches().getFirst().limit().span());
    store.limits.remove(store.limits.all().getLast().id());
    assertTrue(march().breaches().isEmpty());
  }

  @Test
  void limitsThatCannotBeAreRefused() {
    ContactLimit limit = store.limits.all().getFirst();
    assertEquals(
        ContactProblem.ENDS_BEFORE_IT_BEGINS,
        assertThrows(
                ProblemException.class,
                () ->
                    store.limits.save(
                        new ContactLimit(
                            "x",
                            limit.channels(),
                            limit.most(),
                            limit.span(),
                            "s",
                            LocalDate.of(2026, 3, 2),
                            Optional.of(LocalDate.of(2026, 3, 1)),
                            true)))
            .problem()
            .code());
    assertEquals(
        ContactProblem.BLANK_SOURCE,
        assertThrows(
                ProblemException.class,
                () ->
                    store.limits.save(
                        new ContactLimit(
                            "x",
                            limit.channels(),
                            limit.most(),
                            limit.span(),
                            " ",
                            limit.validFrom(),
                            Optional.empty(),
                            true)))
            .problem()
            .code());
  }
}
