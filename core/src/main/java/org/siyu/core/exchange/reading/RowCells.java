package org.siyu.core.exchange.reading;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// The cells of the rows of one sheet by field. Collects what is wrong with the row at hand.
final class RowCells {
  private static final int[] NO_COLUMNS = {};

  private final CellReader reader;
  private final Place sheet;
  private final Map<ImportField, int[]> columns = new EnumMap<>(ImportField.class);
  private final String[] headers;
  private final CellCache[] caches;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();

  RowCells(SheetSelection selection, Place sheet, ReadingChoices choices) {
    this.reader = new CellReader(selection, choices);
    this.sheet = sheet;
    int width = selection.header().headers().size();
    this.headers = selection.header().headers().toArray(String[]::new);
    this.caches = new CellCache[width];
    for (ImportField field : ImportField.values()) {
      int[] own =
          selection.columns().columnsOf(field).stream().mapToInt(MappedColumn::column).toArray();
      for (int column : own) {
        caches[column] = new CellCache();
      }
      if (own.length > 0) {
        columns.put(field, own);
      }
    }
  }

  /// Forgets the problems of the row before.
  void begin() {
    problems.clear();
    notices.clear();
  }

  List<Problem> problems() {
    return problems;
  }

  List<Problem> notices() {
    return notices;
  }

  boolean has(ImportField field) {
    return columns.containsKey(field);
  }

  /// The first value among the field's columns; equal cells give the same object.
  Parsed<?> read(SourceRow row, ImportField field) {
    for (int column : columnsOf(field)) {
      Parsed<?> parsed = reader.read(field, caches[column], row, column);
      if (parsed instanceof Parsed.Value<?>) {
        return parsed;
      }
      if (parsed instanceof Parsed.Trouble<?>(ImportProblem code)) {
        problem(row, column, field, code);
        return parsed;
      }
    }
    return Parsed.blank();
  }

  Optional<String> text(SourceRow row, ImportField field) {
    return read(row, field) instanceof Parsed.Value<?>(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  Optional<BigDecimal> decimal(SourceRow row, ImportField field) {
    return read(row, field) instanceof Parsed.Value<?>(BigDecimal number)
        ? Optional.of(number)
        : Optional.empty();
  }

  Optional<Money> money(SourceRow row, ImportField field) {
    return decimal(row, field).map(Money::of);
  }

  Optional<LocalDateTime> time(SourceRow row, ImportField field) {
    return read(row, field) instanceof Parsed.Value<?>(LocalDateTime time)
        ? Optional.of(time)
        : Optional.empty();
  }

  Optional<Boolean> yes(SourceRow row, ImportField field) {
    return read(row, field) instanceof Parsed.Value<?>(Boolean yes)
        ? Optional.of(yes)
        : Optional.empty();
  }

  /// A value that the row cannot do without; a blank one is a problem.
  <T> Optional<T> required(SourceRow row, ImportField field, Supplier<Optional<T>> value) {
    int before = problems.size();
    Optional<T> read = value.get();
    if (read.isEmpty() && problems.size() == before) {
      problem(row, field, ImportProblem.MISSING_VALUE, field.code());
    }
    return read;
  }

  /// A problem of the field as such, at its first column.
  void problem(SourceRow row, ImportField field, ImportProblem code, Object... arguments) {
    problems.add(Problem.at(placeOf(row, field), code, arguments));
  }

  void notice(SourceRow row, ImportField field, ImportProblem code, Object... arguments) {
    notices.add(Problem.at(placeOf(row, field), code, arguments));
  }

  void problemAt(SourceRow row, int column, ImportProblem code, Object... arguments) {
    problems.add(Problem.at(sheet.atRow(row.number()).inColumn(headers[column]), code, arguments));
  }

  private int[] columnsOf(ImportField field) {
    return columns.getOrDefault(field, NO_COLUMNS);
  }

  private Place placeOf(SourceRow row, ImportField field) {
    int[] own = columnsOf(field);
    Place place = sheet.atRow(row.number());
    return own.length == 0 ? place : place.inColumn(headers[own[0]]);
  }

  private void problem(SourceRow row, int column, ImportField field, ImportProblem code) {
    Place place = sheet.atRow(row.number()).inColumn(headers[column]);
    String value = row.text(column);
    problems.add(
        switch (code) {
          case UNKNOWN_VALUE -> Problem.at(place, code, value, field.code());
          case FORMULA_WITHOUT_VALUE -> Problem.at(place, code);
          case TOO_LONG -> Problem.at(place, code, value.length(), field.maxLength());
          default -> Problem.at(place, code, value);
        });
  }
}
