package org.siyu.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.task.DirectTasks;
import org.siyu.core.content.Asset;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.Recurrence;
import org.siyu.core.content.ReviewStep;
import org.siyu.core.content.SeriesScope;
import org.siyu.core.shared.Problem;
import org.siyu.core.words.WordSeverity;

@Execution(ExecutionMode.CONCURRENT)
class ItemEditorViewModelTest {
  @TempDir Path folder;
  private EditorStore store;
  private ItemEditorViewModel model;

  @BeforeEach
  void open() {
    store = new EditorStore(folder);
    model = new ItemEditorViewModel(store.services, new DirectTasks());
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ContentItem opened(String title, String body) {
    ContentItem item = store.plan(title, body);
    model.open(item.id(), "calendar");
    return item;
  }

  private ItemState state() {
    return model.state().orElseThrow();
  }

  private void body(String text) {
    model.edit("body", draft -> draft.with(content -> content.withBody(text)));
  }

  private void title(String text) {
    model.edit("title", draft -> draft.with(content -> content.withTitle(text)));
  }

  private Content kept(ContentItem item) {
    return store.read(item.id()).content();
  }

  private Optional<ItemNews> news() {
    return model.newsProperty().get();
  }

  @Test
  void anItemIsEditedAndSavedAndTakenBack() {
    ContentItem item = opened("早安", "你好");
    assertFalse(state().isChanged());
    body("你好，{昵称}");
    model.edit("time", draft -> draft.at("2115"));
    model.edit("minutes", draft -> draft.lasting("45"));
    assertTrue(state().canSave());
    model.save();
    assertFalse(state().isChanged());
    assertEquals("你好，{昵称}", kept(item).body());
    assertEquals(45, store.read(item.id()).plan().minutes());
    assertEquals(21, store.read(item.id()).plan().start().getHour());
    ItemNews.Saved saved = (ItemNews.Saved) news().orElseThrow();
    model.takeBack(saved.change());
    assertEquals("你好", kept(item).body());
    assertEquals("你好", state().draft().content().body());
  }

  @Test
  void stepsAreUndoneAndDoneAgainAlsoAfterSaving() {
    opened("早安", "你好");
    body("你好啊");
    body("你好啊！");
    title("晚安");
    model.undo();
    assertEquals("早安", state().draft().content().title());
    model.undo();
    assertEquals("你好", state().draft().content().body(), "letters in a row are one step");
    model.redo();
    assertEquals("你好啊！", state().draft().content().body());
    model.save();
    model.undo();
    assertEquals("你好", state().draft().content().body());
    assertTrue(state().canSave());
    model.save();
    assertFalse(state().isChanged());
  }

  @Test
  void whatIsWrongIsToldAtItsField() {
    ContentItem item = opened("早安", "你好");
    title(" ");
    model.edit("time", draft -> draft.at("late"));
    model.edit("minutes", draft -> draft.lasting("an hour"));
    assertEquals(
        Optional.of(Problem.of(ContentProblem.BLANK)), state().wrong().get(ItemField.TITLE));
    assertEquals(Optional.empty(), state().wrong().get(ItemField.START));
    assertEquals(Optional.empty(), state().wrong().get(ItemField.MINUTES));
    assertFalse(state().canSave());
    model.save();
    assertEquals("早安", kept(item).title());
  }

  @Test
  void leavingSavesADraft() {
    ContentItem item = opened("早安", "你好");
    body("你好啊");
    model.leave();
    assertEquals("你好啊", kept(item).body());
    assertEquals(Optional.empty(), model.state());
  }

  @Test
  void leavingKeepsWhatWouldVoidApprovalsUnsavedButNotLost() {
    ContentItem item = store.checked(store.plan("早安", "你好"));
    model.open(item.id(), "calendar");
    body("你好啊");
    model.leave();
    assertTrue(news().orElseThrow() instanceof ItemNews.Unsaved);
    assertEquals(ContentStatus.CROSS_REVIEW, store.read(item.id()).status());
    model.open(item.id(), "calendar");
    assertEquals("你好啊", state().draft().content().body());
    model.save();
    assertEquals(ContentStatus.DRAFT, store.read(item.id()).status());
  }

  private void crash() {
    model = new ItemEditorViewModel(store.services, new DirectTasks());
  }

  @Test
  void whatIsTypedOutlivesACrashAndIsOfferedAtTheNextOpening() {
    ContentItem item = opened("早安", "你好");
    body("你好，写到一半");
    model.edit("time", draft -> draft.at("21:"));
    model.guard();
    crash();
    assertEquals("你好", kept(item).body());
    model.recall();
    assertEquals(
        item.id(), ((ItemNews.Unsaved) news().orElseThrow()).item().id(), "told of at the opening");
    model.open(item.id(), "calendar");
    assertEquals("你好，写到一半", state().draft().content().body());
    assertEquals("21:", state().draft().time());
    assertTrue(news().orElseThrow() instanceof ItemNews.Recovered);
    model.edit("time", draft -> draft.at("21:00"));
    model.save();
    assertEquals("你好，写到一半", kept(item).body());
    crash();
    model.recall();
    assertEquals(Optional.empty(), news(), "what was saved is not offered again");
  }

  @Test
  void whatIsGivenUpIsNotOfferedAgain() {
    ContentItem item = opened("早安", "你好");
    body("算了");
    model.guard();
    crash();
    model.open(item.id(), "calendar");
    model.revert();
    model.guard();
    crash();
    model.open(item.id(), "calendar");
    assertFalse(state().isChanged());
  }

  @Test
  void anEditFromBeforeACrashIsHeldAgainstWhatAnotherHasSavedSince() {
    ContentItem item = opened("早安", "你好");
    body("我的");
    model.guard();
    crash();
    store.write(store.read(item.id()).with(kept(item).withTitle("晚安")));
    model.open(item.id(), "calendar");
    assertTrue(model.conflictProperty().get().isPresent());
    model.resolve(ItemConflict.Choice.BOTH);
    assertEquals("晚安", state().draft().content().title());
    assertEquals("我的", state().draft().content().body());
  }

  @Test
  void aPictureWithoutAFileBecomesOne() {
    opened("早安", "你好");
    model.files().attachPicture("图片", new byte[] {1, 2, 3});
    Asset asset = state().draft().content().assets().getFirst();
    assertEquals("图片 2026-03-11 10.30.00.png", asset.fileName());
    assertTrue(model.files().path(asset).isPresent());
  }

  @Test
  void closingTheWorkspaceLosesNothing() {
    ContentItem first = opened("早安", "你好");
    title("");
    body("第一条");
    model.leave();
    ContentItem second = opened("晚安", "再见");
    body("第二条");
    model.keepAll();
    assertEquals("第一条", kept(first).body());
    assertEquals("早安", kept(first).title(), "an item has a title");
    assertEquals("第二条", kept(second).body());
  }

  @Test
  void aChangeByAnotherIsToldAndBothCanStay() {
    ContentItem item = opened("早安", "你好");
    body("我的");
    store.write(item.with(item.content().withTitle("别人的")));
    model.save();
    ItemConflict conflict = model.conflictProperty().get().orElseThrow();
    assertEquals(List.of(ItemField.TITLE), conflict.changedByThem());
    assertEquals(Set.of(), conflict.inBoth());
    model.resolve(ItemConflict.Choice.BOTH);
    model.save();
    assertEquals("别人的", kept(item).title());
    assertEquals("我的", kept(item).body());
  }

  @Test
  void whereBothChangedTheSameOneChoosesWhoseStays() {
    ContentItem item = opened("早安", "你好");
    body("我的");
    store.write(item.with(item.content().withBody("别人的")));
    model.save();
    assertEquals(Set.of(ItemField.BODY), model.conflictProperty().get().orElseThrow().inBoth());
    model.resolve(ItemConflict.Choice.THEIRS);
    assertEquals("别人的", state().draft().content().body());
    model.undo();
    assertFalse(state().isChanged());
    body("我的");
    store.write(store.read(item.id()).with(item.content().withBody("又改了")));
    model.save();
    model.resolve(ItemConflict.Choice.MINE);
    model.save();
    assertEquals("我的", kept(item).body());
  }

  @Test
  void wordsOfBothVariantsAreChecked() {
    opened("早安", "一套带你感受最高级的护肤体验");
    assertEquals(
        1, model.words().checkedProperty().get().orElseThrow().check().count(WordSeverity.BLOCK));
    model.general(true);
    assertEquals(
        2, model.words().checkedProperty().get().orElseThrow().check().count(WordSeverity.BLOCK));
    model.general(false);
    assertEquals(Optional.empty(), state().draft().content().general());
  }

  @Test
  void aCustomerWhoRefusesProfilingSeesTheGeneralVariant() {
    opened("早安", "{昵称}，你好");
    model.general(true);
    model.edit(
        "",
        draft ->
            draft.with(
                content -> content.withGeneral(Optional.of(new Content.General("早安", "大家好")))));
    assertEquals(2, model.preview().reachProperty().get().orElseThrow().customers());
    assertEquals("小满，你好", seenBy("小满").text());
    PreviewViewModel.Shown general = seenBy("李雷");
    assertEquals("大家好", general.text());
    assertTrue(general.isGeneral());
  }

  private PreviewViewModel.Shown seenBy(String name) {
    model.preview().choose(model.preview().find(name).getFirst());
    return model
        .preview()
        .shown(state().draft().content(), model.preview().readerProperty().get(), tier -> tier);
  }

  @Test
  void theWayIsGoneFromHereAndBlockingWordsNeedAReason() {
    ContentItem item = opened("早安", "一套带你感受最高级的护肤体验");
    model.way().take(WayViewModel.Step.SUBMIT, "请看");
    WayViewModel.Way way = model.way().wayProperty().get().orElseThrow();
    assertEquals(ContentStatus.SELF_CHECK, way.item().status());
    assertEquals("请看", way.history().getFirst().remark());
    assertEquals(
        List.of(ContentProblem.BLOCKING_WORDS),
        way.next().orElseThrow().hindrances().stream().map(Problem::code).toList());
    model.way().take(WayViewModel.Step.OVERRULE, "引用国家标准");
    WayViewModel.Way overruled = model.way().wayProperty().get().orElseThrow();
    assertTrue(overruled.isOverruled());
    assertTrue(overruled.next().orElseThrow().canBeDone());
    model.way().take(WayViewModel.Step.PASS_SELF_CHECK, "");
    assertEquals(ContentStatus.CROSS_REVIEW, store.read(item.id()).status());
    WayViewModel.Way review = model.way().wayProperty().get().orElseThrow();
    assertEquals(
        List.of(ContentProblem.AUTHOR_CANNOT_REVIEW),
        review.next().orElseThrow().hindrances().stream().map(Problem::code).toList());
    assertEquals(ReviewStep.SELF_CHECKED, review.history().getLast().step());
    assertFalse(state().isChanged());
  }

  @Test
  void filesAreAttachedPutInOrderAndTakenOff() throws IOException {
    ContentItem item = opened("早安", "你好");
    Path first = Files.writeString(folder.resolve("a.png"), "a");
    Path second = Files.writeString(folder.resolve("b.pdf"), "b");
    model.files().attach(List.of(first, folder.resolve("gone.png"), second, first));
    assertEquals(
        ContentProblem.ASSET_UNREADABLE,
        ((ItemNews.Trouble) news().orElseThrow()).problem().code());
    List<Asset> assets = state().draft().content().assets();
    assertEquals(List.of("a.png", "b.pdf"), assets.stream().map(Asset::fileName).toList());
    model.files().move(assets.getLast(), 0);
    model.save();
    assertEquals(List.of(assets.getLast(), assets.getFirst()), kept(item).assets());
    assertTrue(model.files().path(assets.getFirst()).isPresent());
    model.files().remove(assets.getFirst());
    model.undo();
    assertEquals(2, state().draft().content().assets().size());
  }

  @Test
  void anItemRecursAndASavedChangeIsForOneOrForAll() {
    ContentItem item = opened("早报", "你好");
    model.series().repeat(Recurrence.weekly(DayOfWeek.THURSDAY).ending(new Recurrence.Count(4)));
    SeriesViewModel.Shown shown = model.series().shownProperty().get().orElseThrow();
    assertEquals(4, shown.items().size());
    assertTrue(state().isOccurrence());
    body("只改这一次");
    model.save();
    assertTrue(model.scopeAskedProperty().get());
    model.save(SeriesScope.THIS_ONE);
    assertEquals("你好", store.read(shown.items().getLast().id()).content().body());
    title("周四早报");
    model.save(SeriesScope.ALL);
    assertEquals("周四早报", store.read(shown.items().getLast().id()).content().title());
    SeriesViewModel.Shown changed = model.series().shownProperty().get().orElseThrow();
    assertTrue(changed.isException(store.read(item.id())), "its text is its own");
    assertFalse(changed.isException(store.read(shown.items().getLast().id())));
    model.series().endHere();
    assertEquals(1, model.series().shownProperty().get().orElseThrow().items().size());
  }

  @Test
  void anItemThatIsGoneIsToldOf() {
    ContentItem item = store.plan("早安", "你好");
    store.services.items().remove(List.of(item.id()));
    model.open(item.id(), "calendar");
    assertEquals(
        ContentProblem.NOT_FOUND, ((ItemNews.Trouble) news().orElseThrow()).problem().code());
  }
}
