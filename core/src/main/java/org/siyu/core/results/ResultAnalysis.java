package org.siyu.core.results;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.RateFigure.Standing;

/// What can be learnt from items with results. A pure function of the items. Rates are pooled (sum
/// by sum); the interval of a rate over several items is widened by how much items differ in all,
/// that of one item is of counting alone. All of it is association: a poster sent at night may do
/// well because of what it offers.
public final class ResultAnalysis {
  /// A channel with fewer items is held against the mean of all channels.
  static final int LEAST_OF_CHANNEL = 5;

  private final List<ContentRow> items;
  private final Map<ResultRate, Double> dispersions = new EnumMap<>(ResultRate.class);
  private final Map<ResultRate, RateFigure> total = new EnumMap<>(ResultRate.class);
  private final Map<String, Map<ResultRate, RateFigure>> channels = new HashMap<>();

  /// Items that have something in common.
  ///
  /// @param code in the list of the trait; "" for none, of a tier for everybody
  /// @param items how many there are
  public record Group(String code, int items, Map<ResultRate, RateFigure> figures) {
    public RateFigure figure(ResultRate rate) {
      return figures.getOrDefault(rate, RateFigure.none(rate));
    }
  }

  /// @param monday the first day of the week
  public record Week(LocalDate monday, int items, Map<ResultRate, RateFigure> figures) {
    public RateFigure figure(ResultRate rate) {
      return figures.getOrDefault(rate, RateFigure.none(rate));
    }
  }

  /// What went out in one hour of one day of the week.
  ///
  /// @param hour 0 to 23
  public record Slot(DayOfWeek day, int hour, RateFigure figure) {}

  private ResultAnalysis(List<ContentRow> items) {
    this.items = items;
    Map<ResultRate, RatePool> pools = pools(items);
    pools.forEach(
        (rate, pool) -> {
          dispersions.put(rate, pool.dispersion());
          total.put(rate, pool.figure(dispersion(rate)));
        });
    by(ResultTrait.CHANNEL).forEach(group -> channels.put(group.code(), group.figures()));
  }

  /// @param items those without results are left out
  public static ResultAnalysis of(Collection<ContentRow> items) {
    return new ResultAnalysis(items.stream().filter(item -> !item.results().isEmpty()).toList());
  }

  /// Those with results, in the order given.
  public List<ContentRow> items() {
    return items;
  }

  /// The sum of a measure over all items.
  public long sum(ResultMeasure measure) {
    return items.stream().mapToLong(item -> item.results().of(measure).orElse(0)).sum();
  }

  /// The rate over all items.
  public RateFigure total(ResultRate rate) {
    return total.getOrDefault(rate, RateFigure.none(rate));
  }

  /// How much more items differ than chance would let them; 1 for not at all.
  public double dispersion(ResultRate rate) {
    return dispersions.getOrDefault(rate, 1.0);
  }

  /// The rate of one item.
  public static RateFigure of(ContentRow item, ResultRate rate) {
    return new RatePool(rate).add(item.results()).figure(1);
  }

  /// The mean that an item is held against: its channel's, or that of all where the channel has
  /// fewer than five items with the rate.
  public OptionalDouble mean(ContentRow item, ResultRate rate) {
    RateFigure channel =
        channels.getOrDefault(item.channel(), Map.of()).getOrDefault(rate, RateFigure.none(rate));
    return channel.items() >= LEAST_OF_CHANNEL ? channel.value() : total(rate).value();
  }

  /// What to improve: only where the item's rate lies below the mean by more than the chance of
  /// counting.
  public Set<ResultAdvice> advice(ContentRow item) {
    Set<ResultAdvice> advice = EnumSet.noneOf(ResultAdvice.class);
    if (isBelow(item, ResultRate.OPEN)) {
      advice.add(ResultAdvice.TITLE);
    }
    if (isBelow(item, ResultRate.CLICK) || isBelow(item, ResultRate.CONVERSION)) {
      advice.add(ResultAdvice.CALL_TO_ACTION);
    }
    return advice;
  }

  private boolean isBelow(ContentRow item, ResultRate rate) {
    return of(item, rate).alone(mean(item, rate)) == Standing.BELOW;
  }

