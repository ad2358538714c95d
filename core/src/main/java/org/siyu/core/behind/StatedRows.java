package org.siyu.core.behind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.kpi.facts.DailyCount;
import org.siyu.core.kpi.facts.KpiFacts;
import org.siyu.core.kpi.facts.Makes;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What was said of single days, with the lines of files that said it. All of it is shown; what
/// goes into the number is marked.
final class StatedRows {
  private static final double ALIKE = 1e-9;

  private final List<BehindRow> rows;
  private final BehindTotal total;

  private StatedRows(List<BehindRow> rows, BehindTotal total) {
    this.rows = rows;
    this.total = total;
  }

  static StatedRows of(IndicatorValues values, BehindQuery query, BehindRows store) {
    Indicator indicator =
        values
            .catalogue()
            .find(query.code())
            .orElseThrow(
                () -> new ProblemException(Problem.of(BehindProblem.NO_ROWS, query.code())));
    KpiFacts facts = values.numbers().facts();
    DateRange days = query.span().days();
    Optional<Set<UUID>> of = values.numbers().members(query.scope());
    List<DailyCount> counts = facts.counts(query.code(), days, of);
    List<DailyCount> counted =
        indicator.overPeriods() == Aggregation.LAST
            ? facts.lastStatements(query.code(), days, of)
            : facts.statements(query.code(), days, of);
    Map<BehindRows.DayOf, Double> kept = store.kept(query.code(), days);
    Map<BehindRows.DayOf, List<BehindRows.Said>> said = store.said(query.code(), days);
    Set<DailyCount> going = new HashSet<>(counted);
    List<BehindRow> rows = new ArrayList<>();
    for (DailyCount count : counts) {
      BehindRows.DayOf at = new BehindRows.DayOf(count.day(), count.member());
      boolean isKept =
          Optional.ofNullable(kept.get(at)).filter(value -> value == count.amount()).isPresent();
      rows.add(row(count, going.contains(count), isKept, said.getOrDefault(at, List.of())));
    }
    return new StatedRows(rows, total(indicator.overPeriods(), counts, counted));
  }

  private static BehindTotal total(
      Aggregation how, List<DailyCount> all, List<DailyCount> counted) {
    double sum = counted.stream().mapToDouble(DailyCount::amount).sum();
    return switch (how) {
      case MEAN ->
          new BehindTotal(all.size(), Makes.MEAN, counted.isEmpty() ? 0 : sum / counted.size(), 0);
      case LAST -> new BehindTotal(all.size(), Makes.LAST, sum, 0);
      case SUM, NONE -> new BehindTotal(all.size(), Makes.SUM, sum, 0);
    };
  }

  /// @param said by lines of files of the same day and member, the latest last
  private static BehindRow row(
      DailyCount count, boolean isCounted, boolean isKept, List<BehindRows.Said> said) {
    List<BehindRows.Said> lines = isKept ? said : List.of();
    int held = held(lines, count.amount());
    return new BehindRow(
        isKept ? RowKind.STATED : RowKind.RECKONED,
        Optional.empty(),
        count.day().atStartOfDay(),
        "",
        Optional.empty(),
        count.member(),
        "",
        "",
        Optional.empty(),
        count.amount(),
        isCounted,
        held < 0 ? Optional.empty() : Optional.of(lines.get(held).origin()),
        others(lines, held));
  }

  /// The place of the line that holds: the last one that says what is kept, as a later one that
  /// says something else was not taken.
  ///
  /// @return negative where no line says it
  private static int held(List<BehindRows.Said> lines, double kept) {
    int place = lines.size() - 1;
    while (place >= 0 && Math.abs(lines.get(place).value() - kept) > ALIKE) {
      place--;
    }
    return place;
  }

  private static List<BehindRow.Other> others(List<BehindRows.Said> lines, int held) {
    List<BehindRow.Other> others = new ArrayList<>();
    for (int place = lines.size() - 1; place >= 0; place--) {
      if (place != held) {
        BehindRows.Said line = lines.get(place);
        others.add(new BehindRow.Other(line.value(), line.origin(), place < held));
      }
    }
    return others;
  }

  BehindTotal total() {
    return total;
  }

  List<BehindRow> sorted(BehindSort sort) {
    Comparator<BehindRow> order =
        sort.by() == BehindSort.By.AMOUNT
            ? Comparator.comparingDouble(BehindRow::counts)
            : Comparator.comparing(BehindRow::at);
    return rows.stream().sorted(sort.isFalling() ? order.reversed() : order).toList();
  }
}
