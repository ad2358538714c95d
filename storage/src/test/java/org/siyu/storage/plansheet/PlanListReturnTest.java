package org.siyu.storage.plansheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.plansheet.PlanStore.MONDAY;
import static org.siyu.storage.plansheet.PlanStore.cell;
import static org.siyu.storage.plansheet.PlanStore.row;
import static org.siyu.storage.plansheet.PlanStore.set;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Audience;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.content.PlanChange;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanConflict;
import org.siyu.core.plansheet.PlanLine;
import org.siyu.core.plansheet.PlanReview;
import org.siyu.core.plansheet.PlanSheetProblem;
import org.siyu.core.plansheet.PlanTrouble;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.ErrorCode;

class PlanListReturnTest {
  @TempDir Path folder;
  private PlanStore store;
  private ContentItem tips;
  private ContentItem show;

  @BeforeEach
  void open() {
    store = new PlanStore(folder);
    tips = store.draft("护肤小贴士", MONDAY);
    show = store.draft("周三直播预告", MONDAY.plusDays(2));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static List<ErrorCode> codes(List<PlanTrouble> troubles) {
    return troubles.stream().map(trouble -> trouble.problem().code()).toList();
  }

  @Test
  void aListThatComesBackUnchangedWritesNothing() {
    ContentItem odd =
        store
            .content
            .save(
                tips.with(
                    tips.content()
                        .withTitle("=cmd|'/C calc'!A0 ")
                        .withBody(" a\r\nb\t_x0041_ 😊\u0007\n")
                        .withAudience(new Audience(Set.of("new", "gone"), Set.of(PlanStore.TAG)))))
            .after()
            .getFirst();
    store.published("已发", LocalDateTime.of(2026, 3, 1, 20, 0, 30));
    Path file = store.export();
    store.tags.put(PlanStore.TAG, "换了名字");
    List<ContentItem> before = store.all();
    PlanReview review = store.review(file);
    assertEquals(List.of(), review.lines());
    assertEquals(List.of(), review.conflicts());
    assertEquals(List.of(), review.troubles());
    assertEquals(List.of(), review.notices());
    assertEquals(3, review.unchanged());
    long changes = store.content.changes();
    assertEquals(PlanChange.NONE, store.sheets.apply(review));
    assertEquals(changes, store.content.changes());
    assertEquals(before, store.all());
    assertEquals(odd, store.read(odd));
  }

  @Test
  void changedMovedNewAndDeletedRowsGoInAsOneStepAndComeBackOut() {
    ContentItem old = store.draft("不要了", MONDAY.plusDays(4));
    List<ContentItem> before = store.all();
    Path file =
        store.edited(
            store.export(),
            list -> {
              set(row(list, "护肤小贴士"), PlanColumn.BODY, "新的正文");
              set(row(list, "护肤小贴士"), PlanColumn.TIERS, "新用户、高价值用户");
              cell(row(list, "周三直播预告"), PlanColumn.DATE).setCellValue(LocalDate.of(2026, 3, 12));
              set(row(list, "不要了"), PlanColumn.DELETE, "删除");
              Row fresh = store.spare(list, 0);
              cell(fresh, PlanColumn.DATE).setCellValue(LocalDate.of(2026, 3, 20));
              cell(fresh, PlanColumn.TIME).setCellValue(20.5 / 24);
              set(fresh, PlanColumn.CHANNEL, "企微社群");
              set(fresh, PlanColumn.TITLE, "会员日预告");
              set(fresh, PlanColumn.OWNER, "王宁");
              set(fresh, PlanColumn.LEGAL_REVIEWER, "赵衡");
            });
    PlanReview review = store.review(file);
    assertEquals(1, review.count(PlanLine.Action.CREATED));
    assertEquals(1, review.count(PlanLine.Action.CHANGED));
    assertEquals(1, review.count(PlanLine.Action.MOVED));
    assertEquals(1, review.count(PlanLine.Action.DELETED));
    assertEquals(List.of(), review.troubles());
    PlanChange done = store.sheets.apply(review);
    assertEquals("新的正文", store.read(tips).content().body());
    assertEquals(Set.of("new", "high-value"), store.read(tips).content().audience().tiers());
    assertEquals(LocalDateTime.of(2026, 3, 12, 9, 30), store.read(show).plan().start());
    assertTrue(store.content.find(old.id()).isEmpty());
    ContentItem fresh = store.all().getLast();
    assertEquals("会员日预告", fresh.content().title());
    assertEquals("group", fresh.content().channel());
    assertEquals(LocalDateTime.of(2026, 3, 20, 20, 30), fresh.plan().start());
    assertEquals("night", fresh.traits().slot());
    assertEquals(Optional.of(store.colleague.id()), fresh.people().owner());
    assertEquals(Optional.of(store.legal.id()), fresh.people().legalReviewer());
    store.content.undo(done);
    assertEquals(
        before.stream().map(ContentItem::content).toList(),
        store.all().stream().map(ContentItem::content).toList());
    assertEquals(
        before.stream().map(ContentItem::plan).toList(),
        store.all().stream().map(ContentItem::plan).toList());
  }

  @Test
  void theSameFilledInListBroughtInAgainChangesNothing() {
    Path file =
        store.edited(
            store.export(),
            list -> {
              Row fresh = store.spare(list, 3);
              cell(fresh, PlanColumn.DATE).setCellValue(LocalDate.of(2026, 3, 20));
              set(fresh, PlanColumn.TIME, "晚上8点半");
              set(fresh, PlanColumn.CHANNEL, "Moments");
              set(fresh, PlanColumn.TITLE, "会员日预告");
              set(row(list, "护肤小贴士"), PlanColumn.TITLE, "换了标题");
            });
    store.bringIn(file);
    List<ContentItem> once = store.all();
    assertEquals(3, once.size());
    PlanReview again = store.review(file);
    assertFalse(again.changesAnything());
    assertEquals(List.of(), again.conflicts());
    assertEquals(once, store.all());
  }

  @Test
  void aListOfThreePeopleIsMergedFieldByField() {
    Path sent = store.export();
    Path first = store.edited(sent, list -> set(row(list, "护肤小贴士"), PlanColumn.BODY, "一号的正文"));
    Path second =
        store.edited(
            sent,
            list -> {
              set(row(list, "护肤小贴士"), PlanColumn.OWNER, "王宁");
              set(row(list, "护肤小贴士"), PlanColumn.BODY, "二号的正文");
            });
    Path third =
        store.edited(
            sent,
            list -> {
              cell(row(list, "护肤小贴士"), PlanColumn.TIME).setCellValue(0.75);
              set(row(list, "护肤小贴士"), PlanColumn.BODY, "一号的正文");
              set(row(list, "周三直播预告"), PlanColumn.DELETE, "x");
            });
    store.bringIn(first);
    PlanReview review = store.review(second);
    assertEquals(1, review.conflicts().size());
    PlanConflict conflict = review.conflicts().getFirst();
    assertEquals(Optional.of(PlanColumn.BODY), conflict.column());
    assertEquals(Optional.of("{昵称}，早上好\n第二行"), conflict.before());
    assertEquals("一号的正文", conflict.ours());
    assertEquals("二号的正文", conflict.theirs());
    store.sheets.apply(store.review(second, Map.of(conflict.key(), PlanConflict.Take.THEIRS)));
    assertEquals("二号的正文", store.read(tips).content().body());
    assertEquals(Optional.of(store.colleague.id()), store.read(tips).people().owner());
    PlanReview last = store.review(third);
    assertEquals(1, last.conflicts().size());
    store.sheets.apply(last);
    ContentItem merged = store.read(tips);
    assertEquals("二号的正文", merged.content().body());
    assertEquals(Optional.of(store.colleague.id()), merged.people().owner());
    assertEquals(MONDAY.toLocalDate().atTime(18, 0), merged.plan().start());
    assertTrue(store.content.find(show.id()).isEmpty());
  }

  @Test
  void whatBothSidesHaveMadeTheSameIsNoConflict() {
    Path file =
        store.edited(store.export(), list -> set(row(list, "护肤小贴士"), PlanColumn.BODY, "一样"));
    store.content.save(tips.with(tips.content().withBody("一样")));
    PlanReview review = store.review(file);
    assertEquals(List.of(), review.conflicts());
    assertFalse(review.changesAnything());
  }

  @Test
  void deletingWhatWasChangedMeanwhileIsAsked() {
    Path file =
        store.edited(store.export(), list -> set(row(list, "护肤小贴士"), PlanColumn.DELETE, "删除"));
    store.content.save(tips.with(tips.content().withBody("刚改过")));
    PlanReview review = store.review(file);
    assertEquals(PlanConflict.Kind.DELETED_THERE, review.conflicts().getFirst().kind());
    assertFalse(review.changesAnything());
    store.sheets.apply(
        store.review(file, Map.of(review.conflicts().getFirst().key(), PlanConflict.Take.THEIRS)));
    assertTrue(store.content.find(tips.id()).isEmpty());
  }

  @Test
  void changingWhatWasDeletedMeanwhileIsAsked() {
    Path sent = store.export();
    Path file = store.edited(sent, list -> set(row(list, "护肤小贴士"), PlanColumn.BODY, "还要用"));
    store.content.remove(List.of(tips.id()));
    assertEquals(List.of(PlanSheetProblem.DELETED_HERE), codes(store.review(sent).notices()));
    PlanReview review = store.review(file);
    assertEquals(PlanConflict.Kind.DELETED_HERE, review.conflicts().getFirst().kind());
    assertFalse(review.changesAnything());
    store.sheets.apply(
        store.review(file, Map.of(review.conflicts().getFirst().key(), PlanConflict.Take.THEIRS)));
    assertEquals(
        List.of("还要用"),
        store.all().stream()
            .map(item -> item.content().body())
            .filter(body -> body.equals("还要用"))
            .toList());
  }

  @Test
  void rowsMayBeSortedCopiedAndLost() {
    Path file =
        store.edited(
            store.export(),
            list -> {
              Row from = row(list, "护肤小贴士");
              Row copy = store.spare(list, 0);
              for (PlanColumn column : PlanColumn.values()) {
                switch (cell(from, column).getCellType()) {
                  case NUMERIC ->
                      cell(copy, column).setCellValue(cell(from, column).getNumericCellValue());
                  case STRING -> set(copy, column, cell(from, column).getStringCellValue());
                  case BLANK, FORMULA, BOOLEAN, ERROR, _NONE -> {}
                }
              }
              set(copy, PlanColumn.TITLE, "抄来的一条");
              list.removeRow(row(list, "周三直播预告"));
              // the copy stands above the one it was made from
              list.shiftRows(copy.getRowNum(), copy.getRowNum(), -1);
            });
    PlanReview review = store.review(file);
    assertEquals(1, review.count(PlanLine.Action.CREATED));
    assertEquals("抄来的一条", review.lines().getFirst().item().content().title());
    assertEquals(1, review.lines().size());
    assertEquals(
        List.of(PlanSheetProblem.ROW_COPIED, PlanSheetProblem.NOT_IN_LIST),
        codes(review.notices()));
    store.sheets.apply(review);
    assertEquals("护肤小贴士", store.read(tips).content().title());
    assertEquals(3, store.all().size());
  }

  @Test
  void columnsMayBeMovedHiddenAndTakenOut() {
    Path file =
        store.edited(
            store.export(),
            list -> {
              for (Row row : list) {
                swap(row, PlanColumn.TITLE, PlanColumn.CAMPAIGN);
                swap(row, PlanColumn.ID, PlanColumn.KIND);
                if (row.getCell(PlanColumn.BODY.ordinal()) != null) {
                  row.removeCell(cell(row, PlanColumn.BODY));
                }
              }
              list.setColumnHidden(PlanColumn.OWNER.ordinal(), true);
              set(movedRow(list), PlanColumn.TITLE, "五一大促");
            });
    PlanReview review = store.review(file);
    assertEquals(List.of(), review.troubles());
    assertEquals(1, review.lines().size());
    store.sheets.apply(review);
    assertEquals("五一大促", store.read(tips).campaign().name());
    assertEquals(tips.content(), store.read(tips).content());
  }

  private static Row movedRow(Sheet list) {
    for (Row row : list) {
      if (cell(row, PlanColumn.CAMPAIGN).toString().equals("护肤小贴士")) {
        return row;
      }
    }
    throw new AssertionError("no row");
  }

  private static void swap(Row row, PlanColumn a, PlanColumn b) {
    if (row.getRowNum() >= WorkbookPlanList.HEADER) {
      String first = cell(row, a).toString();
      String second = cell(row, b).toString();
      cell(row, a).setBlank();
      cell(row, b).setBlank();
      set(row, a, second);
      set(row, b, first);
    }
  }

  @Test
  void anItemWhoseIdWasLostIsFoundByTitleChannelAndTime() {
    Path file =
        store.edited(
            store.export(),
            list -> {
              cell(row(list, "护肤小贴士"), PlanColumn.ID).setBlank();
              cell(row(list, "周三直播预告"), PlanColumn.ID).setBlank();
              set(row(list, "周三直播预告"), PlanColumn.BODY, "别的话");
            });
    PlanReview review = store.review(file);
    assertEquals(0, review.count(PlanLine.Action.CREATED));
    assertEquals(1, review.conflicts().size());
    assertEquals("别的话", review.conflicts().getFirst().theirs());
  }

  @Test
  void cellsThatCannotBeMeantAreToldByTheirNameAndTheRestGoesIn() {
    Path file =
        store.edited(
            store.export(),
            list -> {
              Row row = row(list, "护肤小贴士");
              set(row, PlanColumn.DATE, "2026-02-31");
              set(row, PlanColumn.TIME, "25:00");
              set(row, PlanColumn.CHANNEL, "抖音号");
              set(row, PlanColumn.OWNER, "谁");
              cell(row, PlanColumn.KIND).setCellFormula("1/0");
              cell(row, PlanColumn.KIND).setCellErrorValue((byte) 7);
              set(row, PlanColumn.BODY, "这行不进");
              set(row(list, "周三直播预告"), PlanColumn.BODY, "这行进");
              set(store.spare(list, 0), PlanColumn.TITLE, "没有日期也没有渠道");
            });
    PlanReview review = store.review(file);
    assertEquals(
        List.of(
            PlanSheetProblem.INVALID_DATE,
            PlanSheetProblem.INVALID_TIME,
            PlanSheetProblem.UNKNOWN_NAME,
            PlanSheetProblem.ERROR_CELL,
            PlanSheetProblem.UNKNOWN_NAME,
            PlanSheetProblem.CELL_NEEDED,
            PlanSheetProblem.CELL_NEEDED),
        codes(review.troubles()));
    assertEquals("list!A3", review.troubles().getFirst().reference());
    assertEquals("date", review.troubles().getFirst().problem().place().column());
    store.sheets.apply(review);
    assertEquals(tips, store.read(tips));
    assertEquals("这行进", store.read(show).content().body());
  }

  @Test
  void approvalsThatAreLostAreShownBefore() {
    ContentItem approved = store.scheduled("已审定", MONDAY.plusDays(1));
    ContentItem moved = store.scheduled("只改时间", MONDAY.plusDays(1));
    Path file =
        store.edited(
            store.export(),
            list -> {
              set(row(list, "已审定"), PlanColumn.BODY, "改一个字");
              cell(row(list, "只改时间"), PlanColumn.TIME).setCellValue(0.5);
            });
    PlanReview review = store.review(file);
    assertEquals(1, review.voided());
    store.sheets.apply(review);
    assertEquals(ContentStatus.DRAFT, store.read(approved).status());
    assertEquals(ContentStatus.SCHEDULED, store.read(moved).status());
  }

  @Test
  void whatIsPublishedStaysAsItWas() {
    ContentItem out = store.published("已经发了", MONDAY.minusDays(8));
    Path file =
        store.edited(
            store.export(),
            list -> {
              set(row(list, "已经发了"), PlanColumn.TITLE, "改标题");
              set(row(list, "护肤小贴士"), PlanColumn.CAMPAIGN, "春季");
            });
    PlanReview review = store.review(file);
    assertEquals(List.of(PlanSheetProblem.PUBLISHED_STAYS), codes(review.troubles()));
    store.sheets.apply(review);
    assertEquals(out, store.read(out));
    assertEquals("春季", store.read(tips).campaign().name());
  }

  @Test
  void aListOfAnotherWorkspaceIsHeldAgainstVersions(@TempDir Path elsewhere) {
    Path file;
    try (PlanStore other = new PlanStore(elsewhere)) {
      other.draft("别处的", MONDAY.plusDays(5));
      file = other.export();
    }
    PlanReview review = store.review(file);
    assertEquals(1, review.count(PlanLine.Action.CREATED));
    assertEquals(List.of(PlanSheetProblem.EXPORT_UNKNOWN), codes(review.notices()));
    Path own = store.edited(store.export(), list -> set(row(list, "护肤小贴士"), PlanColumn.BODY, "改了"));
    store.database.write(sql -> sql.execute("delete from plan_export"));
    assertEquals(1, store.review(own).count(PlanLine.Action.CHANGED));
    store.content.save(tips.with(tips.content().withBody("这边也改了")));
    assertEquals(1, store.review(own).conflicts().size());
  }

  @Test
  void aPlanMadeElsewhereGoesInByItsHeaders() {
    Path file =
        store.write(
            "plan.csv",
            "三月内容排期,,,,,",
            "发布日期,发布时间,平台,选题,文案,状态,自己的列",
            "3月15日,上午9:00,朋友圈,消费者权益日,放心购,,x",
            "2026/2/10,20:30,企微社群,年货节回顾,谢谢大家,已发布,",
            "2026-03-18,,公众号,会员日长文,,,");
    PlanReview review = store.review(file);
    assertEquals(3, review.count(PlanLine.Action.CREATED));
    assertEquals(
        List.of(
            PlanSheetProblem.UNKNOWN_COLUMN,
            PlanSheetProblem.YEAR_ASSUMED,
            PlanSheetProblem.TIME_ASSUMED),
        codes(review.notices()));
    store.sheets.apply(review);
    List<ContentItem> all = store.all();
    assertEquals(5, all.size());
    assertEquals(ContentStatus.PUBLISHED, all.getFirst().status());
    assertEquals(
        LocalDateTime.of(2026, 3, 15, 9, 0),
        all.stream()
            .filter(item -> item.content().title().equals("消费者权益日"))
            .findFirst()
            .orElseThrow()
            .plan()
            .start());
    assertFalse(store.review(file).changesAnything());
  }

  @Test
  void tenThousandItemsGoOutAndComeBack() {
    List<ContentDraft> drafts =
        IntStream.range(0, 10_000)
            .mapToObj(
                n ->
                    ContentDraft.of(
                        Content.of("第 " + n + " 条", "正文 " + n, "group"),
                        LocalDateTime.of(2026, 1, 1, 7, 0).plusMinutes(50L * n),
                        Optional.of(store.author.id())))
            .toList();
    store.content.create(drafts);
    Path file = store.export(new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
    PlanReview review = store.review(file);
    assertEquals(10_002, review.unchanged());
    assertFalse(review.changesAnything());
  }
}
