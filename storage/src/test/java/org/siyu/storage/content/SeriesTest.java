package org.siyu.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.Recurrence;
import org.siyu.core.content.Series;
import org.siyu.core.content.SeriesChange;
import org.siyu.core.content.SeriesScope;
import org.siyu.core.content.SeriesService;
import org.siyu.core.shared.ProblemException;

class SeriesTest {
  @TempDir Path folder;
  private ContentStore store;
  private SeriesService series;

  @BeforeEach
  void open() {
    store = new ContentStore(folder);
    series =
        new SeriesService(
            store.items, new JooqSeriesRepository(store.database), store.writer, store.ids);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static ContentDraft draft(String title) {
    return ContentDraft.of(
        Content.of(title, "早上好", "group"), ContentStore.MONDAY, Optional.empty());
  }

  private List<ContentItem> daily(int times) {
    return series
        .begin(draft("早报"), Recurrence.daily().ending(new Recurrence.Count(times)))
        .items()
        .after();
  }

  private List<String> plan() {
    return store.content.rows(ContentQuery.ALL).stream()
        .map(row -> row.plan().start() + " " + row.title())
        .toList();
  }

  @Test
  void occurrencesAreItemsOfTheirOwn() {
    List<ContentItem> written = daily(3);
    assertEquals(
        List.of("2026-03-02T09:30 早报", "2026-03-03T09:30 早报", "2026-03-04T09:30 早报"), plan());
    assertEquals(written, series.items(written.getFirst().occurrence().orElseThrow().series()));
    assertEquals(LocalDate.of(2026, 3, 3), written.get(1).occurrence().orElseThrow().day());
  }

  @Test
  void anEndlessSeriesIsWrittenAYearAheadAndFurtherWhenSomebodyLooks() {
    SeriesChange begun = series.begin(draft("周报"), Recurrence.weekly(DayOfWeek.MONDAY));
    assertEquals(53, begun.count());
    assertEquals(0, series.writeThrough(LocalDate.of(2026, 12, 31)));
    assertEquals(4, series.writeThrough(LocalDate.of(2027, 3, 31)));
    assertEquals(0, series.writeThrough(LocalDate.of(2027, 3, 31)));
    assertEquals(57, plan().size());
  }

  @Test
  void oneOccurrenceIsMovedChangedOrDroppedAlone() {
    List<ContentItem> written = daily(4);
    store.content.move(written.get(1).id(), LocalDateTime.of(2026, 3, 3, 20, 0));
    store.content.remove(List.of(written.get(2).id()));
    ContentItem own = store.read(written.get(3));
    series.edit(own.with(own.content().withTitle("特刊")), SeriesScope.THIS_ONE);
    List<String> before =
        List.of("2026-03-02T09:30 早报", "2026-03-03T20:00 早报", "2026-03-05T09:30 特刊");
    assertEquals(before, plan());
    ContentItem first = store.read(written.getFirst());
    SeriesChange change =
        series.edit(
            first
                .with(first.content().withTitle("晨报"))
                .with(new ContentItem.Plan(first.plan().start().withHour(8), 15)),
            SeriesScope.ALL);
    assertEquals(
        List.of("2026-03-02T08:30 晨报", "2026-03-03T20:00 晨报", "2026-03-05T08:30 特刊"), plan());
    series.undo(change);
    assertEquals(before, plan());
  }

  @Test
  void thisAndTheFollowingBecomeASeriesOfTheirOwn() {
    List<ContentItem> written = daily(4);
    UUID old = written.getFirst().occurrence().orElseThrow().series();
    ContentItem third = written.get(2);
    SeriesChange change =
        series.edit(third.with(third.content().withTitle("晚报")), SeriesScope.THIS_AND_FOLLOWING);
    assertEquals(
        List.of(
            "2026-03-02T09:30 早报",
            "2026-03-03T09:30 早报",
            "2026-03-04T09:30 晚报",
            "2026-03-05T09:30 晚报"),
        plan());
    assertEquals(2, series.items(old).size());
    Series fresh = change.after().getLast();
    assertEquals("晚报", series.find(fresh.id()).orElseThrow().template().content().title());
    assertEquals(new Recurrence.Count(2), fresh.rule().end());
    assertEquals(
        new Recurrence.Until(LocalDate.of(2026, 3, 3)),
        series.find(old).orElseThrow().rule().end());
    series.undo(change);
    assertEquals(4, series.items(old).size());
    assertTrue(series.find(fresh.id()).isEmpty());
    assertEquals(new Recurrence.Count(4), series.find(old).orElseThrow().rule().end());
    assertTrue(plan().stream().allMatch(line -> line.endsWith("早报")));
  }

  @Test
  void anotherRuleRemovesAndAddsDaysFromHereOn() {
    List<ContentItem> written = daily(5);
    SeriesChange change =
        series.changeRule(
            written.get(1).id(), Recurrence.daily().each(2).ending(new Recurrence.Count(4)));
    assertEquals(
        List.of(
            "2026-03-02T09:30 早报",
            "2026-03-03T09:30 早报",
            "2026-03-05T09:30 早报",
            "2026-03-07T09:30 早报",
            "2026-03-09T09:30 早报"),
        plan());
    series.undo(change);
    assertEquals(5, plan().size());
    UUID old = written.getFirst().occurrence().orElseThrow().series();
    assertEquals(5, series.items(old).size());
  }

  @Test
  void aSeriesEndsAndCanGoOnAgain() {
    List<ContentItem> written = daily(4);
    SeriesChange ended = series.endBefore(written.get(1).id());
    assertEquals(1, plan().size());
    SeriesChange undone = series.undo(ended);
    assertEquals(4, plan().size());
    series.undo(undone);
    assertEquals(1, plan().size());
  }

  @Test
  void anItemIsMadeToRecurAndThatIsUndone() {
    ContentItem item = store.draft("会员日", "group", ContentStore.MONDAY);
    SeriesChange change =
        series.repeat(item.id(), Recurrence.monthly(2).ending(new Recurrence.Count(3)));
    assertEquals(
        List.of("2026-03-02T09:30 会员日", "2026-04-02T09:30 会员日", "2026-05-02T09:30 会员日"), plan());
    assertTrue(store.read(item).occurrence().isPresent());
    SeriesChange undone = series.undo(change);
    assertEquals(1, plan().size());
    assertTrue(store.read(item).occurrence().isEmpty());
    series.undo(undone);
    assertEquals(3, plan().size());
    assertTrue(store.read(item).occurrence().isPresent());
  }

  @Test
  void whatIsPublishedStaysWhenTheOthersChange() {
    List<ContentItem> written = daily(2);
    store.database.write(
        sql ->
            sql.execute(
                "update content_item set status = 'published' where id = ?",
                written.getLast().id().value()));
    ContentItem first = store.read(written.getFirst());
    series.edit(first.with(first.content().withTitle("晨报")), SeriesScope.ALL);
    assertEquals(List.of("2026-03-02T09:30 晨报", "2026-03-03T09:30 早报"), plan());
    series.endBefore(first.id());
    assertEquals(List.of("2026-03-03T09:30 早报"), plan());
  }

  @Test
  void aRuleWithoutADayIsRefused() {
    assertThrows(
        ProblemException.class,
        () ->
            series.begin(
                draft("早报"),
                Recurrence.daily().ending(new Recurrence.Until(LocalDate.of(2026, 3, 1)))));
    ContentItem single = store.draft("单条");
    assertEquals(
        ContentProblem.NOT_IN_SERIES,
        assertThrows(ProblemException.class, () -> series.endBefore(single.id())).problem().code());
  }
}
