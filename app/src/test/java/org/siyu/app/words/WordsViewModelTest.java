package org.siyu.app.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.siyu.app.i18n.Language;
import org.siyu.app.i18n.Messages;
import org.siyu.app.task.DirectTasks;
import org.siyu.app.testkit.ReadyWorkspaces;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.words.CurrentChecker;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordField;
import org.siyu.core.words.WordProblem;
import org.siyu.core.words.WordService;
import org.siyu.core.words.WordSeverity;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.words.JooqWordRepository;
import org.siyu.storage.words.ShippedWordList;
import org.siyu.storage.words.WordListWorkbook;
import org.siyu.storage.workbook.WorkbookFiles;

/// The word list as a person changes it, on a real store.
@Execution(ExecutionMode.CONCURRENT)
class WordsViewModelTest {
  @TempDir Path folder;
  private Database database;
  private WordsViewModel model;

  @BeforeEach
  void open() {
    database = ReadyWorkspaces.store(folder);
    JooqWordRepository changes = new JooqWordRepository(database);
    CurrentChecker checker = new CurrentChecker(ShippedWordList::read, changes);
    Clock clock = Clock.systemDefaultZone();
    WordService service =
        new WordService(
            checker.shipped(),
            changes,
            new WordListWorkbook(new WorkbookFiles()),
            Ids.system(),
            new JooqAuditLog(database, clock),
            () -> "小鱼",
            clock);
    model = new WordsViewModel(() -> service, checker, new DirectTasks());
    model.read();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private EntryForm form() {
    return assertInstanceOf(WordsViewModel.Sheet.Writing.class, model.sheetProperty().get().get())
        .form();
  }

  private ListedWord read() {
    return assertInstanceOf(WordsViewModel.Sheet.Reading.class, model.sheetProperty().get().get())
        .word();
  }

  private List<WordProblem> problems() {
    return form().problemsProperty().get().stream()
        .map(Problem::code)
        .map(WordProblem.class::cast)
        .toList();
  }

  private ListedWord first() {
    return model.shownProperty().get().getFirst();
  }

  private boolean isFound(String text) {
    model.tryOut(text);
    return !model.watch().checkedProperty().get().orElseThrow().check().findings().isEmpty();
  }

  private void writeOwn() {
    model.begin();
    form().set(WordField.PATTERN, List.of("隔壁老王"));
    form().lines(WordField.HITS, "去隔壁老王那里买更便宜");
    model.keepForm();
  }

  @Test
  void anEntryCannotBeSavedBeforeItsExamplesHitAndMiss() {
    model.begin();
    assertEquals(List.of(WordProblem.PATTERN_WITHOUT_TEXT), problems());
    form().set(WordField.PATTERN, List.of("(隔壁老王"));
    assertEquals(List.of(WordProblem.PATTERN_BRACKETS), problems());
    assertFalse(form().canBeTried());
    form().set(WordField.PATTERN, List.of("隔壁老王"));
    assertEquals(List.of(WordProblem.EXAMPLE_MISSING), problems());
    form().lines(WordField.HITS, "邻居王阿姨\n\n 去隔壁老王那里 ");
    assertEquals(List.of(WordProblem.EXAMPLE_NOT_FOUND), problems());
    assertFalse(form().passes("邻居王阿姨"));
    assertTrue(form().passes("去隔壁老王那里"));
    model.keepForm();
    assertTrue(model.newsProperty().get().isEmpty());
    form().lines(WordField.HITS, "去隔壁老王那里");
    form().lines(WordField.MISSES, "隔壁老王家的猫");
    assertEquals(List.of(WordProblem.EXAMPLE_FOUND), problems());
    form().lines(WordField.ALLOWED, "~家");
    assertEquals(List.of(), problems());
    model.keepForm();
    assertEquals(ListedWord.Origin.OWN, read().origin());
    assertTrue(isFound("隔壁老王最会卖"));
    assertFalse(isFound("隔壁老王家的狗"));
  }

  @Test
  void aShippedEntryIsChangedAndTakenBackAndBoth() {
    ListedWord shipped = first();
    model.edit(shipped);
    form().set(WordField.SEVERITY, List.of(WordSeverity.HINT.code()));
    model.keepForm();
    assertEquals(ListedWord.Origin.CHANGED, read().origin());
    assertEquals("小鱼", model.stamp(read()).orElseThrow().by());
    assertEquals(WordSeverity.BLOCK, model.shipped(read()).orElseThrow().severity());
    model.reset(read());
    assertEquals(ListedWord.Origin.SHIPPED, read().origin());
    model.undo();
    assertEquals(WordSeverity.HINT, read().entry().severity());
  }

  @Test
  void anEntryIsSwitchedOffAndTheTextThatIsTriedSeesItAtOnce() {
    assertTrue(isFound("国家级工艺"));
    model.toggle(first());
    assertFalse(first().isOn());
    assertTrue(model.watch().checkedProperty().get().orElseThrow().check().findings().isEmpty());
    model.undo();
    assertTrue(first().isOn());
    assertTrue(isFound("国家级工艺"));
  }

  @Test
  void anOwnEntryIsDeletedAndComesBack() {
    writeOwn();
    ListedWord own = read();
    model.reset(own);
    assertTrue(model.sheetProperty().get().isEmpty());
    assertFalse(isFound("隔壁老王"));
    model.undo();
    assertTrue(isFound("隔壁老王"));
  }

  @Test
  void theListIsSearchedAndFiltered() {
    int all = model.shownProperty().get().size();
    assertTrue(all > 400);
    model.ask(filter -> filter.withCategories(Set.of(WordCategory.MEDICAL)));
    int medical = model.shownProperty().get().size();
    assertTrue(medical > 0 && medical < all);
    model.ask(_ -> WordFilter.ALL.searching("国家级"));
    assertTrue(
        model.shownProperty().get().stream().anyMatch(w -> w.entry().id().equals("absolute.001")));
    model.ask(_ -> WordFilter.ALL.withOrigins(Set.of(ListedWord.Origin.OWN)));
    assertEquals(0, model.shownProperty().get().size());
  }

  @Test
  void aWorkbookIsShownBeforeItIsTaken() {
    Path file = folder.resolve("words.xlsx");
    writeOwn();
    model.write(WordSheetTexts.labels(new Messages(Language.CHINESE)), file);
    model.reset(read());
    model.toggle(first());
    model.readFile(file, WordSheetTexts.all());
    WordsViewModel.Sheet.Importing sheet =
        assertInstanceOf(
            WordsViewModel.Sheet.Importing.class, model.sheetProperty().get().orElseThrow());
    // the deleted entry of the team's own is unknown by now; the switched one is on in the workbook
    assertEquals(1, sheet.read().problems().size());
    assertEquals(Set.of(first().entry().id()), sheet.read().removed());
    assertFalse(first().isOn());
    model.take();
    assertTrue(first().isOn());
    assertTrue(model.sheetProperty().get().isEmpty());
  }

  @Test
  void whatWasTypedAndLeftCanBeHadBack() {
    model.edit(first());
    model.close();
    assertTrue(model.newsProperty().get().isEmpty());
    model.edit(first());
    EntryForm form = form();
    form.set(WordField.LEGAL_BASIS, List.of("公司规定"));
    model.close();
    assertEquals(WordNews.What.FORM_LEFT, model.newsProperty().get().orElseThrow().what());
    model.undo();
    assertEquals(form, form());
  }
}
