package org.siyu.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Audience;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentEdit;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.ProblemException;

class ContentItemsTest {
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
  void everyFieldComesBackAsItWasKept() {
    UUID campaign = store.ids.next();
    ContentDraft draft =
        ContentDraft.of(
                new Content(
                    "早报",
                    "{昵称}，今天是{会员等级}专享\n第二行",
                    Optional.of(new Content.General("早报（通用）", "大家好")),
                    "group",
                    new Audience(Set.of("new", "high-value"), Set.of(store.ids.next())),
                    List.of()),
                ContentStore.MONDAY,
                Optional.of(store.colleague.id()))
            .with(new ContentItem.Traits("pictures", "light", "know-how", "noon"))
            .with(new ContentItem.Plan(ContentStore.MONDAY, 45))
            .with(new ContentItem.Campaign(Optional.of(campaign), "会员日"))
            .from(new ContentItem.Lineage(3, 1, 17));
    ContentItem made = store.content.create(draft);
    assertEquals(made, store.read(made));
    assertEquals(ContentStatus.DRAFT, made.status());
    assertEquals(1, made.revision().version());
    ContentRow row = store.content.rows(ContentQuery.ALL).getFirst();
    assertEquals(ContentRow.of(made), row);
    assertTrue(row.hasGeneral());
    assertEquals(List.of("会员日"), store.content.campaigns());
  }

  @Test
  void theSlotIsThatOfTheTimeUnlessOneIsChosen() {
    ContentItem item = store.draft("早报");
    assertEquals("forenoon", item.traits().slot());
    PlanChange moved = store.content.move(item.id(), ContentStore.MONDAY.withHour(12));
    assertEquals("noon", moved.after().getFirst().traits().slot());
    store.content.edit(List.of(item.id()), new ContentEdit.Listed(ChoiceList.SLOT, "night"));
    moved = store.content.move(item.id(), ContentStore.MONDAY.withHour(7));
    assertEquals("night", moved.after().getFirst().traits().slot());
  }

  @Test
  void whatCannotBeKeptIsRefused() {
    assertRefused(ContentProblem.BLANK, Content.of(" ", "text", "moments"));
    assertRefused(ContentProblem.TOO_LONG, Content.of("长".repeat(201), "text", "moments"));
    assertRefused(ContentProblem.UNKNOWN_CHOICE, Content.of("title", "text", "fax"));
    assertTrue(store.content.rows(ContentQuery.ALL).isEmpty());
  }

  private void assertRefused(ContentProblem expected, Content content) {
    ContentDraft draft = ContentDraft.of(content, ContentStore.MONDAY, Optional.empty());
    assertEquals(
        expected,
        assertThrows(ProblemException.class, () -> store.content.create(draft)).problem().code());
  }

  @Test
  void twoPeopleCannotOverwriteEachOther() {
    ContentItem item = store.draft("早报");
    store.content.save(item.with(item.content().withTitle("晚报")));
    ProblemException refused =
        assertThrows(
            ProblemException.class,
            () -> store.content.save(item.with(item.content().withTitle("午报"))));
    assertEquals(ContentProblem.CHANGED_MEANWHILE, refused.problem().code());
    assertEquals("晚报", store.read(item).content().title());
  }

  @Test
  void undoKeepsWhatWasChangedOtherwiseMeanwhile() {
    ContentItem item = store.draft("早报");
    PlanChange moved =
        store.content.edit(List.of(item.id()), new ContentEdit.Shift(Duration.ofDays(2)));
    ContentItem renamed = store.read(item);
    store.content.save(renamed.with(renamed.content().withTitle("新标题")));
    PlanChange undone = store.content.undo(moved);
    assertEquals(ContentStore.MONDAY, store.read(item).plan().start());
    assertEquals("新标题", store.read(item).content().title());
    store.content.undo(undone);
    assertEquals(ContentStore.MONDAY.plusDays(2), store.read(item).plan().start());
  }

  @Test
  void aRemovedItemComesBackWithItsHistory() {
    ContentItem item = store.scheduled("早报");
    PlanChange removed = store.content.remove(List.of(item.id()));
    assertTrue(store.content.find(item.id()).isEmpty());
    assertTrue(store.content.rows(ContentQuery.ALL).isEmpty());
    store.content.undo(removed);
    assertEquals(ContentStatus.SCHEDULED, store.read(item).status());
    assertEquals(4, store.review().history(item.id()).size());
    assertEquals(3, store.review().approvals(store.read(item)).size());
  }

  @Test
  void severalAreChangedInOneStepAndPublishedOnesStay() {
    ContentItem free = store.draft("一");
    ContentItem published = store.published("二");
    PlanChange change =
        store.content.edit(
            List.of(free.id(), published.id()),
            List.of(new ContentEdit.Shift(Duration.ofHours(3)), new ContentEdit.Stretch(60)));
    assertEquals(List.of(free.id()), List.copyOf(change.ids()));
    assertEquals(ContentProblem.ALREADY_PUBLISHED, change.skipped().getFirst().code());
    assertEquals(
        new ContentItem.Plan(ContentStore.MONDAY.plusHours(3), 60), store.read(free).plan());
    assertEquals(ContentStore.MONDAY, store.read(published).plan().start());
    store.content.undo(change);
    assertEquals(new ContentItem.Plan(ContentStore.MONDAY, 0), store.read(free).plan());
  }

