package org.siyu.storage.plansheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.Choices;
import org.siyu.core.content.Content;
import org.siyu.core.content.ContentDraft;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentService;
import org.siyu.core.content.ContentWriter;
import org.siyu.core.content.PlanChange;
import org.siyu.core.content.Review;
import org.siyu.core.content.ReviewAction;
import org.siyu.core.content.ReviewOutcome;
import org.siyu.core.content.ReviewService;
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanConflict;
import org.siyu.core.plansheet.PlanNames;
import org.siyu.core.plansheet.PlanReview;
import org.siyu.core.plansheet.PlanSheetService;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.compliance.JooqAuditLog;
import org.siyu.storage.content.JooqCadenceRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.content.JooqReviewRepository;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;
import org.siyu.storage.team.JooqMemberRepository;
import org.siyu.storage.workbook.WorkbookFiles;

/// A real store with a team of three and some items in March, and the plan's files on it.
final class PlanStore implements AutoCloseable {
  static final DateRange MARCH = new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
  static final LocalDateTime MONDAY = LocalDateTime.of(2026, 3, 9, 9, 30);
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  static final UUID TAG = UUID.fromString("00000000-0000-7000-8000-0000000000aa");
  private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

  final Database database;
  final ContentService content;
  final ReviewService reviews;
  final JooqMemberRepository members;
  final PlanSheetService sheets;
  final Member author;
  final Member colleague;
  final Member legal;
  final Map<UUID, String> tags = new LinkedHashMap<>(Map.of(TAG, "敏感肌"));
  private final Path folder;
  private int files;

  PlanStore(Path folder) {
    this.folder = folder;
    Clock clock = Clock.fixed(NOW.atZone(ZONE).toInstant(), ZONE);
    Ids ids = Ids.system();
    database = EmptyStore.open(folder.resolve("store"));
    members = new JooqMemberRepository(database, clock);
    JooqContentRepository items = new JooqContentRepository(database);
    JooqReviewRepository reviewRows = new JooqReviewRepository(database);
    JooqChoiceRepository choices = new JooqChoiceRepository(database);
    JooqAuditLog audit = new JooqAuditLog(database, clock);
    content =
        new ContentService(
            items,
            new ContentWriter(items, reviewRows, choices, members, clock),
            choices,
            audit,
            ids);
    reviews = new ReviewService(items, reviewRows, members, text -> List.of(), audit, clock);
    author = member(ids, "林晓", MemberRole.CONTENT);
    colleague = member(ids, "王宁", MemberRole.OPERATOR);
    legal = member(ids, "赵衡", MemberRole.COMPLIANCE);
    members.act(author.id());
    Map<String, List<String>> tiers = new LinkedHashMap<>();
    tiers.put("new", List.of("新用户", "New"));
    tiers.put("high-value", List.of("高价值用户", "High value"));
    sheets =
        new PlanSheetService(
            content,
            new CadenceService(new JooqCadenceRepository(database), items, choices),
            new CalendarService(new JooqCalendarRepository(database), ids),
            () -> new PlanNames(new Choices(choices.all()), members.list(), tiers, tags),
            members,
            new JooqPlanBases(database),
            new PlanSheetWorkbook(new WorkbookFiles()),
            new IcalendarPlanFile(),
            audit,
            () -> "测试团队",
            ids,
            clock);
  }

  private Member member(Ids ids, String name, MemberRole role) {
    return members.save(Member.fresh(ids.next(), name, Set.of(role)), "test");
  }

  ContentItem draft(String title, LocalDateTime start) {
    return content.create(
        ContentDraft.of(
            Content.of(title, "{昵称}，早上好\n第二行", "moments"), start, Optional.of(author.id())));
  }

  ContentItem scheduled(String title, LocalDateTime start) {
    reviews.nameDefaultReviewer(Review.CROSS_REVIEW, Optional.of(colleague.id()));
    reviews.nameDefaultReviewer(Review.LEGAL_REVIEW, Optional.of(legal.id()));
    ContentItem item = draft(title, start);
    act(author, item, new ReviewAction.Submit(""));
    act(author, item, new ReviewAction.PassSelfCheck("ok"));
    act(colleague, item, new ReviewAction.Approve("fine"));
    act(legal, item, new ReviewAction.Approve("lawful"));
    members.act(author.id());
    return read(item);
  }

  ContentItem published(String title, LocalDateTime start) {
    ContentItem item = scheduled(title, start);
    act(author, item, new ReviewAction.Publish(""));
    return read(item);
  }

  private void act(Member actor, ContentItem item, ReviewAction action) {
    members.act(actor.id());
    ReviewOutcome outcome = reviews.act(item.id(), read(item).revision().version(), action);
    if (outcome instanceof ReviewOutcome.Blocked blocked) {
      throw new AssertionError(blocked.problems().getFirst().code().key());
    }
  }

  ContentItem read(ContentItem item) {
    return content.find(item.id()).orElseThrow();
  }

  List<ContentItem> all() {
    return content.items(ContentQuery.ALL);
  }

  Path export() {
    return export(MARCH);
  }

  Path export(DateRange days) {
    Path file = folder.resolve("plan" + ++files + ".xlsx");
    sheets.export(ContentQuery.of(days), new PlainPlanWords(), file, Monitor.NONE);
    return file;
  }

  Path calendar(OptionalInt alarm) {
    Path file = folder.resolve("plan" + ++files + ".ics");
    sheets.exportCalendar(ContentQuery.of(MARCH), new PlainPlanWords(), alarm, file);
    return file;
  }

  /// A copy of a workbook with its list edited.
  Path edited(Path workbook, Consumer<Sheet> edit) {
    Path file = folder.resolve("edited" + ++files + ".xlsx");
    try (InputStream in = Files.newInputStream(workbook);
        XSSFWorkbook book = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      edit.accept(book.getSheet("list"));
      book.write(out);
      return file;
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /// The first row below the header that is about an item.
  static Row row(Sheet sheet, String title) {
    for (Row row : sheet) {
      Cell cell = row.getCell(PlanColumn.TITLE.ordinal());
      if (cell != null && cell.toString().equals(title)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + title);
  }

  static Cell cell(Row row, PlanColumn column) {
    return row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static void set(Row row, PlanColumn column, String value) {
    // POI leaves the old text of an inline string beside the new one
    cell(row, column).setBlank();
    cell(row, column).setCellValue(value);
  }

  /// The n-th prepared row, from 0.
  Row spare(Sheet sheet, int n) {
    return sheet.getRow(WorkbookPlanList.HEADER + 1 + all().size() + n);
  }

  PlanReview review(Path file) {
    return review(file, Map.of());
  }

  PlanReview review(Path file, Map<PlanConflict.Key, PlanConflict.Take> decisions) {
    return sheets.review(sheets.read(file, Monitor.NONE), decisions);
  }

  PlanChange bringIn(Path file) {
    return sheets.apply(review(file));
  }

  Path write(String name, String... lines) {
    try {
      return Files.writeString(folder.resolve(name), String.join("\n", lines));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
