package org.siyu.core.roi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// One line of cost over the months.
///
/// @param name up to 60 characters
/// @param amounts one for each month, in the currency's unit
public record CostLine(CostKind kind, String name, List<Double> amounts) {
  public static final int LONGEST_NAME = 60;

  public CostLine {
    amounts = List.copyOf(amounts);
  }

  public static CostLine blank(CostKind kind, String name, int months) {
    return new CostLine(kind, name, Collections.nCopies(months, 0.0));
  }

  public double total() {
    return amounts.stream().mapToDouble(Double::doubleValue).sum();
  }

  public CostLine named(CostKind otherKind, String other) {
    return new CostLine(otherKind, other, amounts);
  }

  public CostLine with(int month, double amount) {
    List<Double> other = new ArrayList<>(amounts);
    other.set(month, amount);
    return new CostLine(kind, name, other);
  }

  /// With one amount from a month on.
  public CostLine filledFrom(int month, double amount) {
    List<Double> other = new ArrayList<>(amounts);
    for (int each = month; each < other.size(); each++) {
      other.set(each, amount);
    }
    return new CostLine(kind, name, other);
  }

  CostLine over(int months) {
    List<Double> other = new ArrayList<>(amounts.subList(0, Math.min(months, amounts.size())));
    while (other.size() < months) {
      other.add(0.0);
    }
    return new CostLine(kind, name, other);
  }
}