  @Test
  void aWeekIsCopiedAsDraftsWithTheTimeKept() {
    store.scheduled("周一");
    store.draft("周日", "group", ContentStore.MONDAY.plusDays(6).withHour(21));
    store.draft("下周", "group", ContentStore.MONDAY.plusDays(7));
    PlanChange copied = store.content.copyWeek(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 4, 11));
    assertEquals(
        List.of(LocalDateTime.of(2026, 4, 6, 9, 30), LocalDateTime.of(2026, 4, 12, 21, 30)),
        copied.after().stream().map(item -> item.plan().start()).toList());
    assertTrue(copied.after().stream().allMatch(item -> item.status() == ContentStatus.DRAFT));
    assertEquals(5, store.content.rows(ContentQuery.ALL).size());
    store.content.undo(copied);
    assertEquals(3, store.content.rows(ContentQuery.ALL).size());
  }

  @Test
  void aDayThatTheOtherMonthLacksIsToldOf() {
    store.draft("月初", "group", LocalDateTime.of(2026, 1, 1, 9, 0));
    store.draft("月底", "group", LocalDateTime.of(2026, 1, 31, 9, 0));
    PlanChange copied = store.content.copyMonth(YearMonth.of(2026, 1), YearMonth.of(2026, 2));
    assertEquals(
        List.of(LocalDate.of(2026, 2, 1)),
        copied.after().stream().map(item -> item.plan().day()).toList());
    assertEquals(ContentProblem.NO_SUCH_DAY, copied.skipped().getFirst().code());
  }

  @Test
  void filtersHoldTogetherAndTheirValuesAreAlternatives() {
    ContentItem first = store.draft("春茶上新", "moments", ContentStore.MONDAY);
    ContentItem second = store.draft("周三直播", "live", ContentStore.MONDAY.plusDays(2));
    store.content.edit(
        List.of(first.id()), new ContentEdit.Addressed(Audience.ofTiers("new", "active")));
    store.content.edit(
        List.of(second.id()),
        List.of(
            new ContentEdit.InCampaign(ContentItem.Campaign.named("直播月")),
            new ContentEdit.Owned(Optional.empty())));
    assertFound(List.of(first), ContentQuery.ALL.withChannels(Set.of("moments", "group")));
    assertFound(List.of(first), ContentQuery.ALL.withTiers(Set.of("active")));
    assertFound(List.of(), ContentQuery.ALL.withTiers(Set.of("act")));
    assertFound(List.of(second), ContentQuery.ALL.withTiers(Set.of("")));
    assertFound(List.of(first, second), ContentQuery.ALL.withTiers(Set.of("", "new")));
    assertFound(List.of(second), ContentQuery.ALL.withCampaigns(Set.of("直播月")));
    assertFound(List.of(first), ContentQuery.ALL.withCampaigns(Set.of("")));
    assertFound(List.of(second), ContentQuery.ALL.withOwners(Set.of(Optional.empty())));
    assertFound(
        List.of(first), ContentQuery.ALL.withOwners(Set.of(Optional.of(store.author.id()))));
    assertFound(List.of(first), ContentQuery.ALL.withText("春茶 早上好"));
    assertFound(List.of(), ContentQuery.ALL.withText("春茶 直播"));
    assertFound(List.of(), ContentQuery.ALL.withStatuses(Set.of(ContentStatus.PUBLISHED)));
    assertFound(
        List.of(second),
        ContentQuery.of(new DateRange(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4))));
  }

  @Test
  void anItemThatLastsPastMidnightIsFoundOnBothDays() {
    ContentItem item = store.draft("跨夜直播", "live", LocalDateTime.of(2026, 3, 4, 23, 0));
    store.content.edit(List.of(item.id()), new ContentEdit.Stretch(120));
    LocalDate next = LocalDate.of(2026, 3, 5);
    assertFound(List.of(item), ContentQuery.of(new DateRange(next, next)));
    store.content.edit(List.of(item.id()), new ContentEdit.Stretch(60));
    assertFound(List.of(), ContentQuery.of(new DateRange(next, next)));
  }

  private void assertFound(List<ContentItem> expected, ContentQuery query) {
    assertEquals(
        expected.stream().map(ContentItem::id).toList(),
        store.content.rows(query).stream().map(ContentRow::id).toList());
    assertEquals(
        expected.stream().map(ContentItem::id).toList(),
        store.content.items(query).stream().map(ContentItem::id).toList());
  }

  @Test
  void resultsBelongToWhatIsPublished() {
    ContentItem draft = store.draft("早报");
    ContentResults results =
        new ContentResults(Map.of(ResultMeasure.REACH, 800L, ResultMeasure.AMOUNT_CENTS, 12_345L));
    assertEquals(
        ContentProblem.NOT_PUBLISHED,
        assertThrows(ProblemException.class, () -> store.content.save(draft.with(results)))
            .problem()
            .code());
    ContentItem published = store.published("晚报");
    PlanChange entered = store.content.save(published.with(results));
    assertEquals(ContentStatus.RESULTS_IN, store.read(published).status());
    assertEquals(results, store.read(published).results());
    assertEquals(
        Optional.of(results),
        store.content.rows(ContentQuery.ALL).stream()
            .map(ContentRow::results)
            .filter(found -> !found.isEmpty())
            .findFirst());
    store.content.undo(entered);
    assertEquals(ContentStatus.PUBLISHED, store.read(published).status());
  }
}
