package org.siyu.core.roi;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.siyu.core.kpi.Period;

/// Costs by line and month.
///
/// @param first the first month
/// @param months 1 to 24
/// @param lines each as long as there are months
public record CostTable(YearMonth first, int months, List<CostLine> lines) {
  public static final int MOST_MONTHS = 24;
  public static final int MOST_LINES = 60;

  public CostTable {
    lines = lines.stream().map(line -> line.over(months)).toList();
  }

  public static CostTable empty(YearMonth first, int months) {
    return new CostTable(first, Math.clamp(months, 1, MOST_MONTHS), List.of());
  }

  /// Nothing yet, in the months of a period; the first month of a week.
  static CostTable over(Period period) {
    return empty(YearMonth.from(period.first()), Math.max(1, period.months().size()));
  }

  /// Months on end.
  ///
  /// @param count 1 to 24
  public record Months(YearMonth first, int count) {
    public YearMonth last() {
      return first.plusMonths(count - 1L);
    }
  }

  public Months span() {
    return new Months(first, months);
  }

  public List<YearMonth> monthsInOrder() {
    return Stream.iterate(first, month -> month.plusMonths(1)).limit(months).toList();
  }

  public List<CostLine> of(CostKind kind) {
    return lines.stream().filter(line -> line.kind() == kind).toList();
  }

  /// What the lines of a kind come to in a month.
  public double amount(CostKind kind, int month) {
    return of(kind).stream().mapToDouble(line -> line.amounts().get(month)).sum();
  }

  public double total(CostKind kind) {
    return of(kind).stream().mapToDouble(CostLine::total).sum();
  }

  /// What a month comes to, with the bonus and the benefits that its pay asks for.
  public double month(int month, double bonusShare, double benefitsShare) {
    double lined = lines.stream().mapToDouble(line -> line.amounts().get(month)).sum();
    return lined + amount(CostKind.PAY, month) * (bonusShare + benefitsShare);
  }

  public double total(double bonusShare, double benefitsShare) {
    return IntStream.range(0, months)
        .mapToDouble(each -> month(each, bonusShare, benefitsShare))
        .sum();
  }

  public CostTable over(YearMonth otherFirst, int otherMonths) {
    return new CostTable(otherFirst, Math.clamp(otherMonths, 1, MOST_MONTHS), lines);
  }

  public CostTable with(int place, CostLine line) {
    List<CostLine> other = new ArrayList<>(lines);
    other.set(place, line);
    return new CostTable(first, months, other);
  }

  public CostTable plus(CostLine line) {
    List<CostLine> other = new ArrayList<>(lines);
    other.add(line);
    return new CostTable(first, months, other);
  }

  public CostTable without(int place) {
    List<CostLine> other = new ArrayList<>(lines);
    other.remove(place);
    return new CostTable(first, months, other);
  }
}
