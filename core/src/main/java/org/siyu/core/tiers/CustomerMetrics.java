package org.siyu.core.tiers;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Computes the metrics of single customers at one analysis date; what lies after it is not seen.
final class CustomerMetrics {
  private static final double NO_DATA = Double.NaN;

  /// A metric of the customer in `row`, if it had grown by `more`.
  interface Function {
    double value(int row, Growth more);
  }

  private final Facts facts;
  private final boolean dropFullyRefunded;
  private final long asOfDay;
  private final long asOfSecond;
  private final int[] orderEnd;
  private final int[] interactionEnd;

  CustomerMetrics(Facts facts, LocalDateTime asOf, RefundRule refunds) {
    this.facts = facts;
    this.dropFullyRefunded = refunds == RefundRule.SUBTRACT_ORDER;
    this.asOfSecond = asOf.toEpochSecond(ZoneOffset.UTC);
    this.asOfDay = asOf.toLocalDate().toEpochDay();
    this.orderEnd = ends(facts.orders);
    this.interactionEnd = ends(facts.interactions);
  }

  private int[] ends(EventColumns events) {
    int[] ends = new int[events.start.length - 1];
    for (int row = 0; row < ends.length; row++) {
      int end = events.start[row + 1];
      while (end > events.start[row] && events.time[end - 1] > asOfSecond) {
        end--;
      }
      ends[row] = end;
    }
    return ends;
  }

  /// False for a customer who was not there yet: joined or first seen after the analysis date.
  boolean isKnown(int row) {
    long joined = facts.joined[row];
    return (joined != Facts.NEVER && joined <= asOfSecond)
        || orderEnd[row] > facts.orders.start[row]
        || interactionEnd[row] > facts.interactions.start[row]
        || (joined == Facts.NEVER && facts.orders.start[row] == facts.orders.start[row + 1]);
  }

  /// @throws IllegalArgumentException for a score, which is not a matter of one customer alone
  Function of(Metric metric) {
    return switch (metric) {
      case Metric.DaysSinceJoining() -> (row, _) -> daysSinceJoining(row);
      case Metric.DaysSinceLastOrder() -> this::daysSinceLastOrder;
      case Metric.Orders(Window window) -> {
        long first = firstDay(window);
        yield (row, more) -> orders(row, first) + more.orders();
      }
      case Metric.Spend(Window window) -> {
        long first = firstDay(window);
        yield (row, more) -> spend(row, first) + more.cents();
      }
      case Metric.AverageOrderValue(Window window) -> {
        long first = firstDay(window);
        yield (row, more) -> {
          int orders = orders(row, first) + more.orders();
          return orders == 0 ? NO_DATA : (double) (spend(row, first) + more.cents()) / orders;
        };
      }
      case Metric.MeanOrderGap() ->
          (row, more) -> {
            int gaps = orders(row, Long.MIN_VALUE) + more.orders() - 1;
            return gaps < 1 ? NO_DATA : (double) orderSpan(row, more) / gaps;
          };
      case Metric.OrderGapRatio() -> this::orderGapRatio;
      case Metric.Interactions(int days) ->
          (row, more) -> interactions(row, asOfDay - days, asOfDay) + more.interactions();
      case Metric.InteractionsBefore(int days) -> (row, _) -> interactionsBefore(row, days);
      case Metric.InteractionDrop(int days) ->
          (row, more) -> {
            int before = interactionsBefore(row, days);
            int now = interactions(row, asOfDay - days, asOfDay) + more.interactions();
            return before == 0 ? NO_DATA : (double) (before - now) / before;
          };
      case Metric.DaysSinceLastInteraction() ->
          (row, more) -> {
            if (more.interactions() > 0) {
              return 0;
            }
            int end = interactionEnd[row];
            return end == facts.interactions.start[row]
                ? NO_DATA
                : asOfDay - day(facts.interactions.time[end - 1]);
          };
      case Metric.RecencyScore(), Metric.FrequencyScore(), Metric.MonetaryScore() ->
          throw new IllegalArgumentException("a score needs the scales of all customers");
    };
  }

