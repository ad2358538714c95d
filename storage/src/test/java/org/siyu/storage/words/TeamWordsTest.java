package org.siyu.storage.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.compliance.AuditEntry;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordChecker;
import org.siyu.core.words.WordColumn;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordField;
import org.siyu.core.words.WordImport;
import org.siyu.core.words.WordList;
import org.siyu.core.words.WordProblem;
import org.siyu.core.words.WordService;
import org.siyu.core.words.WordSeverity;
import org.siyu.core.words.WordSheetLabels;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.workbook.WorkbookFiles;

/// The team's changes in the store, and the list as a workbook.
class TeamWordsTest {
  private static final String SHIPPED = "absolute.001";
  private static final WordSheetLabels CHINESE = SheetLabels.in("中");
  private static final List<WordSheetLabels> LABELS = List.of(CHINESE, SheetLabels.in("en"));

  @TempDir Path folder;
  private Database database;
  private WordList shipped;
  private WordService words;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    shipped = ShippedWordList.read();
    words = service(shipped);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private WordService service(WordList list) {
    return new WordService(
        list,
        new JooqWordRepository(database),
        new WordListWorkbook(new WorkbookFiles()),
        Ids.system(),
        new JooqAuditLog(database, Clock.systemDefaultZone()),
        () -> "小鱼",
        Clock.systemDefaultZone());
  }

  private static WordEntry own(String pattern, String hit, String miss) {
    return new WordEntry(
        "draft",
        pattern,
        WordCategory.OFFSITE,
        WordSeverity.BLOCK,
        "公司内部规定",
        Set.of(),
        List.of(),
        Set.of(),
        List.of("官方小店"),
        List.of(hit),
        List.of(miss));
  }

  private ListedWord word(String id) {
    return words.list().find(id).orElseThrow();
  }

  private boolean isBlocked(String text) {
    return new WordChecker(words.list().checked()).check(text).isBlocked();
  }

  @Test
  void anEntryOfTheTeamsOwnIsChecked() {
    WordEntry added = words.add(own("隔壁老王", "去隔壁老王那里买更便宜", "邻居王阿姨送来了饺子"));
    assertTrue(isBlocked("去隔壁老王那里买"));
    assertEquals(ListedWord.Origin.OWN, word(added.id()).origin());
    words.edit(own("隔壁老张", "隔壁老张那里有", "今天很好").withId(added.id()), 1);
    assertFalse(isBlocked("去隔壁老王那里买"));
    words.reset(added.id());
    assertTrue(words.list().find(added.id()).isEmpty());
  }

