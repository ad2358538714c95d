package org.siyu.core.kpisheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.ImportProblem;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.cell.DateText;
import org.siyu.core.exchange.cell.Parsed;
import org.siyu.core.exchange.cell.TotalsText;
import org.siyu.core.exchange.profile.DateOrder;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Scope;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;

/// One sheet while it is being read: looks for the row of headers, then takes the rows below.
final class KpiSheetReading {
  private static final int HEADER_WITHIN = 40;
  private static final DateText DATES = new DateText(DateOrder.UNKNOWN, ZoneOffset.UTC);
  private static final Set<String> NO = Set.of("否", "不", "no", "n", "0", "false");

  private final Place place;
  private final KpiNames names;
  private final Map<FillColumn, Integer> filled = new EnumMap<>(FillColumn.class);
  private final Map<FillColumn, String> written = new EnumMap<>(FillColumn.class);
  private final List<KpiStatement> statements = new ArrayList<>();
  private final Set<KpiCell> asked = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();
  private final Map<String, Unknown> strangers = new LinkedHashMap<>();
  private final List<KpiColumn> columns = new ArrayList<>();
  private final Map<DayOf, Integer> days = new HashMap<>();
  private @Nullable DailyHeader header;

  private record DayOf(LocalDate day, Scope scope) {}

  private record Unknown(Place first, int rows) {}

  KpiSheetReading(Place place, KpiNames names) {
    this.place = place;
    this.names = names;
  }

  boolean isKnown() {
    return header != null || isFillIn();
  }

  private boolean isFillIn() {
    return filled.containsKey(FillColumn.ID) && filled.containsKey(FillColumn.VALUE);
  }

  /// Nothing for a sheet that came back.
  Optional<DailyLayout> layout() {
    return Optional.ofNullable(header).map(DailyHeader::layout);
  }

  /// Columns of statistics that no layout knows.
  List<KpiColumn> columns() {
    return columns;
  }

  List<KpiStatement> statements() {
    return statements;
  }

