package org.siyu.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.ContentView;
import org.siyu.core.content.ContentViewService;
import org.siyu.core.content.DayCount;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.ProblemException;

class RhythmAndViewsTest {
  @TempDir Path folder;
  private ContentStore store;

  @BeforeEach
  void open() {
    store = new ContentStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void theShippedRhythmAsksForThreeToFiveMomentsADay() {
    CadenceService rhythm =
        new CadenceService(
            new JooqCadenceRepository(store.database), store.items, store.choiceRows);
    assertFalse(rhythm.rules().isEmpty());
    for (int hour = 9; hour < 15; hour++) {
      store.draft("第" + hour, "moments", ContentStore.MONDAY.withHour(hour));
    }
    LocalDate day = ContentStore.MONDAY.toLocalDate();
    List<CadenceFinding> findings = rhythm.check(new DateRange(day, day.plusDays(1)));
    assertTrue(
        findings.stream()
            .anyMatch(
                found ->
                    found.kind() == CadenceFinding.Kind.OVER
                        && found.rule().channel().equals("moments")
                        && found.days().first().equals(day)
                        && found.difference() == 1));
    assertTrue(
        findings.stream()
            .anyMatch(
                found ->
                    found.kind() == CadenceFinding.Kind.UNDER
                        && found.rule().channel().equals("moments")
                        && found.days().first().equals(day.plusDays(1))));
  }

  @Test
  void rulesAreEditedAndContradictionsRefused() {
    CadenceService rhythm =
        new CadenceService(
            new JooqCadenceRepository(store.database), store.items, store.choiceRows);
    CadenceRule shipped = rhythm.rules().getFirst();
    CadenceRule stricter = bounded(shipped, OptionalInt.of(2), OptionalInt.of(4));
    rhythm.save(stricter);
    assertEquals(stricter, rhythm.rules().getFirst());
    assertEquals(
        ContentProblem.INVALID_CADENCE,
        assertThrows(
                ProblemException.class,
                () -> rhythm.save(bounded(shipped, OptionalInt.of(5), OptionalInt.of(4))))
            .problem()
            .code());
    rhythm.remove(shipped.id());
    assertTrue(rhythm.rules().stream().noneMatch(rule -> rule.id().equals(shipped.id())));
  }

  private static CadenceRule bounded(CadenceRule rule, OptionalInt least, OptionalInt most) {
    return new CadenceRule(
        rule.id(),
        rule.channel(),
        rule.kind(),
        rule.span(),
        rule.slot(),
        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
        least,
        most,
        rule.mostPercent(),
        rule.source(),
        rule.validFrom(),
        Optional.of(LocalDate.of(2030, 12, 31)),
        rule.isOn(),
        rule.position());
  }

  @Test
  void aViewComesBackWithoutItsDaysAndSearch() {
    ContentViewService views =
        new ContentViewService(
            new JooqContentViewRepository(store.database), store.ids, () -> "林晓", store.clock);
    ContentQuery query =
        ContentQuery.ALL
            .withChannels(Set.of("moments"))
            .withTiers(Set.of("", "new"))
            .withOwners(Set.of(Optional.empty(), Optional.of(store.author.id())))
            .withStatuses(Set.of(ContentStatus.DRAFT, ContentStatus.RESULTS_IN))
            .withCampaigns(Set.of("会员日"))
            .withKinds(Set.of("promotion"))
            .withForms(Set.of("poster"))
            .withDepths(Set.of("heavy"));
    ContentView saved = views.save(" 我的 ", "week", query.withText("x"));
    assertEquals(List.of(saved), views.list());
    assertEquals(query, views.list().getFirst().query());
    assertTrue(views.left().isEmpty());
    views.leave("month", query);
    assertEquals("month", views.left().orElseThrow().layout());
    assertEquals(1, views.list().size());
    views.remove(saved.id());
    assertTrue(views.list().isEmpty());
  }

  @Test
  void daysAreCountedByChannelAndKind() {
    store.draft("一", "moments", ContentStore.MONDAY);
    store.draft("二", "group", ContentStore.MONDAY.plusHours(2));
    store.draft("三", "group", ContentStore.MONDAY.plusDays(2));
    List<DayCount> counts = DayCount.of(store.content.rows(ContentQuery.ALL));
    assertEquals(2, counts.size());
    assertEquals(Map.of("moments", 1, "group", 1), counts.getFirst().channels());
    assertEquals(Map.of("", 2), counts.getFirst().kinds());
  }

  @Test
  void tenThousandItemsAYearAreReadAsLightRows() {
    List<ContentDraft> drafts = new ArrayList<>();
    String body = "长".repeat(500);
    for (int index = 0; index < 10_000; index++) {
      drafts.add(
          ContentDraft.of(
              Content.of("第" + index, body, index % 2 == 0 ? "group" : "moments"),
              LocalDateTime.of(2026, 1, 1, 9, 0).plusMinutes(index * 52L),
              Optional.of(store.author.id())));
    }
    assertEquals(10_000, store.content.create(drafts).count());
    DateRange march = new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
    int month = store.content.rows(ContentQuery.of(march)).size();
    assertTrue(month > 800 && month < 900, Integer.toString(month));
    assertEquals(10_000, store.content.rows(ContentQuery.ALL).size());
    assertEquals(
        month,
        DayCount.of(store.content.rows(ContentQuery.of(march))).stream()
            .mapToInt(DayCount::count)
            .sum());
  }
}
