package org.siyu.storage.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.shared.ProblemException;

class ChoicesTest {
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
  void theShippedListsHaveNamesInBothLanguages() {
    Choices all = store.choices.all();
    assertEquals(
        List.of("企微社群", "朋友圈", "小程序", "公众号", "短视频", "直播", "一对一"),
        all.offered(ChoiceList.CHANNEL).stream().map(Choice::nameZh).toList());
    assertEquals(
        List.of("Know-how", "Promotion", "Interaction", "Brand"),
        all.offered(ChoiceList.KIND).stream().map(choice -> choice.name(false)).toList());
    assertTrue(
        all.offered(ChoiceList.CHANNEL).stream().allMatch(choice -> choice.colour().isPresent()));
    assertEquals("moments", all.named(ChoiceList.CHANNEL, " 朋友圈 ").orElseThrow().code());
    assertEquals("night", all.slotAt(LocalTime.of(20, 0)).orElseThrow().code());
    assertTrue(all.slotAt(LocalTime.of(3, 0)).isEmpty());
  }

  @Test
  void ownEntriesAreAddedRenamedSortedAndRetiredOnceInUse() {
    Choice own = store.choices.add(ChoiceList.CHANNEL, " 小红书 ");
    assertTrue(own.colour().isPresent());
    store.choices.rename(ChoiceList.CHANNEL, own.code(), "RED 小红书");
    store.choices.sort(ChoiceList.CHANNEL, List.of(own.code()));
    assertEquals("RED 小红书", store.choices.all().offered(ChoiceList.CHANNEL).getFirst().nameZh());
    ContentItem item = store.draft("笔记", own.code(), ContentStore.MONDAY);
    assertFalse(store.choices.retire(ChoiceList.CHANNEL, own.code()));
    assertEquals(7, store.choices.all().offered(ChoiceList.CHANNEL).size());
    assertTrue(store.choices.all().find(ChoiceList.CHANNEL, own.code()).orElseThrow().isRetired());
    store.content.save(item.with(item.content().withTitle("笔记二")));
    Choice unused = store.choices.add(ChoiceList.FORM, "动图");
    assertTrue(store.choices.retire(ChoiceList.FORM, unused.code()));
    assertTrue(store.choices.all().find(ChoiceList.FORM, unused.code()).isEmpty());
  }

  @Test
  void namesAreNotGivenTwice() {
    assertRefused(
        ContentProblem.NAME_TAKEN, () -> store.choices.add(ChoiceList.CHANNEL, "moments"));
    assertRefused(ContentProblem.BLANK, () -> store.choices.add(ChoiceList.CHANNEL, "  "));
    assertRefused(
        ContentProblem.INVALID_COLOUR,
        () -> store.choices.colour(ChoiceList.CHANNEL, "moments", "red"));
    assertRefused(
        ContentProblem.INVALID_HOURS,
        () -> store.choices.hours("night", LocalTime.of(22, 0), LocalTime.of(2, 0)));
  }

  private static void assertRefused(ContentProblem expected, Runnable edit) {
    assertEquals(expected, assertThrows(ProblemException.class, edit::run).problem().code());
  }
}
