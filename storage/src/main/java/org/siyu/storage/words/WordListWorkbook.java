package org.siyu.storage.words;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordColumn;
import org.siyu.core.words.WordListFiles;
import org.siyu.core.words.WordProblem;
import org.siyu.core.words.WordSheetLabels;
import org.siyu.storage.workbook.WorkbookLook;
import org.siyu.storage.workbook.WorkbookPages;
import org.siyu.storage.workbook.WorkbookStyles;
import org.siyu.storage.workbook.WorkbookText;
import org.siyu.storage.workbook.WrittenFile;

/// Word lists as workbooks: one sheet, drop-downs for the choices, several texts of a cell on lines
/// of their own. What is read again without an edit changes nothing.
public final class WordListWorkbook implements WordListFiles {
  private static final int SPARE_ROWS = 2_000;
  private static final int CHARACTER = 256;

  private final TabularFiles files;

  public WordListWorkbook(TabularFiles files) {
    this.files = files;
  }

  @Override
  public StagedFile stage(List<ListedWord> words, WordSheetLabels labels, Path target) {
    return WrittenFile.stage(target, out -> write(words, labels, out));
  }

  private static void write(List<ListedWord> words, WordSheetLabels labels, OutputStream out)
      throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getProperties().getCoreProperties().setCreator("Siyu Workbench");
      workbook.getProperties().getCoreProperties().setTitle(labels.title());
      WorkbookStyles styles = new WorkbookStyles(workbook);
      XSSFSheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(labels.title()));
      Row header = sheet.createRow(0);
      for (WordColumn column : WordColumn.values()) {
        int index = column.ordinal();
        Cell head = header.createCell(index);
        styles.text(
            head, labels.headers().getOrDefault(column, column.code()), WorkbookLook.HEADER);
        sheet.setColumnWidth(index, width(column) * CHARACTER);
        dropDown(sheet, column, labels, words.size());
        if (column == WordColumn.PATTERN) {
          note(sheet, head, labels.note());
        }
      }
      for (int index = 0; index < words.size(); index++) {
        Row row = sheet.createRow(index + 1);
        for (WordColumn column : WordColumn.values()) {
          String text = labels.cell(words.get(index), column);
          styles.text(
              row.createCell(column.ordinal()),
              text,
              WorkbookText.looksLikeFormula(text)
                  ? WorkbookLook.GUARDED_TEXT
                  : WorkbookLook.WRAPPED_TEXT);
        }
      }
      sheet.createFreezePane(WordColumn.PATTERN.ordinal() + 1, 1);
      sheet.setAutoFilter(new CellRangeAddress(0, words.size(), 0, WordColumn.values().length - 1));
      sheet.setDisplayGridlines(false);
      WorkbookPages.table(sheet, 0);
      workbook.write(out);
    }
  }

  private static int width(WordColumn column) {
    return switch (column) {
      case ID -> 18;
      case ON -> 8;
      case CATEGORY, SEVERITY -> 12;
      case INDUSTRIES, EXEMPTIONS -> 20;
      case PATTERN, SUBSTITUTES, LEGAL_BASIS -> 36;
      case ALLOWED, HITS, MISSES -> 48;
    };
  }

  /// Only for columns with one choice a cell; elsewhere a drop-down would forbid a second one.
  private static void dropDown(
      XSSFSheet sheet, WordColumn column, WordSheetLabels labels, int words) {
    if (!column.hasChoices() || !column.isSingle()) {
      return;
    }
    DataValidationHelper validations = sheet.getDataValidationHelper();
    DataValidation validation =
        validations.createValidation(
            validations.createExplicitListConstraint(labels.labels(column).toArray(String[]::new)),
            new CellRangeAddressList(1, words + SPARE_ROWS, column.ordinal(), column.ordinal()));
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }

  private static void note(XSSFSheet sheet, Cell cell, String note) {
    int column = cell.getColumnIndex();
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, column, 1, column + 2, 9);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(WorkbookText.written(note));
    cell.setCellComment(comment);
  }

  @Override
  public List<Line> rows(Path file, List<WordSheetLabels> labels, Monitor monitor) {
    try (TabularFile workbook = files.open(file)) {
      for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
        Reading reading =
            new Reading(
                Place.file(String.valueOf(file.getFileName())),
                workbook.sheets().get(sheet).name(),
                labels);
        workbook.read(sheet, reading::take, monitor);
        if (reading.isWordList()) {
          return reading.lines;
        }
      }
    }
    throw new ProblemException(
        Problem.at(Place.file(String.valueOf(file.getFileName())), WordProblem.NOT_A_WORD_LIST));
  }

  /// One sheet: its first row with the header of the patterns, and the lines below.
  private static final class Reading {
    private final Place place;
    private final List<WordSheetLabels> labels;
    private final Map<WordColumn, Integer> columns = new EnumMap<>(WordColumn.class);
    private final Map<WordColumn, String> headers = new EnumMap<>(WordColumn.class);
    private final List<Line> lines = new ArrayList<>();

    Reading(Place file, String sheet, List<WordSheetLabels> labels) {
      this.place = new Place(file.file(), sheet, 0, null);
      this.labels = labels;
    }

    boolean isWordList() {
      return columns.containsKey(WordColumn.PATTERN);
    }

    boolean take(SourceRow row) {
      if (isWordList()) {
        Map<WordColumn, String> cells = new EnumMap<>(WordColumn.class);
        columns.forEach((column, index) -> cells.put(column, row.text(index)));
        if (cells.values().stream().anyMatch(text -> !text.isBlank())) {
          lines.add(new Line(place.atRow(row.number()), headers, cells));
        }
        return true;
      }
      for (int index = 0; index < row.width(); index++) {
        int at = index;
        column(row.text(index).strip())
            .ifPresent(
                column -> {
                  columns.putIfAbsent(column, at);
                  headers.putIfAbsent(column, row.text(at).strip());
                });
      }
      if (!isWordList()) {
        columns.clear();
        headers.clear();
      }
      return true;
    }

    private Optional<WordColumn> column(String header) {
      return labels.stream()
          .flatMap(each -> each.headers().entrySet().stream())
          .filter(each -> each.getValue().equalsIgnoreCase(header))
          .map(Map.Entry::getKey)
          .findFirst();
    }
  }
}
