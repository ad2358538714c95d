package org.siyu.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.LibraryQuery;
import org.siyu.core.content.LibraryService;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.PollLine;
import org.siyu.core.content.PollPaste;
import org.siyu.core.content.Topic;
import org.siyu.core.content.TopicService;
import org.siyu.core.shared.ProblemException;

class LibraryTest {
  @TempDir Path folder;
  private ContentStore store;
  private LibraryService library;
  private TopicService topics;

  @BeforeEach
  void open() {
    store = new ContentStore(folder);
    library =
        new LibraryService(
            new JooqLibraryRepository(store.database), store.items, store.writer, store.ids);
    topics = new TopicService(new JooqTopicRepository(store.database), store.writer, store.ids);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aGoodPieceIsFoundAndUsedAgainAsADraft() {
    ContentItem item = store.published("春茶开箱");
    LibraryPiece piece = library.keep(item.id(), false, "打开率最好");
    assertEquals(List.of(piece), library.search(LibraryQuery.ALL.searching("打开率 春茶")));
    assertEquals(List.of(), library.search(LibraryQuery.ALL.searching("秋茶")));
    assertEquals(1, store.content.rows(ContentQuery.ALL).size());
    store.members.act(store.colleague.id());
    PlanChange used = library.useAgain(piece.id(), ContentStore.MONDAY.plusDays(7));
    ContentItem draft = used.after().getFirst();
    assertEquals(ContentStatus.DRAFT, draft.status());
    assertEquals(item.content(), draft.content());
    assertEquals(store.colleague.id(), draft.people().author());
    assertEquals(Optional.of(store.colleague.id()), draft.people().owner());
    assertEquals(ContentStore.MONDAY.plusDays(7), draft.plan().start());
    LibraryPiece tallied = library.find(piece.id()).orElseThrow();
    assertEquals(1, tallied.uses());
    assertEquals(Optional.of(ContentStore.NOW), tallied.lastUsed());
  }

  @Test
  void piecesAreFilteredByChannelDepthTierAndKindOfPiece() {
    ContentDraft draft =
        ContentDraft.of(
                Content.of("唤醒话术", "{昵称}，好久不见", "one-to-one")
                    .withAudience(Audience.ofTiers("silent")),
                ContentStore.MONDAY,
                Optional.empty())
            .with(new ContentItem.Traits("text", "light", "interaction", ""));
    LibraryPiece piece = library.add(draft, true, "");
    assertFound(List.of(piece), Set.of("one-to-one"), Set.of("light"), Set.of("silent"), true);
    assertFound(List.of(), Set.of("group"), Set.of(), Set.of(), true);
    assertFound(List.of(), Set.of(), Set.of("heavy"), Set.of(), true);
    assertFound(List.of(), Set.of(), Set.of(), Set.of("active"), true);
    assertFound(List.of(), Set.of(), Set.of(), Set.of(), false);
    LibraryPiece noted = library.save(piece.noted("周三发"));
    assertEquals("周三发", library.find(piece.id()).orElseThrow().note());
    assertThrows(ProblemException.class, () -> library.save(piece.noted("旧版本")));
    library.remove(noted.id());
    assertTrue(library.search(LibraryQuery.ALL).isEmpty());
  }

  private void assertFound(
      List<LibraryPiece> expected,
      Set<String> channels,
      Set<String> depths,
      Set<String> tiers,
      boolean isTemplate) {
    assertEquals(
        expected,
        library.search(
            new LibraryQuery(channels, depths, Set.of(), tiers, Optional.of(isTemplate), "")));
  }

  @Test
  void topicsAreVotedOnAndMadeIntoItems() {
    Topic first = topics.add(Topic.Source.QUESTION, " 茶具怎么选 ", "新手想问", Optional.empty());
    Topic second = topics.add(Topic.Source.POLL, "下月主题", "", Optional.empty());
    assertEquals("茶具怎么选", first.title());
    topics.save(second.withCustomerVotes(40));
    assertEquals(second.id(), topics.all().getFirst().id());
    topics.vote(first.id(), true);
    Topic voted = topics.vote(first.id(), true);
    assertEquals(1, voted.votes());
    store.members.act(store.legal.id());
    assertEquals(2, topics.vote(first.id(), true).votes());
    assertEquals(1, topics.vote(first.id(), false).votes());
    store.members.act(store.author.id());
    ContentItem made = topics.plan(first.id(), "group", ContentStore.MONDAY);
    assertEquals("茶具怎么选", made.content().title());
    assertEquals("新手想问", made.content().body());
    Topic planned = topics.find(first.id()).orElseThrow();
    assertEquals(Topic.Status.PLANNED, planned.status());
    assertEquals(Optional.of(made.id()), planned.item());
    assertEquals(
        ContentProblem.TOPIC_TAKEN,
        assertThrows(
                ProblemException.class, () -> topics.plan(first.id(), "group", ContentStore.MONDAY))
            .problem()
            .code());
  }

  @Test
  void whatACustomerMadeIsUsedWithPermissionOnly() {
    Topic work = topics.add(Topic.Source.CUSTOMER_WORK, "晒单", "照片", Optional.empty());
    assertEquals(
        ContentProblem.NO_PERMISSION,
        assertThrows(
                ProblemException.class,
                () -> topics.plan(work.id(), "moments", ContentStore.MONDAY))
            .problem()
            .code());
    topics.save(
        work.with(
            new Topic.Permission(
                Topic.Permission.State.GIVEN, "聊天记录 3-1", Optional.of(ContentStore.NOW))));
    assertEquals("晒单", topics.plan(work.id(), "moments", ContentStore.MONDAY).content().title());
  }

  @Test
  void twoPeopleCannotOverwriteEachOthersTopic() {
    Topic topic = topics.add(Topic.Source.TEAM, "选题", "", Optional.empty());
    topics.save(topic.titled("选题二", ""));
    assertEquals(
        ContentProblem.CHANGED_MEANWHILE,
        assertThrows(ProblemException.class, () -> topics.save(topic.titled("选题三", "")))
            .problem()
            .code());
    assertEquals("选题二", topics.find(topic.id()).orElseThrow().title());
    topics.remove(topic.id());
    assertTrue(topics.all().isEmpty());
  }

  @Test
  void whatIsUsedAgainOrPlannedComesIntoTheSlotOfItsTime() {
    ContentItem morning = store.draft("早安", "moments", ContentStore.MONDAY.withHour(8));
    assertEquals("morning", morning.traits().slot());
    LibraryPiece piece = library.keep(morning.id(), false, "");
    PlanChange used = library.useAgain(piece.id(), ContentStore.MONDAY.withHour(20));
    assertEquals("night", used.after().getFirst().traits().slot());
    Topic topic = topics.add(Topic.Source.QUESTION, "防晒", "", Optional.empty());
    ContentItem planned = topics.plan(topic.id(), "moments", ContentStore.MONDAY.withHour(8));
    assertEquals("morning", planned.traits().slot());
  }

  @Test
  void aPieceThatWasRemovedIsPutBackAsItWas() {
    ContentItem item = store.published("春茶开箱");
    LibraryPiece piece = library.keep(item.id(), true, "好用");
    assertEquals(Optional.of(piece), library.keptOf(item.id(), true));
    assertEquals(Optional.empty(), library.keptOf(item.id(), false));
    assertEquals(Optional.of(item), library.origin(piece));
    library.useAgain(piece.id(), ContentStore.MONDAY);
    LibraryPiece before = library.find(piece.id()).orElseThrow();
    library.remove(piece.id());
    assertEquals(List.of(), library.search(LibraryQuery.ALL));
    LibraryPiece back = library.restore(before);
    assertEquals(piece.id(), back.id());
    assertEquals(1, back.uses());
    assertEquals("好用", library.find(piece.id()).orElseThrow().note());
  }

  @Test
  void aTopicThatWasRemovedIsPutBackWithItsVotes() {
    Topic topic = topics.add(Topic.Source.TEAM, "敏感肌怎么选", "", Optional.empty());
    Topic voted = topics.vote(topic.id(), true);
    topics.remove(voted.id());
    assertEquals(List.of(), topics.all());
    topics.restore(voted);
    assertEquals(voted.voters(), topics.all().getFirst().voters());
  }

  @Test
  void aTopicWhoseItemIsGoneCanBePlannedAgain() {
    Topic topic = topics.add(Topic.Source.TEAM, "敏感肌怎么选", "", Optional.empty());
    ContentItem made = topics.plan(topic.id(), "moments", ContentStore.MONDAY);
    assertThrows(
        ProblemException.class, () -> topics.plan(topic.id(), "moments", ContentStore.MONDAY));
    store.content.remove(List.of(made.id()));
    assertEquals(Optional.empty(), topics.item(topics.find(topic.id()).orElseThrow()));
    ContentItem again = topics.plan(topic.id(), "moments", ContentStore.MONDAY);
    assertEquals(Optional.of(again.id()), topics.find(topic.id()).orElseThrow().item());
  }

  @Test
  void aPollGivesNewTopicsAndNewVotesToKnownOnes() {
    Topic known = topics.add(Topic.Source.QUESTION, "防晒 补涂", "", Optional.empty());
    List<PollLine> lines = PollPaste.of("防晒 补涂\t12\n换季护肤\t30").lines();
    assertEquals(
        List.of(Optional.of(known), Optional.empty()),
        topics.effects(lines).stream().map(PollLine.Effect::known).toList());
    topics.takePoll(lines);
    topics.takePoll(lines);
    assertEquals(
        List.of("换季护肤 30", "防晒 补涂 12"),
        topics.all().stream().map(topic -> topic.title() + " " + topic.votes()).toList());
    assertEquals(Topic.Source.POLL, topics.all().getFirst().source());
  }
}