  /// Items by what they have in common, those with most items first.
  public List<Group> by(ResultTrait trait) {
    Map<String, List<ContentRow>> groups = new TreeMap<>();
    for (ContentRow item : items) {
      trait
          .codes(item)
          .forEach(code -> groups.computeIfAbsent(code, _ -> new ArrayList<>()).add(item));
    }
    return groups.entrySet().stream()
        .map(group -> new Group(group.getKey(), group.getValue().size(), figures(group.getValue())))
        .sorted(Comparator.comparingInt(Group::items).reversed().thenComparing(Group::code))
        .toList();
  }

  /// Week by week from the first item to the last; a week without items has no figures.
  public List<Week> weeks() {
    TreeMap<LocalDate, List<ContentRow>> byWeek = new TreeMap<>();
    for (ContentRow item : items) {
      LocalDate monday = item.plan().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      byWeek.computeIfAbsent(monday, _ -> new ArrayList<>()).add(item);
    }
    List<Week> weeks = new ArrayList<>();
    if (!byWeek.isEmpty()) {
      for (LocalDate monday = byWeek.firstKey();
          !monday.isAfter(byWeek.lastKey());
          monday = monday.plusWeeks(1)) {
        List<ContentRow> of = byWeek.getOrDefault(monday, List.of());
        weeks.add(new Week(monday, of.size(), figures(of)));
      }
    }
    return weeks;
  }

  /// By day of the week and hour of the planned start; only where something went out.
  public List<Slot> slots(ResultRate rate) {
    TreeMap<Integer, RatePool> pools = new TreeMap<>();
    for (ContentRow item : items) {
      int place = item.plan().start().getDayOfWeek().ordinal() * 24 + item.plan().start().getHour();
      pools.computeIfAbsent(place, _ -> new RatePool(rate)).add(item.results());
    }
    List<Slot> slots = new ArrayList<>();
    pools.forEach(
        (place, pool) -> {
          RateFigure figure = pool.figure(dispersion(rate));
          if (figure.items() > 0) {
            slots.add(new Slot(DayOfWeek.of(place / 24 + 1), place % 24, figure));
          }
        });
    return slots;
  }

  /// The slots of which most can be expected even when they were lucky: by the near end of their
  /// interval. Those that rest on few are left out.
  public List<Slot> bestSlots(ResultRate rate, int most) {
    return slots(rate).stream()
        .filter(slot -> !slot.figure().isFew() && slot.figure().interval().isPresent())
        .sorted(Comparator.comparingDouble((Slot slot) -> -sure(slot.figure())))
        .limit(most)
        .toList();
  }

  /// Items by the near end of their interval, the best first; those with few people are left out.
  public List<ContentRow> best(ResultRate rate, int most) {
    return ranked(rate, Comparator.comparingDouble(figure -> -sure(figure)), most);
  }

  /// The other way round, by the far end.
  public List<ContentRow> worst(ResultRate rate, int most) {
    return ranked(rate, Comparator.comparingDouble(ResultAnalysis::hope), most);
  }

  private List<ContentRow> ranked(ResultRate rate, Comparator<RateFigure> order, int most) {
    record Placed(ContentRow item, RateFigure figure) {}
    return items.stream()
        .map(item -> new Placed(item, of(item, rate)))
        .filter(placed -> placed.figure().whole() > 0 && !placed.figure().hasFewPeople())
        .sorted(Comparator.comparing(Placed::figure, order))
        .limit(most)
        .map(Placed::item)
        .toList();
  }

  private static double sure(RateFigure figure) {
    double value = figure.value().orElse(0);
    Interval interval = figure.interval().orElse(new Interval(value, value));
    return figure.rate().isBetterHigh() ? interval.low() : -interval.high();
  }

  private static double hope(RateFigure figure) {
    double value = figure.value().orElse(0);
    Interval interval = figure.interval().orElse(new Interval(value, value));
    return figure.rate().isBetterHigh() ? interval.high() : -interval.low();
  }

  private Map<ResultRate, RateFigure> figures(List<ContentRow> of) {
    Map<ResultRate, RateFigure> figures = new EnumMap<>(ResultRate.class);
    pools(of).forEach((rate, pool) -> figures.put(rate, pool.figure(dispersion(rate))));
    return figures;
  }

  private static Map<ResultRate, RatePool> pools(List<ContentRow> of) {
    Map<ResultRate, RatePool> pools = new EnumMap<>(ResultRate.class);
    for (ResultRate rate : ResultRate.values()) {
      RatePool pool = new RatePool(rate);
      for (ContentRow item : of) {
        ContentResults results = item.results();
        pool.add(results);
      }
      pools.put(rate, pool);
    }
    return pools;
  }
}
