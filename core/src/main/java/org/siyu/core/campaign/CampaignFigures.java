package org.siyu.core.campaign;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.siyu.core.content.ContentResults;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Money;
import org.siyu.core.shared.Percent;
import org.siyu.core.sop.SopMeasure;

/// What came of a campaign, per day and in all. What somebody wrote down of a measure takes the
/// place of what the store says.
///
/// An order counts when its customer belongs to the audience and it was paid from the first day of
/// execution to so many days after the last one. That is association, not cause.
///
/// @param window the days on which orders and joins count
/// @param days per measure what came on which day
/// @param buyers customers with an order in the window
/// @param repeatBuyers of these those with a second order in the window or one before it
public record CampaignFigures(
    DateRange window,
    Map<SopMeasure, TreeMap<LocalDate, BigDecimal>> days,
    long buyers,
    long repeatBuyers,
    Money cost) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// What customers did on a day, as the store has it.
  public record DayCount(LocalDate day, long joins, long clicks, long orders, long cents) {}

  /// What the store says of the customers of an audience in a window.
  public record Store(List<DayCount> days, long buyers, long repeatBuyers) {
    public static final Store NOTHING = new Store(List.of(), 0, 0);

    public Store {
      days = List.copyOf(days);
    }
  }

  /// @param items the campaign's pieces in the content calendar
  public static CampaignFigures of(
      Campaign campaign, DateRange window, Store store, List<ContentRow> items) {
    Map<SopMeasure, TreeMap<LocalDate, BigDecimal>> days = new EnumMap<>(SopMeasure.class);
    for (ContentRow item : items) {
      ContentResults results = item.results();
      LocalDate day = item.plan().day();
      results.of(ResultMeasure.REACH).ifPresent(n -> add(days, SopMeasure.REACH, day, n));
      results.of(ResultMeasure.CLICKS).ifPresent(n -> add(days, SopMeasure.CLICKS, day, n));
      results
          .of(ResultMeasure.INTERACTIONS)
          .ifPresent(n -> add(days, SopMeasure.PARTICIPATION, day, n));
    }
    boolean hasClicks = days.containsKey(SopMeasure.CLICKS);
    for (DayCount count : store.days()) {
      add(days, SopMeasure.JOINS, count.day(), count.joins());
      add(days, SopMeasure.ORDERS, count.day(), count.orders());
      add(days, SopMeasure.GMV, count.day(), BigDecimal.valueOf(count.cents(), 2));
      if (!hasClicks) {
        add(days, SopMeasure.CLICKS, count.day(), count.clicks());
      }
    }
    for (Spending spending : campaign.spending()) {
      add(days, SopMeasure.COST, spending.day(), spending.amount().amount());
    }
    written(campaign, days);
    return new CampaignFigures(
        window, days, store.buyers(), store.repeatBuyers(), campaign.spent());
  }

  private static void written(
      Campaign campaign, Map<SopMeasure, TreeMap<LocalDate, BigDecimal>> days) {
    Map<SopMeasure, TreeMap<LocalDate, BigDecimal>> written = new EnumMap<>(SopMeasure.class);
    campaign.actuals().forEach(each -> add(written, each.measure(), each.day(), each.value()));
    days.putAll(written);
  }

  private static void add(
      Map<SopMeasure, TreeMap<LocalDate, BigDecimal>> days,
      SopMeasure measure,
      LocalDate day,
      long more) {
    if (more != 0) {
      add(days, measure, day, BigDecimal.valueOf(more));
    }
  }

  private static void add(
      Map<SopMeasure, TreeMap<LocalDate, BigDecimal>> days,
      SopMeasure measure,
      LocalDate day,
      BigDecimal more) {
    days.computeIfAbsent(measure, _ -> new TreeMap<>()).merge(day, more, BigDecimal::add);
  }

  /// What a measure has come to; empty where nobody knows.
  public Optional<BigDecimal> actual(SopMeasure measure) {
    TreeMap<LocalDate, BigDecimal> known = days.getOrDefault(measure, new TreeMap<>());
    return switch (measure.unit()) {
      case COUNT -> known.isEmpty() ? Optional.empty() : Optional.of(sum(known));
      case MONEY -> known.isEmpty() ? derived(measure) : Optional.of(money(measure, known));
      case PERCENT, MINUTES ->
          known.isEmpty() ? derived(measure) : Optional.of(known.lastEntry().getValue());
    };
  }

  private static BigDecimal money(SopMeasure measure, TreeMap<LocalDate, BigDecimal> known) {
    return measure == SopMeasure.GMV || measure == SopMeasure.COST
        ? sum(known)
        : known.lastEntry().getValue();
  }

  private static BigDecimal sum(TreeMap<LocalDate, BigDecimal> known) {
    return known.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Optional<BigDecimal> derived(SopMeasure measure) {
    return switch (measure) {
      case AVERAGE_ORDER -> ratio(SopMeasure.GMV, SopMeasure.ORDERS, BigDecimal.ONE);
      case COST_PER_JOIN -> ratio(SopMeasure.COST, SopMeasure.JOINS, BigDecimal.ONE);
      case CONVERSION_RATE -> ratio(SopMeasure.ORDERS, SopMeasure.CLICKS, HUNDRED);
      case PARTICIPATION_RATE -> ratio(SopMeasure.PARTICIPATION, SopMeasure.REACH, HUNDRED);
      case REPURCHASE_RATE ->
          buyers == 0
              ? Optional.empty()
              : Optional.of(
                  BigDecimal.valueOf(Percent.of(repeatBuyers, buyers).fraction() * 100)
                      .round(MathContext.DECIMAL32));
      case REACH,
          CLICKS,
          JOINS,
          PARTICIPATION,
          ORDERS,
          GMV,
          COST,
          REPLY_RATE,
          RETENTION_RATE,
          LEAVING_RATE,
          SATISFACTION_RATE,
          RESPONSE_MINUTES ->
          Optional.empty();
    };
  }

  private Optional<BigDecimal> ratio(SopMeasure above, SopMeasure below, BigDecimal times) {
    Optional<BigDecimal> over = actual(above);
    return actual(below)
        .filter(value -> value.signum() > 0)
        .flatMap(
            value -> over.map(top -> top.multiply(times).divide(value, MathContext.DECIMAL32)));
  }

  /// What a measure has come to up to each day of the window, the last known day at the end.
  public List<BigDecimal> running(SopMeasure measure) {
    List<BigDecimal> running = new ArrayList<>();
    TreeMap<LocalDate, BigDecimal> known = days.getOrDefault(measure, new TreeMap<>());
    BigDecimal so = sum(new TreeMap<>(known.headMap(window.first())));
    for (LocalDate day : window.first().datesUntil(window.last().plusDays(1)).toList()) {
      so = so.add(known.getOrDefault(day, BigDecimal.ZERO));
      running.add(so);
    }
    return running;
  }

  /// What has come of a measure up to and with a day.
  public BigDecimal until(SopMeasure measure, LocalDate day) {
    return sum(new TreeMap<>(days.getOrDefault(measure, new TreeMap<>()).headMap(day, true)));
  }

  /// How much of a target is reached: 1 is all of it. For measures of which less is better the
  /// target by what it has come to.
  public Optional<Percent> attainment(SopMeasure measure, BigDecimal target) {
    return actual(measure)
        .filter(actual -> measure.isLessBetter() ? actual.signum() > 0 : target.signum() > 0)
        .map(
            actual ->
                measure.isLessBetter()
                    ? Percent.of(target.doubleValue(), actual.doubleValue())
                    : Percent.of(actual.doubleValue(), target.doubleValue()));
  }

  /// Contribution by cost: 3.6 stands for 360 %. Empty without cost.
  public Optional<Percent> roi(int marginPercent) {
    return cost.cents() <= 0
        ? Optional.empty()
        : actual(SopMeasure.GMV)
            .map(
                gmv ->
                    Percent.of(
                        gmv.doubleValue() * marginPercent / 100, cost.amount().doubleValue()));
  }

  /// From reach to repurchase: how many came how far.
  public List<Level> funnel() {
    List<Level> levels = new ArrayList<>();
    for (SopMeasure measure :
        List.of(SopMeasure.REACH, SopMeasure.CLICKS, SopMeasure.JOINS, SopMeasure.ORDERS)) {
      levels.add(
          new Level(Optional.of(measure), actual(measure).map(BigDecimal::longValue).orElse(0L)));
    }
    levels.add(new Level(Optional.empty(), repeatBuyers));
    return levels;
  }

  /// One level of the funnel.
  ///
  /// @param measure empty for those who bought again
  public record Level(Optional<SopMeasure> measure, long count) {}
}
