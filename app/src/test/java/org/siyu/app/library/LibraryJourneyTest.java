package org.siyu.app.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Language;
import org.siyu.app.shell.PaletteEntry;
import org.siyu.app.shell.Screen;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.task.FxThread;
import org.siyu.app.testkit.Nodes;
import org.siyu.app.testkit.TestShell;
import org.siyu.app.testkit.Toolkit;
import org.siyu.app.words.WordsPage;
import org.siyu.app.words.WordsViewModel;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Topic;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordSeverity;

/// The library by keys alone, in both languages, on a real store.
@ExtendWith(Toolkit.class)
class LibraryJourneyTest {
  @TempDir Path folder;
  private Optional<Window> opened = Optional.empty();

  @AfterEach
  void close() {
    opened.ifPresent(Window::close);
  }

  private Window open(Language language) throws Exception {
    LibraryStore store = new LibraryStore(folder);
    Window window = FxThread.call(() -> new Window(store, new TestShell(language)));
    opened = Optional.of(window);
    FxThread.run(window::show);
    Toolkit.settle();
    return window;
  }

  /// A window with nothing but the library.
  private static final class Window {
    final LibraryStore store;
    final TestShell shell;
    final LibraryViewModel model;
    final WordsViewModel words;
    final List<ContentId> items = new ArrayList<>();

    Window(LibraryStore store, TestShell shell) {
      this.store = store;
      this.shell = shell;
      this.model = new LibraryViewModel(store.services, new DirectTasks());
      this.words = new WordsViewModel(() -> store.words, store.checker, new DirectTasks());
    }

    void show() {
      Screen screen =
          Screen.of(
                  "library",
                  "library.title",
                  Feather.BOOKMARK,
                  () ->
                      new LibraryView(
                          model,
                          shell.shell().desk(),
                          tier -> tier.code(),
                          new LibraryView.Links(this::part, this::part, _ -> {}, items::add)))
              .onShown(model::visit);
      shell.shell().showWorkspace("Spring", List.of(screen), List.of(), PaletteEntry.Source.NONE);
      shell.stage().setWidth(1000);
      shell.stage().setHeight(900);
      Toolkit.showUnpainted(shell.stage());
    }

    private LibraryPart part() {
      WordsPage page = new WordsPage(words, shell.shell().desk(), "Library");
      return new LibraryPart(page.header(), page, page::takeKeyboard, page::search, words::undo);
    }

    Node root() {
      return shell.shell().scene().getRoot();
    }

    void press(KeyCode code, KeyCode... held) throws Exception {
      Toolkit.press(shell.shell().scene(), code, held);
      Toolkit.settle();
    }

    void type(String text) throws Exception {
      Toolkit.type(shell.shell().scene(), text);
    }

    String word(String key) {
      return shell.shell().desk().messages().text(key);
    }

    boolean says(String text) throws Exception {
      return Nodes.says(root(), text);
    }

    /// Puts the keyboard on a node as Tab would, and waits.
    void focus(String id) throws Exception {
      FxThread.run(() -> root().lookup("#" + id).requestFocus());
      Toolkit.settle();
    }

    boolean isTyping() throws Exception {
      return FxThread.call(() -> shell.shell().scene().getFocusOwner() instanceof TextInputControl);
    }

    void turn(LibraryPage page) throws Exception {
      FxThread.run(() -> model.pageProperty().set(page));
      Toolkit.settle();
      focus(
          switch (page) {
            case PIECES -> "library-pieces";
            case TOPICS -> "library-topics";
            case CASES -> "cases-table";
            case WORDS -> "words-table";
          });
    }

    void close() {
      shell.close();
      store.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aTemplateIsWrittenUsedEditedRemovedAndBroughtBack(Language language) throws Exception {
    Window window = open(language);
    assertTrue(window.says(window.word("library.pieces.none")));
    window.press(KeyCode.N);
    assertTrue(window.isTyping());
    window.type("n");
    window.type("Morning news");
    window.press(KeyCode.ENTER);
    assertEquals("Morning news", title(window), "the letter that opened the form is not in it");
    assertTrue(window.says(window.word("library.piece.use")));
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.U);
    window.press(KeyCode.ENTER);
    ContentItem draft = window.store.planned().getFirst();
    assertEquals(LibraryStore.TOMORROW, draft.plan().start());
    assertEquals(List.of(draft.id()), window.items);
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.E);
    window.press(KeyCode.A, KeyCode.CONTROL);
    window.type("Evening news");
    window.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals("Evening news", title(window));
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.DELETE);
    assertEquals(0, window.model.pieces().count());
    window.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals("Evening news", title(window));
  }

  private static String title(Window window) {
    return window.model.pieces().shown().getFirst().item().content().title();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void topicsArePastedVotedForAndPlanned(Language language) throws Exception {
    Window window = open(language);
    window.turn(LibraryPage.TOPICS);
    FxThread.run(() -> window.model.topics().beginPoll());
    Toolkit.settle();
    window.type("Sun screen 12");
    window.press(KeyCode.ENTER);
    window.type("Masks 30");
    window.press(KeyCode.ENTER, KeyCode.CONTROL);
    assertEquals(
        List.of("Masks", "Sun screen"),
        window.model.topics().shown().stream().map(Topic::title).toList());
    window.focus("library-topics");
    window.press(KeyCode.HOME);
    window.press(KeyCode.V);
    assertEquals(31, window.model.topics().shown().getFirst().votes());
    window.press(KeyCode.P);
    window.press(KeyCode.ENTER);
    assertEquals("Masks", window.store.planned().getFirst().content().title());
    assertEquals(1, window.items.size());
    assertTrue(window.says(window.word("library.status.planned")));
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.DELETE);
    assertEquals(1, window.model.topics().count());
    window.press(KeyCode.Z, KeyCode.CONTROL);
    assertEquals(2, window.model.topics().count());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aWorkWithoutPermissionSaysWhyItCannotBePlanned(Language language) throws Exception {
    Window window = open(language);
    window.store.services.topics().add(Topic.Source.CUSTOMER_WORK, "Diary", "", Optional.empty());
    FxThread.run(window.model::visit);
    window.turn(LibraryPage.TOPICS);
    window.press(KeyCode.HOME);
    window.press(KeyCode.P);
    assertTrue(window.says(window.word("library.permission.needed")));
    assertTrue(window.store.planned().isEmpty());
    Node plan = window.root().lookup("#topic-plan");
    assertTrue(plan.isDisabled());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void anEntryOfTheWordListIsSwitchedChangedAndTriedOut(Language language) throws Exception {
    Window window = open(language);
    window.turn(LibraryPage.WORDS);
    window.press(KeyCode.HOME);
    window.press(KeyCode.SPACE);
    assertFalse(first(window).isOn());
    window.press(KeyCode.Z, KeyCode.CONTROL);
    assertTrue(first(window).isOn());
    window.press(KeyCode.ENTER);
    assertTrue(window.says(first(window).entry().legalBasis()));
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.N);
    window.type("Wonder cream");
    assertTrue(window.says(window.word("problem.words.example-missing")));
    window.press(KeyCode.ENTER);
    assertTrue(window.store.words.stamps().isEmpty(), "nothing is saved without an example");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.Z, KeyCode.CONTROL);
    assertTrue(window.isTyping(), "what was typed is back");
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.T);
    window.type("国家级工艺");
    assertTrue(window.says("国家级"));
    assertEquals(WordSeverity.BLOCK, first(window).entry().severity());
  }

  private static ListedWord first(Window window) {
    return window.words.shownProperty().get().getFirst();
  }
}
