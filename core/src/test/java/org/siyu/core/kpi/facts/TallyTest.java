package org.siyu.core.kpi.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.siyu.core.kpi.Kpis.LIN;
import static org.siyu.core.kpi.Kpis.WANG;
import static org.siyu.core.kpi.Kpis.at;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.Kpis;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

class TallyTest {
  private static final DateRange MAY = month("2026-05");
  private static final DateRange JUNE = month("2026-06");

  private final Kpis kpis = new Kpis();

  private static DateRange month(String text) {
    YearMonth month = YearMonth.parse(text);
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  private static long count(KpiFacts facts, DateRange days, StoreMeasure measure) {
    return Tally.of(facts, days, Monitor.NONE).count(measure, Optional.empty());
  }

  @Test
  void customersAreCountedFromTheDayTheyJoinOn() {
    kpis.customer("2026-05-31", "裂变", LIN);
    kpis.customer("2026-06-01", "直播", WANG);
    kpis.customer("2026-06-30", "裂变", LIN);
    kpis.customer("2026-07-01", "裂变", LIN);
    KpiFacts facts = kpis.build();
    assertEquals(3, count(facts, JUNE, StoreMeasure.CUSTOMERS));
    assertEquals(2, count(facts, JUNE, StoreMeasure.NEW_CUSTOMERS));
    assertEquals(1, count(facts, JUNE, StoreMeasure.REFERRED_CUSTOMERS));
    Tally tally = Tally.of(facts, JUNE, Monitor.NONE);
    assertEquals(
        Map.of("裂变", 1L, "直播", 1L, "", 0L),
        tally.byChannel(StoreMeasure.NEW_CUSTOMERS, Optional.empty()));
    assertEquals(1, tally.count(StoreMeasure.NEW_CUSTOMERS, Optional.of(Set.of(LIN.id()))));
    assertEquals(2, tally.byMember(StoreMeasure.CUSTOMERS).get(Optional.of(LIN.id())));
  }

  @Test
  void buyersOrdersAndRevenueAreThoseOfTheDays() {
    UUID loyal = kpis.customer("2026-01-01", "直播", LIN);
    UUID fresh = kpis.customer("2026-06-10", "直播", LIN);
    UUID twice = kpis.customer("2026-06-10", "直播", LIN);
    kpis.order(loyal, "2026-05-02", 10_000)
        .order(loyal, "2026-06-02", 20_000)
        .order(fresh, "2026-06-12", 5_000)
        .order(twice, "2026-06-12", 1_000)
        .order(twice, "2026-06-13", 1_000)
        .order(twice, "2026-07-13", 99_000);
    kpis.facts().cancellation(loyal, at("2026-06-05"), -4_000);
    KpiFacts facts = kpis.build();
    assertEquals(3, count(facts, JUNE, StoreMeasure.BUYERS));
    assertEquals(2, count(facts, JUNE, StoreMeasure.REPEAT_BUYERS));
    assertEquals(4, count(facts, JUNE, StoreMeasure.ORDERS));
    assertEquals(23_000, count(facts, JUNE, StoreMeasure.REVENUE));
    assertEquals(33_000, count(facts, JUNE, StoreMeasure.LIFETIME_REVENUE));
    assertEquals(0, count(facts, MAY, StoreMeasure.REPEAT_BUYERS));
    assertEquals(0, count(facts, JUNE, StoreMeasure.HIGH_VALUE_CUSTOMERS));
    assertEquals(1, count(facts, month("2026-07"), StoreMeasure.HIGH_VALUE_CUSTOMERS));
    CountedCustomers behind =
        CountedCustomers.of(facts, StoreMeasure.REVENUE, JUNE, Optional.empty(), 2);
    assertEquals(3, behind.all());
    assertEquals(23_000, behind.sum());
    assertEquals(new CountedCustomers.Counted(loyal, 16_000), behind.customers().getFirst());
  }

  @Test
  void aDayCountsOnceHoweverMuchIsDoneOnIt() {
    UUID customer = kpis.customer("2026-01-01", "直播", LIN);
    kpis.interaction(customer, "2026-06-01")
        .interaction(customer, "2026-06-01")
        .order(customer, "2026-06-01", 100)
        .order(customer, "2026-06-20", 100)
        .interaction(customer, "2026-05-20");
    KpiFacts facts = kpis.build();
    assertEquals(2, count(facts, JUNE, StoreMeasure.ACTIVE_DAYS));
    assertEquals(1, count(facts, JUNE, StoreMeasure.ACTIVE_CUSTOMERS));
    DateRange quiet = new DateRange(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 14));
    assertEquals(0, count(facts, quiet, StoreMeasure.ACTIVE_CUSTOMERS));
    assertEquals(1, count(facts, quiet, StoreMeasure.ACTIVE_30));
  }

