package org.siyu.core.churn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Facts;

/// Scores each customer's risk of leaving, by a method simple enough to be told.
///
/// Who has ordered in the last [#LOST] days is rated; who has not is gone already. Up to 70 points
/// come from the wait: the days since the last order over the usual gap between the customer's days
/// with orders; none up to once the gap, all from three times on. With fewer than three such days
/// the median gap of all customers is taken. Up to 30 points come from interactions: by how much
/// the last 30 days have fewer than 30 days on the mean of the 90 before. Who has [#NAMED] points
/// or more is named.
///
/// The hit rate is measured on the past: the same scores are made as of [#TRIALS] earlier days,
/// [#AHEAD] days apart, from what was known then, and it is counted who did not order in the
/// [#AHEAD] days after.
public final class ChurnModel {
  /// How many days are looked ahead, and lie between two trials.
  public static final int AHEAD = 60;

  /// From how many points on somebody is named.
  public static final int NAMED = 50;

  /// Who has not ordered for so many days is gone.
  public static final int LOST = 365;

  public static final int TRIALS = 3;

  private static final double WAIT_POINTS = 70;
  private static final double QUIET_POINTS = 30;
  private static final double LONGEST_WAIT = 3;
  private static final int LEAST_ORDER_DAYS = 3;
  private static final int LATELY = 30;
  private static final int BEFORE = 90;
  private static final int CHECK_EVERY = 8192;

  private final Facts facts;
  private final int asOf;
  private final double medianGap;

  private ChurnModel(Facts facts, int asOf, Monitor monitor) {
    this.facts = facts;
    this.asOf = asOf;
    this.medianGap = median(monitor);
  }

  /// @param asOf the last day that is over
  public static ChurnReport report(Facts facts, LocalDate asOf, Monitor monitor) {
    List<ChurnTrial> trials = new ArrayList<>();
    for (int trial = 1; trial <= TRIALS; trial++) {
      LocalDate day = asOf.minusDays((long) trial * AHEAD);
      ChurnTrial held = new ChurnModel(facts, (int) day.toEpochDay(), monitor).trial(day, monitor);
      if (held.rated() > 0) {
        trials.add(held);
      }
    }
    ChurnModel now = new ChurnModel(facts, (int) asOf.toEpochDay(), monitor);
    List<ChurnRisk> named = new ArrayList<>();
    int rated = 0;
    for (int row = 0; row < facts.size(); row++) {
      check(row, monitor);
      Optional<ChurnRisk> risk = now.risk(row);
      if (risk.isPresent()) {
        rated++;
        risk.filter(each -> each.score() >= NAMED).ifPresent(named::add);
      }
    }
    named.sort(
        Comparator.comparingInt(ChurnRisk::score).reversed().thenComparing(ChurnRisk::customer));
    return new ChurnReport(asOf, rated, named, trials);
  }

  private ChurnTrial trial(LocalDate day, Monitor monitor) {
    int rated = 0;
    int ratedGone = 0;
    int named = 0;
    int namedGone = 0;
    for (int row = 0; row < facts.size(); row++) {
      check(row, monitor);
      Optional<ChurnRisk> risk = risk(row);
      if (risk.isPresent()) {
        int gone = ordersWithin(row) ? 0 : 1;
        rated++;
        ratedGone += gone;
        if (risk.get().score() >= NAMED) {
          named++;
          namedGone += gone;
        }
      }
    }
    return new ChurnTrial(day, rated, ratedGone, named, namedGone);
  }

  private static void check(int row, Monitor monitor) {
    if (row % CHECK_EVERY == 0) {
      monitor.check();
    }
  }

  /// Whether the customer ordered in the days after.
  private boolean ordersWithin(int row) {
    for (int order = facts.firstOrder(row); order < facts.firstOrder(row + 1); order++) {
      long day = facts.orderDay(order);
      if (facts.isOrder(order) && day > asOf && day <= asOf + AHEAD) {
        return true;
      }
    }
    return false;
  }

  /// Days with orders of one customer until the day of the scores.
  private record OrderDays(int count, long first, long last) {
    double gap() {
      return (double) (last - first) / (count - 1);
    }
  }

  private OrderDays orderDays(int row) {
    int count = 0;
    long first = 0;
    long last = Long.MIN_VALUE;
    for (int order = facts.firstOrder(row); order < facts.firstOrder(row + 1); order++) {
      long day = facts.orderDay(order);
      if (facts.isOrder(order) && day <= asOf && day != last) {
        first = count == 0 ? day : first;
        last = day;
        count++;
      }
    }
    return new OrderDays(count, first, last);
  }

  private double median(Monitor monitor) {
    double[] gaps = new double[facts.size()];
    int known = 0;
    for (int row = 0; row < facts.size(); row++) {
      check(row, monitor);
      OrderDays days = orderDays(row);
      if (days.count() >= LEAST_ORDER_DAYS) {
        gaps[known++] = days.gap();
      }
    }
    if (known == 0) {
      return BEFORE;
    }
    Arrays.sort(gaps, 0, known);
    return gaps[known / 2];
  }

  /// Nothing for who has no order, or is gone.
  private Optional<ChurnRisk> risk(int row) {
    OrderDays orders = orderDays(row);
    if (orders.count() == 0 || asOf - orders.last() >= LOST) {
      return Optional.empty();
    }
    boolean isOwn = orders.count() >= LEAST_ORDER_DAYS;
    double gap = Math.max(1, isOwn ? orders.gap() : medianGap);
    int days = (int) (asOf - orders.last());
    int lately = 0;
    int earlier = 0;
    for (int act = facts.firstInteraction(row); act < facts.firstInteraction(row + 1); act++) {
      long ago = asOf - facts.interactionDay(act);
      if (ago >= 0 && ago < LATELY) {
        lately++;
      } else if (ago >= LATELY && ago < LATELY + BEFORE) {
        earlier++;
      }
    }
    double before = (double) earlier * LATELY / BEFORE;
    double wait = Math.clamp((days / gap - 1) / (LONGEST_WAIT - 1), 0, 1);
    double quiet = before > 0 ? Math.clamp(1 - lately / before, 0, 1) : 0;
    int score = (int) Math.round(WAIT_POINTS * wait + QUIET_POINTS * quiet);
    return Optional.of(new ChurnRisk(facts.customer(row), score, days, gap, isOwn, lately, before));
  }
}
