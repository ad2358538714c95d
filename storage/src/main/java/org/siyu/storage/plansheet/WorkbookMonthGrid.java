package org.siyu.storage.plansheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;
import org.siyu.core.plansheet.PlanValues;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookMeasure;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookPalette;
import org.siyu.storage.workbook.WorkbookText;

/// A month as weeks and days on one printed page: items as lines in their channel's colour, days
/// off tinted, gaps and overloads below the day.
final class WorkbookMonthGrid {
  private static final int DAYS = 7;
  private static final int CHARACTER = 256;
  private static final int DAY_WIDTH = 24;

  /// Its characters are smaller than those that widths are counted in.
  private static final int LINE_WIDTH = 27;

  private static final int LEAST_LINES = 3;
  private static final int MOST_LINES = 84;

  /// Higher than this the print would be too small on A4.
  private static final double HEIGHT_OF_A4 = 900;

  private static final float ONE_LINE = 14;
  private static final float TWO_LINES = 25;

  private final WorkbookPlanStyles styles;
  private final PlanSheet plan;
  private final PlanSheetWords words;
  private final PlanDayNotes notes;
  private final YearMonth month;
  private final XSSFSheet sheet;
  private final Map<LocalDate, List<ContentItem>> items = new HashMap<>();
  private int row;
  private double height;

  private WorkbookMonthGrid(
      WorkbookPlanStyles styles,
      PlanSheet plan,
      PlanSheetWords words,
      PlanDayNotes notes,
      YearMonth month) {
    this.styles = styles;
    this.plan = plan;
    this.words = words;
    this.notes = notes;
    this.month = month;
    this.sheet = styles.workbook().createSheet(words.sheet(month));
    plan.items().stream()
        .filter(item -> YearMonth.from(item.plan().day()).equals(month))
        .sorted(Comparator.comparing(item -> item.plan().start()))
        .forEach(
            item -> items.computeIfAbsent(item.plan().day(), _ -> new ArrayList<>()).add(item));
  }

  static void add(
      WorkbookPlanStyles styles,
      PlanSheet plan,
      PlanSheetWords words,
      PlanDayNotes notes,
      YearMonth month) {
    WorkbookMonthGrid grid = new WorkbookMonthGrid(styles, plan, words, notes, month);
    grid.head();
    grid.weeks();
    grid.legend();
    grid.page();
  }

  private void head() {
    sheet.setColumnWidth(0, 5 * CHARACTER);
    IntStream.rangeClosed(1, DAYS)
        .forEach(column -> sheet.setColumnWidth(column, DAY_WIDTH * CHARACTER));
    heading(
        words.text(PlanSheetText.TITLE, words.month(month), plan.team()), WorkbookLook.TITLE, 30);
    int count = items.values().stream().mapToInt(List::size).sum();
    heading(
        words.text(PlanSheetText.MADE, words.moment(plan.madeAt()), plan.madeBy(), count),
        WorkbookLook.SUBTITLE,
        18);
    Row header = next(20);
    cell(header, 0, words.text(PlanSheetText.WEEK), styles.weekday());
    for (DayOfWeek day : DayOfWeek.values()) {
      cell(header, day.getValue(), words.weekday(day), styles.weekday());
    }
    sheet.createFreezePane(1, row);
  }

  private void heading(String text, WorkbookLook look, float points) {
    Row line = next(points);
    styles.house().text(line.createCell(0), text, look);
    sheet.addMergedRegion(new CellRangeAddress(line.getRowNum(), line.getRowNum(), 0, DAYS));
  }

  private Row next(float points) {
    Row made = sheet.createRow(row++);
    made.setHeightInPoints(points);
    height += points;
    return made;
  }

  private static void cell(Row row, int column, String text, XSSFCellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    cell.setCellValue(WorkbookText.written(text));
  }

  private void weeks() {
    LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int weeks = (int) ((month.atEndOfMonth().toEpochDay() - monday.toEpochDay()) / DAYS) + 1;
    int room = MOST_LINES / weeks;
    for (int week = 0; week < weeks; week++) {
      week(monday.plusWeeks(week), room);
    }
    Row end = next(3);
    for (int column = 0; column <= DAYS; column++) {
      cell(end, column, "", styles.week());
    }
  }

