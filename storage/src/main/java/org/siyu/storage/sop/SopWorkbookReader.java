package org.siyu.storage.sop;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopFiles;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopProblem;
import org.siyu.core.sop.SopSheetLabels;

/// Finds the sheets and columns of a template by their names in any language.
final class SopWorkbookReader {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final int MOST_ROWS = 2_000;

  private final Place place;
  private final Path file;
  private final List<SopSheetLabels> labels;
  private final List<SopFiles.Line> lines = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  SopWorkbookReader(Path file, List<SopSheetLabels> labels) {
    this.file = file;
    this.place = Place.file(String.valueOf(file.getFileName()));
    this.labels = labels;
  }

  SopFiles.Lines read(TabularFiles files, Monitor monitor) {
    Map<SopPart, String> found = new EnumMap<>(SopPart.class);
    try (TabularFile workbook = files.open(file)) {
      for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
        String name = workbook.sheets().get(sheet).name();
        Optional<SopPart> part = part(name).filter(each -> !found.containsKey(each));
        if (part.isPresent()) {
          found.put(part.get(), name);
          Sheet reading = new Sheet(part.get(), new Place(place.file(), name, 0, null));
          workbook.read(sheet, reading::take, monitor);
          reading.finish();
        }
      }
    }
    if (!found.containsKey(SopPart.TEMPLATE) && !found.containsKey(SopPart.STEPS)) {
      throw new ProblemException(Problem.at(place, SopProblem.NOT_A_TEMPLATE));
    }
    for (SopPart part : SopPart.values()) {
      if (!found.containsKey(part)) {
        problems.add(Problem.at(place, SopProblem.MISSING_SHEET, language(found).sheet(part)));
      }
    }
    return new SopFiles.Lines(lines, problems);
  }

  private Optional<SopPart> part(String sheet) {
    for (SopPart part : SopPart.values()) {
      if (labels.stream().anyMatch(each -> each.sheet(part).equalsIgnoreCase(sheet.strip()))) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  private SopSheetLabels language(Map<SopPart, String> found) {
    return labels.stream()
        .filter(
            each ->
                found.entrySet().stream()
                    .anyMatch(
                        entry -> each.sheet(entry.getKey()).equalsIgnoreCase(entry.getValue())))
        .findFirst()
        .orElseGet(labels::getFirst);
  }

  /// One sheet as it is read.
  private final class Sheet {
    private final SopPart part;
    private final Place sheet;
    private final Map<SopColumn, Integer> columns = new EnumMap<>(SopColumn.class);
    private final Map<SopColumn, Place> places = new EnumMap<>(SopColumn.class);
    private final Map<SopColumn, String> headers = new EnumMap<>(SopColumn.class);
    private final Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);

    Sheet(SopPart part, Place sheet) {
      this.part = part;
      this.sheet = sheet;
    }

    boolean take(SourceRow row) {
      if (part == SopPart.TEMPLATE) {
        column(row.text(0))
            .ifPresent(
                column -> {
                  cells.put(column, text(row, 1, column));
                  places.put(column, sheet.atRow(row.number()).inColumn(row.text(0).strip()));
                });
      } else if (columns.isEmpty()) {
        header(row);
      } else {
        line(row);
      }
      return row.number() < MOST_ROWS;
    }

    private void header(SourceRow row) {
      for (int index = 0; index < row.width(); index++) {
        String text = row.text(index).strip();
        Optional<SopColumn> column = column(text);
        if (column.isPresent() && columns.putIfAbsent(column.get(), index) == null) {
          headers.put(column.get(), text);
        }
      }
    }

    private void line(SourceRow row) {
      Map<SopColumn, String> texts = new EnumMap<>(SopColumn.class);
      Map<SopColumn, Place> where = new EnumMap<>(SopColumn.class);
      Place line = sheet.atRow(row.number());
      columns.forEach(
          (column, index) -> {
            texts.put(column, text(row, index, column));
            where.put(column, line.inColumn(headers.getOrDefault(column, "")));
          });
      if (texts.values().stream().anyMatch(text -> !text.isBlank())) {
        lines.add(new SopFiles.Line(part, line, where, texts));
      }
    }

    void finish() {
      if (part == SopPart.TEMPLATE) {
        lines.add(new SopFiles.Line(part, sheet, places, cells));
        return;
      }
      for (SopColumn column : part.columns()) {
        if (column.isNeeded() && column != SopColumn.STEP_KEY && !columns.containsKey(column)) {
          problems.add(Problem.at(sheet, SopProblem.MISSING_COLUMN, header(column)));
        }
      }
    }

    private String header(SopColumn column) {
      return labels.stream()
          .filter(each -> each.sheet(part).equalsIgnoreCase(String.valueOf(sheet.sheet())))
          .findFirst()
          .orElseGet(labels::getFirst)
          .header(column);
    }

    private Optional<SopColumn> column(String header) {
      return part.columns().stream()
          .filter(
              column ->
                  labels.stream()
                      .anyMatch(each -> each.header(column).equalsIgnoreCase(header.strip())))
          .findFirst();
    }
  }

  private static String text(SourceRow row, int index, SopColumn column) {
    if (column == SopColumn.STEP_TIME) {
      double share = row.number(index);
      if (share >= 0 && share < 1) {
        return TIME.format(LocalTime.ofSecondOfDay(Math.min(86_399, Math.round(share * 86_400))));
      }
      if (row.kind(index) == CellKind.DATE) {
        return TIME.format(row.dateTime(index));
      }
    }
    return row.text(index);
  }
}
