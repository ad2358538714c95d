package org.siyu.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.Navigation;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.content.Asset;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.Recurrence;

/// The editor by keys in a real window, in both languages.
@ExtendWith(Toolkit.class)
class ItemJourneyTest {
  @TempDir Path folder;
  private Optional<EditorStore> opened = Optional.empty();
  private Optional<TestShell> shown = Optional.empty();
  private Optional<ItemEditorViewModel> edited = Optional.empty();

  private void open(Language language) throws Exception {
    EditorStore store = new EditorStore(folder);
    opened = Optional.of(store);
    FxThread.run(
        () -> {
          TestShell window = new TestShell(language);
          shown = Optional.of(window);
          ItemEditorViewModel model = new ItemEditorViewModel(store.services, new DirectTasks());
          edited = Optional.of(model);
          Navigation navigation = window.shell().desk().navigation();
          Screen list = Screen.of("list", "content.title", Feather.CALENDAR, Region::new);
          Screen item =
              Screen.of(
                      "item",
                      "editor.title",
                      Feather.FILE_TEXT,
                      () ->
                          new ItemView(
                              model,
                              window.shell().desk(),
                              tier -> tier.code(),
                              () -> navigation.go(model.from()),
                              id -> model.open(id, "list")))
                  .hidden();
          window
              .shell()
              .showWorkspace("Spring", List.of(list, item), List.of(), PaletteEntry.Source.NONE);
          window.stage().setX(0);
          window.stage().setY(0);
          window.stage().setWidth(1000);
          window.stage().setHeight(900);
          Toolkit.showUnpainted(window.stage());
        });
    Toolkit.settle();
  }

  @AfterEach
  void close() {
    shown.ifPresent(TestShell::close);
    opened.ifPresent(EditorStore::close);
  }

  private EditorStore store() {
    return opened.orElseThrow();
  }

  private ItemEditorViewModel model() {
    return edited.orElseThrow();
  }

  private Scene scene() {
    return shown.orElseThrow().shell().scene();
  }

  private Node root() {
    return scene().getRoot();
  }

  private void show(ContentItem item) throws Exception {
    FxThread.run(
        () -> {
          model().open(item.id(), "list");
          shown.orElseThrow().shell().desk().navigation().go("item");
        });
    Toolkit.settle();
  }

  private String word(String key, Object... arguments) {
    return shown.orElseThrow().shell().desk().messages().text(key, arguments);
  }

  private void press(KeyCode code, KeyCode... held) throws Exception {
    Toolkit.press(scene(), code, held);
  }

  private void click(String text) throws Exception {
    Node node = Nodes.saying(root(), text);
    FxThread.run(((Button) node)::fire);
    Toolkit.settle();
  }

  private TextArea area(String name) throws Exception {
    return (TextArea) Nodes.saying(root(), name);
  }

  private boolean isSaid(String part) throws Exception {
    return FxThread.call(
        () ->
            Nodes.all(root(), Label.class).stream()
                .anyMatch(label -> label.getText().contains(part)));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTextIsWrittenCheckedSavedAndSubmitted(Language language) throws Exception {
    open(language);
    ContentItem item = store().plan("早安", "");
    show(item);
    assertEquals(area(word("editor.body")), FxThread.call(() -> scene().getFocusOwner()));
    Toolkit.type(scene(), "一套带你感受最高级的护肤体验，{谁}");
    assertTrue(isSaid(word("words.count.block", 1)), "the words found");
    assertTrue(isSaid(word("editor.words.blocked")));
    press(KeyCode.F8);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    assertFalse(isSaid(word("editor.words.blocked")), "the substitute");
    press(KeyCode.F8);
    press(KeyCode.DOWN);
    press(KeyCode.ENTER);
    String nickname = language == Language.CHINESE ? "{昵称}" : "{nickname}";
    assertTrue(area(word("editor.body")).getText().endsWith(nickname));
    assertTrue(isSaid("小满"), "the preview");
    press(KeyCode.TAB, KeyCode.SHIFT);
    Toolkit.type(scene(), "！");
    assertEquals("！早安", model().state().orElseThrow().draft().content().title());
    press(KeyCode.S, KeyCode.CONTROL);
    assertEquals("！早安", store().read(item.id()).content().title());
    click(word("editor.step.submit"));
    assertEquals(ContentStatus.SELF_CHECK, store().read(item.id()).status());
    press(KeyCode.ESCAPE);
    assertEquals(
        "list", FxThread.call(() -> shown.orElseThrow().shell().desk().navigation().current()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPartIsReachedByKeys(Language language) throws Exception {
    open(language);
    ContentItem item = store().plan("早报", "你好");
    show(item);
    List<ItemPage> seen = new ArrayList<>();
    for (int page = 0; page < ItemPage.values().length; page++) {
      seen.add(model().pageProperty().get());
      press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    }
    assertEquals(List.of(ItemPage.values()), seen);
    press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    click(word("editor.general.write"));
    Toolkit.type(scene(), "大家");
    assertEquals(
        "大家你好", model().state().orElseThrow().draft().content().general().orElseThrow().body());
    press(KeyCode.PAGE_DOWN, KeyCode.CONTROL);
    shown
        .orElseThrow()
        .dialogs()
        .files(
            Files.writeString(folder.resolve("a.pdf"), "a"),
            Files.writeString(folder.resolve("b.pdf"), "b"));
    click(word("editor.files.attach"));
    Node row = Nodes.saying(root(), "a.pdf");
    FxThread.run(row::requestFocus);
    press(KeyCode.DOWN, KeyCode.ALT);
    assertEquals(
        List.of("b.pdf", "a.pdf"),
        model().state().orElseThrow().draft().content().assets().stream()
            .map(Asset::fileName)
            .toList());
    press(KeyCode.DELETE);
    assertTrue(isSaid("b.pdf"));
    assertFalse(isSaid("a.pdf"));
    press(KeyCode.LEFT, KeyCode.ALT);
    assertEquals(
        "list", FxThread.call(() -> shown.orElseThrow().shell().desk().navigation().current()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoSavesAnOccurrenceOrMeetsAnothersChangeIsAsked(Language language) throws Exception {
    open(language);
    ContentItem item = store().plan("早报", "你好");
    show(item);
    FxThread.run(() -> model().series().repeat(Recurrence.daily().ending(new Recurrence.Count(3))));
    Toolkit.settle();
    Toolkit.type(scene(), "各位");
    press(KeyCode.S, KeyCode.CONTROL);
    assertTrue(isSaid(word("editor.scope")));
    click(word("editor.scope.all"));
    assertEquals(
        List.of("各位你好", "各位你好", "各位你好"),
        store()
            .services
            .series()
            .items(store().read(item.id()).occurrence().orElseThrow().series())
            .stream()
            .map(each -> each.content().body())
            .toList());
    ContentItem now = store().read(item.id());
    store().write(now.with(now.content().withTitle("别人的")));
    FxThread.run(() -> model().edit("", draft -> draft.with(content -> content.withBody("我的"))));
    press(KeyCode.S, KeyCode.CONTROL);
    click(word("editor.scope.this-one"));
    click(word("editor.conflict.merge"));
    assertTrue(isSaid("别人的"), "the title of both");
    assertEquals("我的", area(word("editor.body")).getText());
  }
}