  @Test
  void retentionIsThatOfTheWeekFromDaySeven() {
    UUID stays = kpis.customer("2026-06-01", "直播", LIN);
    UUID early = kpis.customer("2026-06-01", "直播", LIN);
    kpis.interaction(stays, "2026-06-14").interaction(early, "2026-06-07");
    kpis.customer("2026-06-18", "直播", LIN);
    KpiFacts facts = kpis.build();
    assertEquals(2, count(facts, JUNE, StoreMeasure.COHORT_7));
    assertEquals(1, count(facts, JUNE, StoreMeasure.RETAINED_7));
  }

  @Test
  void theTriangleLeavesOpenWhatIsNotOver() {
    UUID stays = kpis.customer("2026-03-31", "直播", LIN);
    kpis.interaction(stays, "2026-04-08")
        .interaction(stays, "2026-05-31")
        .interaction(stays, "2026-06-01");
    kpis.customer("2026-03-01", "直播", WANG);
    RetentionTriangle triangle =
        RetentionTriangle.of(
            kpis.build(), YearMonth.of(2026, 3), LocalDate.of(2026, 6, 15), Optional.empty());
    RetentionTriangle.Cohort march = triangle.cohorts().getFirst();
    assertEquals(2, march.size());
    assertEquals(OptionalLong.of(1), march.day7());
    assertEquals(OptionalLong.of(0), march.day30());
    assertEquals(
        List.of(OptionalLong.of(1), OptionalLong.of(1), OptionalLong.empty()),
        march.months().subList(0, 3));
    assertEquals(4, triangle.cohorts().size());
    assertEquals(0, triangle.cohorts().get(1).size());
  }

  @Test
  void theLastWordOnMessagesByThenCounts() {
    UUID yes = kpis.customer("2026-01-01", "直播", LIN);
    UUID no = kpis.customer("2026-01-01", "直播", LIN);
    KpiFactsBuilder builder = kpis.builder();
    builder.consent(no, at("2026-06-20"), false);
    builder.consent(no, at("2026-05-20"), true);
    builder.consent(yes, at("2026-06-20"), true);
    builder.mark(yes, at("2026-06-20"), Mark.COMPLAINT);
    builder.mark(yes, at("2026-06-21"), Mark.COMPLAINT);
    builder.mark(no, at("2026-06-21"), Mark.SPEECH);
    builder.mark(no, at("2026-06-22"), Mark.SPEECH);
    builder.mark(new UUID(8, 8), at("2026-06-22"), Mark.SPEECH);
    KpiFacts facts = builder.build(Set.of());
    assertEquals(1, count(facts, MAY, StoreMeasure.CONSENTING_CUSTOMERS));
    assertEquals(1, count(facts, JUNE, StoreMeasure.CONSENTING_CUSTOMERS));
    assertEquals(2, count(facts, JUNE, StoreMeasure.COMPLAINTS));
    assertEquals(1, count(facts, JUNE, StoreMeasure.GROUP_SPEAKERS));
    assertEquals(0, count(facts, MAY, StoreMeasure.GROUP_SPEAKERS));
  }
}
