package org.siyu.core.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.DateRange;
import org.siyu.core.sop.SopMeasure;

/// How a target is spread over the days on which it is measured.
///
/// @param days of [Shape#OWN]: what is wanted on which day, counted from the campaign's day, so
///   that it moves with the campaign; empty otherwise
public record Spread(Shape shape, Map<Integer, BigDecimal> days) {
  public static final Spread EVEN = new Spread(Shape.EVEN, Map.of());
  public static final Spread PEAK = new Spread(Shape.PEAK, Map.of());

  /// How many times as much as on other days is expected on the campaign's day.
  public static final int ON_THE_DAY = 4;

  /// The same of the day before and the day after.
  public static final int BESIDE_THE_DAY = 2;

  public enum Shape implements Code {
    /// The same on each day.
    EVEN,
    /// Most on the campaign's day: [#ON_THE_DAY] times as much as on other days, [#BESIDE_THE_DAY]
    /// times on the days beside it.
    PEAK,
    /// As it was written down day by day.
    OWN
  }

  public Spread {
    Map<Integer, BigDecimal> ordered = new TreeMap<>();
    days.forEach(
        (day, value) -> {
          if (value.signum() > 0) {
            ordered.put(day, value.stripTrailingZeros());
          }
        });
    days = Collections.unmodifiableMap(ordered);
  }

  public static Spread own(Map<Integer, BigDecimal> days) {
    return new Spread(Shape.OWN, days);
  }

  /// Whether what comes of a measure adds up over days; rates and minutes do not.
  public static boolean fits(SopMeasure measure) {
    return measure.unit() == SopMeasure.Unit.COUNT
        || measure == SopMeasure.GMV
        || measure == SopMeasure.COST;
  }

  /// What was written down for all days.
  public BigDecimal sum() {
    return days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The share of each day of a window; together 1. Days of its own that lie outside of the window
  /// do not count, and without any inside it is even.
  ///
  /// @param zero the campaign's day
  public List<Double> shares(DateRange window, LocalDate zero) {
    List<Double> weights =
        window
            .first()
            .datesUntil(window.last().plusDays(1))
            .map(day -> weight(Math.toIntExact(ChronoUnit.DAYS.between(zero, day))))
            .toList();
    double all = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> shares = new ArrayList<>();
    weights.forEach(weight -> shares.add(all > 0 ? weight / all : 1.0 / weights.size()));
    return shares;
  }

  private double weight(int day) {
    return switch (shape) {
      case EVEN -> 1;
      case PEAK -> day == 0 ? ON_THE_DAY : Math.abs(day) == 1 ? BESIDE_THE_DAY : 1;
      case OWN -> days.getOrDefault(day, BigDecimal.ZERO).doubleValue();
    };
  }

  /// The share of the days up to and with one; 0 before the window, 1 from its end.
  public double shareUntil(LocalDate day, DateRange window, LocalDate zero) {
    if (!day.isBefore(window.last())) {
      return 1;
    }
    long count = Math.max(0, ChronoUnit.DAYS.between(window.first(), day) + 1);
    return shares(window, zero).stream().limit(count).mapToDouble(Double::doubleValue).sum();
  }
}