  private void week(LocalDate monday, int room) {
    List<LocalDate> days = monday.datesUntil(monday.plusDays(DAYS)).toList();
    Row head = next(18);
    cell(head, 0, Integer.toString(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)), styles.week());
    days.forEach(day -> head(head, day));
    int most = days.stream().mapToInt(day -> of(day).size()).max().orElse(0);
    int shown = Math.clamp(most, LEAST_LINES, room);
    boolean isRoomy = most <= LEAST_LINES + 1;
    for (int line = 0; line < shown; line++) {
      Row place = next(isRoomy ? TWO_LINES : ONE_LINE);
      for (LocalDate day : days) {
        item(place, day, line, shown, isRoomy ? 2 * LINE_WIDTH - 2 : LINE_WIDTH);
      }
    }
    if (days.stream().anyMatch(day -> isInside(day) && !notes.rhythm(day).isEmpty())) {
      rhythm(days);
    }
  }

  private boolean isInside(LocalDate day) {
    return YearMonth.from(day).equals(month) && plan.days().contains(day);
  }

  private List<ContentItem> of(LocalDate day) {
    return items.getOrDefault(day, List.of());
  }

  private String ground(LocalDate day) {
    return isInside(day) ? notes.ground(day) : WorkbookPlanStyles.OUTSIDE;
  }

  private int column(LocalDate day) {
    return day.getDayOfWeek().getValue();
  }

  private void head(Row head, LocalDate day) {
    Cell cell = head.createCell(column(day));
    cell.setCellStyle(styles.day(ground(day)));
    String number = Integer.toString(day.getDayOfMonth());
    if (!isInside(day)) {
      XSSFRichTextString grey = new XSSFRichTextString(number);
      grey.applyFont(styles.font(9, false, false, "#A9A59C"));
      cell.setCellValue(grey);
      return;
    }
    String occasion = notes.occasion(day);
    String lunar = occasion.isEmpty() ? notes.facts(day).map(words::lunar).orElse("") : "";
    String note = occasion.isEmpty() ? lunar : occasion;
    XSSFRichTextString text =
        new XSSFRichTextString(
            WorkbookText.written(note.isEmpty() ? number : number + "  " + note));
    text.applyFont(
        0,
        number.length(),
        styles.font(11, true, false, notes.isOff(day) ? WorkbookPalette.BAD : WorkbookPalette.INK));
    if (!note.isEmpty()) {
      boolean isQuiet = occasion.isEmpty();
      text.applyFont(
          number.length(),
          text.length(),
          styles.font(
              8.5,
              false,
              false,
              isQuiet
                  ? "#8A8578"
                  : notes.isOff(day) ? WorkbookPalette.BAD : WorkbookPalette.ACCENT));
    }
    cell.setCellValue(text);
  }

  private void item(Row place, LocalDate day, int line, int shown, int room) {
    List<ContentItem> all = isInside(day) ? of(day) : List.of();
    boolean isCut = all.size() > shown && line == shown - 1;
    if (isCut) {
      cell(
          place,
          column(day),
          words.text(PlanSheetText.MORE, all.size() - line),
          styles.space(ground(day)));
    } else if (line < all.size()) {
      ContentItem item = all.get(line);
      cell(
          place,
          column(day),
          WorkbookMeasure.cut(text(item), room),
          styles.item(
              item.content().channel(),
              item.status() == ContentStatus.SCHEDULED || item.status().isPublished()));
    } else {
      cell(place, column(day), "", styles.space(ground(day)));
    }
  }

  private static String text(ContentItem item) {
    String time = PlanValues.time(item.plan().start().toLocalTime().withSecond(0).withNano(0));
    return (item.status().isPublished() ? "✓ " : "")
        + time
        + " "
        + item.content().title().replace('\n', ' ');
  }

  private void rhythm(List<LocalDate> days) {
    int most =
        days.stream()
            .filter(this::isInside)
            .mapToInt(day -> WorkbookMeasure.lines(notes.rhythm(day), DAY_WIDTH + 4))
            .max()
            .orElse(1);
    Row place = next(Math.max(1, most) * 11.5f + 3);
    for (LocalDate day : days) {
      String text = isInside(day) ? notes.rhythm(day) : "";
      cell(
          place,
          column(day),
          text,
          styles.rhythm(text.isEmpty() ? ground(day) : WorkbookPlanStyles.WARNING));
    }
  }

  private void legend() {
    List<String> channels =
        plan.names().choices().all(ChoiceList.CHANNEL).stream()
            .map(choice -> choice.code())
            .filter(
                code ->
                    items.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(item -> item.content().channel().equals(code)))
            .toList();
    next(6);
    for (int from = 0; from < channels.size(); from += DAYS) {
      Row place = next(16);
      for (int index = from; index < Math.min(from + DAYS, channels.size()); index++) {
        String code = channels.get(index);
        cell(
            place,
            1 + index - from,
            plan.names()
                .choices()
                .find(ChoiceList.CHANNEL, code)
                .map(choice -> choice.name(words.isChinese()))
                .orElse(code),
            styles.item(code, true));
      }
    }
    next(4);
    Row marks = next(16);
    mark(marks, 1, PlanSheetText.LEGEND_HOLIDAY, WorkbookPlanStyles.OFF);
    mark(marks, 2, PlanSheetText.LEGEND_WORKDAY, WorkbookPlanStyles.WORKED);
    mark(marks, 3, PlanSheetText.LEGEND_PUBLISHED, WorkbookPlanStyles.WORKING);
    mark(marks, 4, PlanSheetText.LEGEND_UNAPPROVED, WorkbookPlanStyles.WORKING);
    mark(marks, 5, PlanSheetText.LEGEND_GAP, WorkbookPlanStyles.WARNING);
    sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, 5, DAYS));
  }

  private void mark(Row place, int column, PlanSheetText text, String ground) {
    cell(place, column, words.text(text), styles.mark(ground));
  }

  private void page() {
    sheet.setDisplayGridlines(false);
    WorkbookPages.single(sheet);
    sheet.setHorizontallyCenter(true);
    if (height > HEIGHT_OF_A4) {
      sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    }
    styles.workbook().setPrintArea(styles.workbook().getSheetIndex(sheet), 0, DAYS, 0, row - 1);
  }
}
