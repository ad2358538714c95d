package org.siyu.storage.plansheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.siyu.storage.plansheet.PlanStore.MONDAY;
import static org.siyu.storage.plansheet.PlanStore.cell;
import static org.siyu.storage.plansheet.PlanStore.row;
import static org.siyu.storage.plansheet.PlanStore.set;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanLine;
import org.siyu.core.plansheet.PlanReview;
import org.siyu.core.plansheet.PlanSheetProblem;
import org.siyu.core.plansheet.PlanTrouble;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.ErrorCode;

class PlanListKindsTest {
  @TempDir Path folder;
  private PlanStore store;
  private ContentItem tips;

  @BeforeEach
  void open() {
    store = new PlanStore(folder);
    tips = store.draft("护肤小贴士", MONDAY);
    store.draft("周三直播预告", MONDAY.plusDays(2));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static List<ErrorCode> codes(List<PlanTrouble> troubles) {
    return troubles.stream().map(trouble -> trouble.problem().code()).toList();
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
