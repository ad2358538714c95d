package org.siyu.core.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.DateRange;

class CadenceTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final DateRange DAY = new DateRange(MONDAY, MONDAY);

  private static CadenceRule rule(String channel, int least, int most) {
    return new CadenceRule(
        new UUID(1, 1),
        channel,
        "",
        CadenceRule.Span.DAY,
        "",
        Set.of(),
        OptionalInt.of(least),
        OptionalInt.of(most),
        OptionalInt.empty(),
        "",
        LocalDate.of(2026, 1, 1),
        Optional.empty(),
        true,
        1);
  }

  private static CadenceRule share(String kind, int percent) {
    return new CadenceRule(
        new UUID(1, 2),
        "moments",
        kind,
        CadenceRule.Span.DAY,
        "",
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        OptionalInt.of(percent),
        "",
        LocalDate.of(2026, 1, 1),
        Optional.empty(),
        true,
        2);
  }

  private static List<ContentRow> rows(LocalDate day, String channel, String... kinds) {
    return IntStream.range(0, kinds.length)
        .mapToObj(
            index ->
                ContentRow.of(
                    ContentDraft.of(
                            Content.of("t", "b", channel),
                            day.atTime(9 + index, 0),
                            Optional.empty())
                        .with(new ContentItem.Traits("", "", kinds[index], "noon"))
                        .item(new ContentId(new UUID(day.toEpochDay(), index)), new UUID(9, 9))))
        .toList();
  }

  private static List<CadenceFinding.Kind> kinds(List<CadenceFinding> findings) {
    return findings.stream().map(CadenceFinding::kind).toList();
  }

  @Test
  void tooFewAndTooManyADayAreFound() {
    Cadence cadence = new Cadence(List.of(rule("moments", 3, 5)));
    CadenceFinding under = cadence.check(DAY, rows(MONDAY, "moments", "a", "b")).getFirst();
    assertEquals(CadenceFinding.Kind.UNDER, under.kind());
    assertEquals(1, under.difference());
    assertEquals(List.of(), cadence.check(DAY, rows(MONDAY, "moments", "a", "b", "c")));
    CadenceFinding over =
        cadence.check(DAY, rows(MONDAY, "moments", "a", "a", "a", "a", "a", "a", "a")).getFirst();
    assertEquals(CadenceFinding.Kind.OVER, over.kind());
    assertEquals(2, over.difference());
    assertEquals(7, over.items().size());
  }

  @Test
  void aDayWithoutAnyItemIsAGapAndOtherChannelsDoNotFillIt() {
    Cadence cadence = new Cadence(List.of(rule("moments", 1, 5)));
    assertEquals(
        List.of(CadenceFinding.Kind.UNDER), kinds(cadence.check(DAY, rows(MONDAY, "group", "a"))));
    assertEquals(7, cadence.check(new DateRange(MONDAY, MONDAY.plusDays(6)), List.of()).size());
  }

  @Test
  void oneKindMayNotCrowdOutTheOthers() {
    Cadence cadence = new Cadence(List.of(share("promotion", 50)));
    assertEquals(
        List.of(CadenceFinding.Kind.MIX),
        kinds(cadence.check(DAY, rows(MONDAY, "moments", "promotion", "promotion", "know-how"))));
    assertEquals(
        List.of(),
        cadence.check(
            DAY, rows(MONDAY, "moments", "promotion", "promotion", "know-how", "interaction")));
    assertEquals(List.of(), cadence.check(DAY, rows(MONDAY, "moments", "promotion")));
  }

  @Test
  void aWeekIsCountedFromMonday() {
    CadenceRule daily = rule("live", 1, 1);
    CadenceRule weekly =
        new CadenceRule(
            daily.id(),
            "live",
            "",
            CadenceRule.Span.WEEK,
            "",
            Set.of(),
            daily.least(),
            daily.most(),
            OptionalInt.empty(),
            "",
            daily.validFrom(),
            Optional.empty(),
            true,
            1);
    Cadence cadence = new Cadence(List.of(weekly));
    DateRange twoWeeks = new DateRange(MONDAY, MONDAY.plusDays(13));
    List<CadenceFinding> findings = cadence.check(twoWeeks, rows(MONDAY.plusDays(6), "live", "a"));
    assertEquals(1, findings.size());
    assertEquals(
        new DateRange(MONDAY.plusDays(7), MONDAY.plusDays(13)), findings.getFirst().days());
  }

  @Test
  void aRuleHoldsOnItsDaysOnly() {
    CadenceRule base = rule("group", 1, 3);
    CadenceRule mondays =
        new CadenceRule(
            base.id(),
            "group",
            "",
            CadenceRule.Span.DAY,
            "morning",
            Set.of(DayOfWeek.MONDAY),
            base.least(),
            base.most(),
            OptionalInt.empty(),
            "",
            MONDAY,
            Optional.of(MONDAY.plusDays(8)),
            true,
            1);
    List<CadenceFinding> findings =
        new Cadence(List.of(mondays))
            .check(
                new DateRange(MONDAY.minusDays(7), MONDAY.plusDays(20)),
                rows(MONDAY, "group", "a"));
    assertEquals(
        List.of(MONDAY, MONDAY.plusDays(7)),
        findings.stream().map(finding -> finding.days().first()).toList());
  }
}