  Set<KpiCell> asked() {
    return asked;
  }

  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    strangers.forEach(
        (name, unknown) ->
            all.add(
                Problem.at(unknown.first(), KpiSheetProblem.UNKNOWN_MEMBER, name, unknown.rows())));
    return all;
  }

  List<Problem> notices() {
    return notices;
  }

  /// @return false when nothing more is to be expected of the sheet
  boolean take(SourceRow row) {
    DailyHeader daily = header;
    if (daily != null) {
      day(row, daily, place.atRow(row.number()));
      return true;
    }
    if (isFillIn()) {
      fillIn(row, place.atRow(row.number()));
      return true;
    }
    head(row);
    return isKnown() || row.number() < HEADER_WITHIN;
  }

  private void head(SourceRow row) {
    filled.clear();
    written.clear();
    for (int index = 0; index < row.width(); index++) {
      String text = row.text(index).strip();
      int column = index;
      FillColumn.headed(text)
          .filter(found -> !filled.containsKey(found))
          .ifPresent(
              found -> {
                filled.put(found, column);
                written.put(found, text);
              });
    }
    if (!isFillIn()) {
      header = DailyHeader.in(row, names).orElse(null);
      DailyHeader found = header;
      if (found != null) {
        columns.addAll(found.unknown(place.atRow(row.number()), names.columns()));
      }
    }
  }

  private void day(SourceRow row, DailyHeader daily, Place here) {
    if (daily.isRepeatedIn(row)) {
      notices.add(Problem.at(here, ImportProblem.REPEATED_HEADER));
      return;
    }
    Optional<LocalDate> day = dayOf(row, daily, here);
    Optional<Scope> who = day.isEmpty() ? Optional.empty() : whoOf(row, daily, here);
    if (day.isEmpty() || who.isEmpty()) {
      return;
    }
    Integer earlier = days.put(new DayOf(day.get(), who.get()), row.number());
    if (earlier != null) {
      notices.add(
          Problem.at(
              here,
              KpiSheetProblem.DAY_TWICE,
              day.get().toString(),
              daily.member().isPresent() ? row.text(daily.member().getAsInt()).strip() : "",
              row.number(),
              earlier));
    }
    daily
        .columns()
        .forEach(
            (code, column) ->
                names
                    .catalogue()
                    .find(code)
                    .ifPresent(
                        indicator ->
                            value(row, column, indicator, here.inColumn(daily.text(column)), true)
                                .ifPresent(
                                    value ->
                                        statements.add(
                                            new KpiStatement(
                                                here,
                                                new KpiCell(
                                                    code, new KpiTime.OfDay(day.get()), who.get()),
                                                KpiAmount.of(value),
                                                "",
                                                Optional.empty())))));
  }

  private Optional<LocalDate> dayOf(SourceRow row, DailyHeader daily, Place here) {
    int column = daily.day();
    Place cell = here.inColumn(daily.text(column));
    String text = CellText.clean(row.text(column));
    if (TotalsText.isTotal(text)) {
      notices.add(Problem.at(here, ImportProblem.TOTALS_ROW));
      return Optional.empty();
    }
    Optional<LocalDate> day =
        row.kind(column) == CellKind.DATE
            ? Optional.of(row.dateTime(column).toLocalDate())
            : switch (DATES.parse(text)) {
              case Parsed.Value<LocalDateTime>(LocalDateTime value) ->
                  Optional.of(value.toLocalDate());
              case Parsed.Blank<LocalDateTime>() -> Optional.empty();
              case Parsed.Trouble<LocalDateTime>(ImportProblem code) -> {
                problems.add(Problem.at(cell, code, text));
                yield Optional.empty();
              }
            };
    if (day.filter(names.today()::isBefore).isPresent()) {
      problems.add(Problem.at(cell, KpiSheetProblem.DAY_AHEAD, text));
      return Optional.empty();
    }
    return day;
  }

  private Optional<Scope> whoOf(SourceRow row, DailyHeader daily, Place here) {
    String name =
        daily.member().isPresent() ? CellText.key(row.text(daily.member().getAsInt())) : "";
    if (name.isEmpty()) {
      return Optional.of(Scope.TEAM);
    }
    if (TotalsText.isTotal(name)) {
      notices.add(Problem.at(here, ImportProblem.TOTALS_ROW));
      return Optional.empty();
    }
    Optional<Scope> person = names.person(name);
    if (person.isEmpty()) {
      strangers.merge(
          name, new Unknown(here, 1), (had, _) -> new Unknown(had.first(), had.rows() + 1));
    }
    return person;
  }

  private Optional<Double> value(
      SourceRow row, int column, Indicator indicator, Place cell, boolean isWholePercent) {
    return switch (ValueText.of(indicator, row, column, isWholePercent)) {
      case ValueText.Value(double value) -> Optional.of(value);
      case ValueText.Blank() -> Optional.empty();
      case ValueText.Trouble trouble -> {
        problems.add(
            trouble
                .range()
                .map(range -> Problem.at(cell, trouble.code(), row.text(column), range))
                .orElseGet(() -> Problem.at(cell, trouble.code(), row.text(column))));
        yield Optional.empty();
      }
    };
  }

  private String text(SourceRow row, FillColumn column) {
    Integer at = filled.get(column);
    return at == null ? "" : CellText.clean(row.text(at));
  }

  private void fillIn(SourceRow row, Place here) {
    String id = text(row, FillColumn.ID);
    if (id.isEmpty()) {
      if (!text(row, FillColumn.VALUE).isEmpty()) {
        problems.add(Problem.at(here, KpiSheetProblem.ROW_ADDED));
      }
      return;
    }
    Optional<KpiCell> cell = KpiCell.parse(id).filter(found -> names.scopes().test(found.scope()));
    Optional<Indicator> indicator =
        cell.flatMap(found -> names.catalogue().find(found.indicator()));
    if (cell.isEmpty() || indicator.isEmpty()) {
      problems.add(Problem.at(here, KpiSheetProblem.UNKNOWN_ROW));
      return;
    }
    asked.add(cell.get());
    Place at = here.inColumn(written.get(FillColumn.VALUE));
    int before = problems.size();
    Optional<Double> value =
        value(
            row, Objects.requireNonNull(filled.get(FillColumn.VALUE)), indicator.get(), at, false);
    boolean isOut = isChecked(text(row, FillColumn.NOT_APPLICABLE));
    if (isOut && value.isPresent()) {
      problems.add(Problem.at(at, KpiSheetProblem.VALUE_AND_NOT_APPLICABLE));
    }
    if (problems.size() == before && (isOut || value.isPresent())) {
      statements.add(
          new KpiStatement(
              here,
              cell.get(),
              value.map(KpiAmount::of).orElse(KpiAmount.notApplicable()),
              text(row, FillColumn.NOTE),
              KpiAmount.parse(text(row, FillColumn.BASE))));
    }
  }

  private static boolean isChecked(String text) {
    return !text.isEmpty() && !NO.contains(text.toLowerCase(Locale.ROOT));
  }
}
