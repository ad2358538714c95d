package org.siyu.core.results;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.cell.DateText;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.profile.DateOrder;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// One sheet while it is being read: looks for the row of headers, then takes the lines below.
final class ResultSheet {
  private static final int HEADER_WITHIN = 40;
  private static final Set<String> TOTALS =
      Set.of("合计", "总计", "小计", "汇总", "总和", "total", "totals", "sum", "grand total");
  private static final DateText DATES = new DateText(DateOrder.UNKNOWN, ZoneOffset.UTC);

  private final Place place;
  private final List<ResultLayout> layouts;
  private final Choices choices;
  private final ResultLines lines;
  private @Nullable ResultHeader header;
  private int hidden;
  private int firstHidden;

  ResultSheet(Place place, List<ResultLayout> layouts, Choices choices, ResultLines lines) {
    this.place = place;
    this.layouts = layouts;
    this.choices = choices;
    this.lines = lines;
  }

  Optional<ResultLayout> layout() {
    return Optional.ofNullable(header).map(ResultHeader::layout);
  }

  /// How hidden rows were dealt with.
  List<Problem> notices() {
    return hidden == 0
        ? List.of()
        : List.of(
            Problem.at(
                place.atRow(firstHidden), ImportProblem.HIDDEN_ROWS_READ, hidden, firstHidden));
  }

  /// @return false when nothing more is to be expected of the sheet
  boolean take(SourceRow row) {
    ResultHeader found = header;
    if (found == null) {
      header = ResultHeader.in(row, layouts).orElse(null);
      return header != null || row.number() < HEADER_WITHIN;
    }
    Place here = place.atRow(row.number());
    if (found.isRepeatedIn(row)) {
      lines.notice(Problem.at(here, ImportProblem.REPEATED_HEADER));
      return true;
    }
    if (isTotal(row, found)) {
      lines.notice(Problem.at(here, ImportProblem.TOTALS_ROW));
      return true;
    }
    if (row.isHidden()) {
      firstHidden = hidden++ == 0 ? row.number() : firstHidden;
    }
    read(row, found, here);
    return true;
  }

  private static boolean isTotal(SourceRow row, ResultHeader header) {
    int first = Math.min(3, row.width());
    for (int column = 0; column < first; column++) {
      String text = CellText.clean(row.text(column)).toLowerCase(Locale.ROOT);
      if (TOTALS.contains(text.replaceAll("[:：\\s]+$", ""))) {
        return true;
      }
    }
    return header.columns().containsKey(ResultColumn.TITLE)
        && TOTALS.contains(text(row, header, ResultColumn.TITLE).toLowerCase(Locale.ROOT));
  }

  private static String text(SourceRow row, ResultHeader header, ResultColumn column) {
    Integer at = header.columns().get(column);
    return at == null ? "" : CellText.key(row.text(at));
  }

  private void read(SourceRow row, ResultHeader found, Place here) {
    List<Problem> problems = new ArrayList<>();
    ContentResults results = ContentResults.NONE;
    for (Map.Entry<ResultColumn, Integer> each : found.columns().entrySet()) {
      Optional<ResultMeasure> measure = each.getKey().measure();
      if (measure.isPresent()) {
        Place cell = here.inColumn(found.written().get(each.getKey()));
        switch (cell(row, each.getValue(), measure.get())) {
          case ResultCell.Value(long value) ->
              results = results.with(measure.get(), OptionalLong.of(value));
          case ResultCell.Blank() -> {}
          case ResultCell.Trouble(Problem problem) ->
              problems.add(new Problem(problem.code(), cell, problem.arguments()));
        }
      }
    }
    String channel = channel(row, found, here, problems);
    Optional<LocalDate> day = day(row, found, here, problems);
    ResultLine line =
        new ResultLine(
            here,
            text(row, found, ResultColumn.ITEM),
            text(row, found, ResultColumn.TITLE),
            day,
            channel,
            results);
    lines.add(found.layout(), line, problems);
  }

  private static ResultCell cell(SourceRow row, int column, ResultMeasure measure) {
    return switch (row.kind(column)) {
      case ERROR -> new ResultCell.Trouble(Problem.of(ImportProblem.ERROR_CELL, row.text(column)));
      case FORMULA_WITHOUT_VALUE ->
          new ResultCell.Trouble(Problem.of(ImportProblem.FORMULA_WITHOUT_VALUE));
      case BLANK -> new ResultCell.Blank();
      case TEXT, NUMBER, DATE, BOOLEAN ->
          CellText.isError(CellText.clean(row.text(column)))
              ? new ResultCell.Trouble(Problem.of(ImportProblem.ERROR_CELL, row.text(column)))
              : ResultCell.of(measure, row.text(column));
    };
  }

  private String channel(SourceRow row, ResultHeader found, Place here, List<Problem> problems) {
    String written = text(row, found, ResultColumn.CHANNEL);
    if (written.isEmpty()) {
      return "";
    }
    Optional<Choice> named = choices.named(ChoiceList.CHANNEL, written);
    if (named.isEmpty()) {
      problems.add(
          Problem.at(
              here.inColumn(found.written().get(ResultColumn.CHANNEL)),
              ResultProblem.UNKNOWN_CHANNEL,
              written));
    }
    return named.map(Choice::code).orElse("");
  }

  private static Optional<LocalDate> day(
      SourceRow row, ResultHeader found, Place here, List<Problem> problems) {
    Integer at = found.columns().get(ResultColumn.DATE);
    if (at == null || row.kind(at) == CellKind.BLANK) {
      return Optional.empty();
    }
    if (row.kind(at) == CellKind.DATE) {
      return Optional.of(row.dateTime(at).toLocalDate());
    }
    Parsed<LocalDateTime> parsed = DATES.parse(row.text(at));
    return switch (parsed) {
      case Parsed.Value<LocalDateTime>(LocalDateTime value) -> Optional.of(value.toLocalDate());
      case Parsed.Blank<LocalDateTime>() -> Optional.empty();
      case Parsed.Trouble<LocalDateTime>(ImportProblem code) -> {
        problems.add(
            Problem.at(here.inColumn(found.written().get(ResultColumn.DATE)), code, row.text(at)));
        yield Optional.empty();
      }
    };
  }
}