  private double daysSinceJoining(int row) {
    long joined = facts.joined[row];
    if (joined > asOfSecond) {
      int first = firstOrder(row);
      int documents = facts.orders.start[row];
      // A cancellation alone, of an order from before the data begins, shows the customer as well.
      int seen = first >= 0 ? first : documents < orderEnd[row] ? documents : -1;
      if (seen < 0) {
        return NO_DATA;
      }
      joined = facts.orders.time[seen];
    }
    return asOfDay - day(joined);
  }

  private double daysSinceLastOrder(int row, Growth more) {
    if (more.orders() > 0) {
      return 0;
    }
    int last = lastOrder(row);
    return last < 0 ? NO_DATA : asOfDay - day(facts.orders.time[last]);
  }

  /// Computed as days × gaps / span, so that a whole-numbered ratio comes out exactly.
  private double orderGapRatio(int row, Growth more) {
    int gaps = orders(row, Long.MIN_VALUE) + more.orders() - 1;
    if (gaps < 1) {
      return NO_DATA;
    }
    double days = daysSinceLastOrder(row, more);
    long span = orderSpan(row, more);
    if (span == 0) {
      return days == 0 ? 0 : Double.POSITIVE_INFINITY;
    }
    return days * gaps / span;
  }

  /// Days from the first to the last order of a customer who has one.
  private long orderSpan(int row, Growth more) {
    int first = firstOrder(row);
    if (first < 0) {
      return 0;
    }
    long last = more.orders() > 0 ? asOfDay : day(facts.orders.time[lastOrder(row)]);
    return last - day(facts.orders.time[first]);
  }

  private int orders(int row, long firstDay) {
    int count = 0;
    for (int at = orderEnd[row] - 1; at >= facts.orders.start[row]; at--) {
      if (day(facts.orders.time[at]) < firstDay) {
        break;
      }
      if (isOrder(at)) {
        count++;
      }
    }
    return count;
  }

  private long spend(int row, long firstDay) {
    long cents = 0;
    for (int at = orderEnd[row] - 1; at >= facts.orders.start[row]; at--) {
      if (day(facts.orders.time[at]) < firstDay) {
        break;
      }
      cents += facts.orders.cents[at];
    }
    return cents;
  }

  private int firstOrder(int row) {
    for (int at = facts.orders.start[row]; at < orderEnd[row]; at++) {
      if (isOrder(at)) {
        return at;
      }
    }
    return -1;
  }

  private int lastOrder(int row) {
    for (int at = orderEnd[row] - 1; at >= facts.orders.start[row]; at--) {
      if (isOrder(at)) {
        return at;
      }
    }
    return -1;
  }

  private boolean isOrder(int at) {
    byte flags = facts.orders.flags[at];
    return (flags & Facts.IS_ORDER) != 0
        && !(dropFullyRefunded && (flags & Facts.IS_FULLY_REFUNDED) != 0);
  }

  private int interactionsBefore(int row, int days) {
    return interactions(row, asOfDay - 2L * days, asOfDay - days - 1);
  }

  private int interactions(int row, long firstDay, long lastDay) {
    int count = 0;
    for (int at = interactionEnd[row] - 1; at >= facts.interactions.start[row]; at--) {
      long day = day(facts.interactions.time[at]);
      if (day < firstDay) {
        break;
      }
      if (day <= lastDay) {
        count++;
      }
    }
    return count;
  }

  private long firstDay(Window window) {
    return switch (window) {
      case Window.AllTime() -> Long.MIN_VALUE;
      case Window.LastDays(int days) -> asOfDay - days;
    };
  }

  private static long day(long second) {
    return Math.floorDiv(second, (long) Facts.SECONDS_A_DAY);
  }
}
