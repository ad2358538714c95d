package org.siyu.core.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.core.kpi.Kpis.JUNE;
import static org.siyu.core.kpi.Kpis.MAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// Four customers, two in each of two tiers; in June only those of one tier bought again, and one
/// of two channels of content was clicked less.
class DriversTest {
  private static final Span NOW = Span.whole(JUNE);
  private static final Span BEFORE = Span.whole(MAY);

  private final Kpis kpis = new Kpis();
  private final List<UUID> silent = new ArrayList<>();
  private String tier = "silent";

  private IndicatorValues values() {
    for (int number = 0; number < 4; number++) {
      UUID customer = kpis.customer("2026-01-03", number % 2 == 0 ? "直播" : "裂变", Kpis.LIN);
      kpis.order(customer, "2026-05-03", 100);
      if (number < 2) {
        silent.add(customer);
      } else {
        kpis.order(customer, "2026-06-03", 100);
      }
    }
    KpiFacts facts = kpis.build().with(List.of(clicks("2026-05-04", 20), clicks("2026-06-04", 14)));
    return new IndicatorValues(
        Catalogue.of(
            List.of(
                Kpis.counted(StoreMeasure.BUYERS),
                Kpis.counted(StoreMeasure.NEW_CUSTOMERS),
                Kpis.counted(StoreMeasure.CONTENT_CLICKS))),
        new KpiNumbers(facts, List.of(Kpis.LIN, Kpis.WANG), new Parts(silent, tier), Monitor.NONE),
        List.of());
  }

  private static DailyCount clicks(String day, double count) {
    return new DailyCount(
        StoreMeasure.CONTENT_CLICKS.word(), LocalDate.parse(day), Optional.empty(), count);
  }

  private record Parts(List<UUID> silent, String tier) implements DriverParts {
    @Override
    public Optional<Tiers> tiers(KpiFacts facts, LocalDate asOf, Monitor monitor) {
      assertEquals(MAY.last(), asOf, "the tiers of before");
      List<UUID> groups = List.of(new UUID(0, 1), new UUID(0, 2));
      int[] group = new int[facts.size()];
      Arrays.fill(group, 1);
      int none = groups.size();
      silent.forEach(customer -> group[facts.rowOf(customer)] = tier.isEmpty() ? none : 0);
      return Optional.of(new Tiers(groups, List.of(tier, "active"), facts.grouped(groups, group)));
    }

    @Override
    public Map<String, Double> content(StoreMeasure measure, DateRange days) {
      boolean isMay = days.first().equals(MAY.first());
      return measure == StoreMeasure.CONTENT_CLICKS
          ? Map.of("moments", isMay ? 10.0 : 4.0, "group", 10.0)
          : Map.of("moments", 1.0, "group", 1.0);
    }
  }

  @Test
  void theTierThatStandsOutComesBeforeTheChannelThatDoesNot() {
    List<Drivers> all = Drivers.all("buyers", values(), NOW, BEFORE, Scope.TEAM);
    Drivers tiers = all.getFirst();
    assertEquals(Drivers.By.TIER, tiers.by());
    assertEquals(List.of(new Drivers.Part("silent", -2)), tiers.parts());
    assertEquals(4, tiers.was());
    assertEquals(-2, tiers.change());
    assertEquals(0.5, tiers.excess(), 1e-12, "all of the change, half of the customers");
    assertTrue(tiers.isClear());
    Drivers channels =
        all.stream().filter(each -> each.by() == Drivers.By.CHANNEL).findFirst().orElseThrow();
    assertEquals(0, channels.excess(), 1e-12, "half of the change, half of the customers");
    assertFalse(channels.isClear());
  }

  @Test
  void whoBelongsToNoTierIsNoDriver() {
    tier = "";
    Drivers tiers =
        Drivers.all("buyers", values(), NOW, BEFORE, Scope.TEAM).stream()
            .filter(each -> each.by() == Drivers.By.TIER)
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(new Drivers.Part("", -2)), tiers.parts(), "in the arithmetic all the same");
    assertEquals(0, tiers.excess());
    assertFalse(tiers.isClear());
  }

  @Test
  void newcomersAreNotToldApartByTheTierOfBefore() {
    kpis.customer("2026-05-07", "自然", Kpis.LIN);
    kpis.customer("2026-05-08", "自然", Kpis.LIN);
    kpis.customer("2026-06-07", "自然", Kpis.LIN);
    List<Drivers> all = Drivers.all("new_customers", values(), NOW, BEFORE, Scope.TEAM);
    assertEquals(
        List.of(Drivers.By.CHANNEL, Drivers.By.MEMBER),
        all.stream().map(Drivers::by).sorted().toList());
    assertEquals(-1, all.getFirst().change());
  }

  @Test
  void contentIsToldApartByItsChannelAndNothingElse() {
    List<Drivers> all = Drivers.all("content_clicks", values(), NOW, BEFORE, Scope.TEAM);
    assertEquals(List.of(Drivers.By.CONTENT), all.stream().map(Drivers::by).toList());
    assertEquals(List.of(new Drivers.Part("moments", -6)), all.getFirst().parts());
    assertEquals(0, all.getFirst().joint());
  }

  @Test
  void whatIsLeftOutOfTheFirstPartsGoesToTheRest() {
    Drivers drivers =
        new Drivers(
            Drivers.By.CHANNEL,
            10,
            -5,
            List.of(new Drivers.Part("a", -4), new Drivers.Part("b", -2)),
            1,
            0);
    Drivers first = drivers.first(1);
    assertEquals(1, first.parts().size());
    assertEquals(-1, first.joint());
  }
}