  @Test
  void anEntryThatMissesItsOwnExampleIsRefused() {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> words.add(own("隔壁老王", "今天天气不错", "邻居来了")));
    assertEquals(WordProblem.EXAMPLE_NOT_FOUND, refused.problem().code());
    assertEquals(
        List.of(WordProblem.PATTERN_BRACKETS),
        words.problems(own("(老王", "老王", "老张")).stream().map(Problem::code).toList());
  }

  private List<AuditEntry> entries() {
    return new JooqAuditLog(database, Clock.systemDefaultZone()).list(Long.MAX_VALUE, 20);
  }

  @Test
  void eachChangeOfTheListIsInTheAuditLogAndBearsAName() {
    words.edit(with(word(SHIPPED).entry(), WordField.SEVERITY, "hint"), 0);
    WordEntry added = words.add(own("隔壁老王", "去隔壁老王那里买更便宜", "邻居王阿姨送来了饺子"));
    words.switchOn(added.id(), false, 1);
    words.reset(added.id());
    words.reset(added.id());
    assertEquals(
        List.of("removed", "switched-off", "added", "edited"),
        entries().stream().map(entry -> entry.details().get("what")).toList());
    AuditEntry first = entries().getLast();
    assertEquals("words-changed", first.action());
    assertEquals(SHIPPED, first.subject());
    assertEquals("severity", first.details().get("fields"));
    assertEquals("小鱼", words.stamps().get(SHIPPED).by());
    assertEquals(Set.of(SHIPPED), words.stamps().keySet());
  }

  @Test
  void aChangeThatIsRefusedLeavesNoTrace() {
    words.switchOn(SHIPPED, false, 0);
    assertThrows(ProblemException.class, () -> words.switchOn(SHIPPED, true, 0));
    assertEquals(1, entries().size());
  }

  @Test
  void whatWasTakenBackIsThereAgain() {
    words.edit(with(word(SHIPPED).entry(), WordField.SEVERITY, "hint"), 0);
    words.restore(words.reset(SHIPPED).orElseThrow());
    assertEquals(WordSeverity.HINT, word(SHIPPED).entry().severity());
    assertEquals(Optional.empty(), words.reset("absolute.002"));
  }

  @Test
  void aShippedEntryIsSwitchedOffAndOnAgain() {
    assertTrue(isBlocked("国家级工艺"));
    words.switchOn(SHIPPED, false, 0);
    assertFalse(isBlocked("国家级工艺"));
    assertFalse(word(SHIPPED).isOn());
    words.switchOn(SHIPPED, true, word(SHIPPED).version());
    assertTrue(isBlocked("国家级工艺"));
    assertEquals(0, word(SHIPPED).version());
  }

  @Test
  void aChangedFieldStaysWhileTheOthersFollowTheNextShippedList() {
    words.edit(with(word(SHIPPED).entry(), WordField.SEVERITY, "hint"), 0);
    assertEquals(ListedWord.Origin.CHANGED, word(SHIPPED).origin());
    List<WordEntry> next = new ArrayList<>(shipped.entries());
    next.set(0, with(next.getFirst(), WordField.LEGAL_BASIS, "新广告法第九条"));
    ListedWord seen = service(shipped.withEntries(next)).list().find(SHIPPED).orElseThrow();
    assertEquals(WordSeverity.HINT, seen.entry().severity());
    assertEquals("新广告法第九条", seen.entry().legalBasis());
    List<WordEntry> without = shipped.entries().subList(1, shipped.entries().size());
    assertTrue(service(shipped.withEntries(without)).list().find(SHIPPED).isEmpty());
  }

  @Test
  void twoPeopleDoNotOverwriteEachOther() {
    words.switchOn(SHIPPED, false, 0);
    ProblemException late =
        assertThrows(ProblemException.class, () -> words.switchOn(SHIPPED, true, 7));
    assertEquals(
        WordProblem.UNKNOWN_ENTRY,
        assertThrows(ProblemException.class, () -> words.switchOn("own.none", true, 0))
            .problem()
            .code());
    assertEquals(WordProblem.CHANGED_MEANWHILE, late.problem().code());
  }

  @Test
  void aWorkbookReadAgainWithoutAnEditChangesNothing() {
    words.add(own("=隔壁老王", "搜=隔壁老王就有", "邻居王阿姨送来了饺子"));
    words.switchOn(SHIPPED, false, 0);
    Path file = folder.resolve("words.xlsx");
    words.write(CHINESE, file);
    WordImport read = words.read(file, LABELS, Monitor.NONE);
    assertEquals(List.of(), read.problems());
    assertEquals(List.of(), read.changes());
    assertEquals(Set.of(), read.removed());
    assertEquals(shipped.entries().size() + 1, read.unchanged());
  }

  @Test
  void whatIsChangedAndAddedInAWorkbookComesBack() throws IOException {
    Path file = folder.resolve("words.xlsx");
    words.write(CHINESE, file);
    edit(
        file,
        sheet -> {
          set(sheet.getRow(1), WordColumn.SEVERITY, "中-warn");
          set(sheet.getRow(2), WordColumn.ON, "中0");
          XSSFRow added = sheet.createRow(sheet.getLastRowNum() + 1);
          set(added, WordColumn.PATTERN, "隔壁老王");
          set(added, WordColumn.CATEGORY, "en-offsite");
          set(added, WordColumn.SEVERITY, "block");
          set(added, WordColumn.LEGAL_BASIS, "公司内部规定");
          set(added, WordColumn.HITS, "去隔壁老王那里买\n隔壁老王更便宜");
        });
    WordImport read = words.read(file, LABELS, Monitor.NONE);
    assertEquals(List.of(), read.problems());
    assertEquals(1, read.added());
    assertEquals(3, read.changes().size());
    words.take(read);
    assertEquals(WordSeverity.WARN, word(SHIPPED).entry().severity());
    assertFalse(word("absolute.002").isOn());
    assertTrue(isBlocked("隔壁老王有货"));
    words.write(CHINESE, file);
    edit(file, sheet -> set(sheet.getRow(1), WordColumn.SEVERITY, "中-block"));
    WordImport back = words.read(file, LABELS, Monitor.NONE);
    assertEquals(Set.of(SHIPPED), back.removed());
    words.take(back);
    assertEquals(ListedWord.Origin.SHIPPED, word(SHIPPED).origin());
  }

  @Test
  void wrongLinesAreToldByRowAndColumnAndTheOthersStillCount() throws IOException {
    Path file = folder.resolve("words.xlsx");
    words.write(CHINESE, file);
    edit(
        file,
        sheet -> {
          set(sheet.getRow(1), WordColumn.SEVERITY, "很严重");
          set(sheet.getRow(2), WordColumn.PATTERN, "(最高级");
          set(sheet.getRow(3), WordColumn.HITS, "今天天气不错");
          set(sheet.getRow(4), WordColumn.ID, "absolute.999");
          set(sheet.getRow(5), WordColumn.ID, "absolute.007");
          set(sheet.getRow(6), WordColumn.LEGAL_BASIS, " ");
          set(sheet.getRow(8), WordColumn.SEVERITY, "中-hint");
        });
    WordImport read = words.read(file, LABELS, Monitor.NONE);
    assertEquals(
        List.of(
            "2 中 severity words.unknown-value",
            "3 中 pattern words.pattern-brackets",
            "4 中 hits words.example-not-found",
            "5 中 id words.unknown-entry",
            "7 中 legal-basis words.value-missing",
            "8 中 id words.twice"),
        read.problems().stream()
            .map(
                problem ->
                    problem.place().row()
                        + " "
                        + problem.place().column()
                        + " "
                        + problem.code().key())
            .filter(said -> !said.startsWith("6 "))
            .toList());
    assertTrue(read.changes().stream().anyMatch(change -> change.id().equals("absolute.008")));
  }

  @Test
  void anotherWorkbookIsNoWordList() throws IOException {
    Path file = folder.resolve("other.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("客户").createRow(0).createCell(0).setCellValue("姓名");
      workbook.write(out);
    }
    ProblemException refused =
        assertThrows(ProblemException.class, () -> words.read(file, LABELS, Monitor.NONE));
    assertEquals(WordProblem.NOT_A_WORD_LIST, refused.problem().code());
  }

  private static WordEntry with(WordEntry entry, WordField field, String text) {
    var fields = new java.util.EnumMap<>(WordField.all(entry));
    fields.put(field, List.of(text));
    return WordField.entry(entry.id(), fields);
  }

  private static void set(XSSFRow row, WordColumn column, String text) {
    row.createCell(column.ordinal()).setCellValue(text);
  }

  private interface Edit {
    void apply(XSSFSheet sheet);
  }

  private static void edit(Path file, Edit edit) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      edit.apply(workbook.getSheetAt(0));
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }
}
