package org.siyu.core.kpi.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// What customers did that a count stands on: orders, what else they did, their word on messages.
/// Found in one pass over the facts; a million of them are some megabytes of numbers, of which a
/// page at a time becomes objects.
public final class CountedEvents {
  private static final int CHECK_EVERY = 8192;
  private static final int YEAR = 365;
  private static final int MONTH = 30;
  private static final int WEEK = 7;
  private static final int INDEX_BITS = 31;
  private static final int KIND_BITS = 2;
  private static final int POSITION_BITS = 25;
  private static final CountedEvent.Kind[] KINDS = CountedEvent.Kind.values();

  private final KpiFacts facts;
  private final StoreMeasure measure;
  private final int first;
  private final int last;
  private final long[][] cells = new long[StoreMeasure.values().length][1];
  private final CustomerCount count;

  /// The customer's row, the kind and the index among those of its kind, in one number each.
  private long[] events = new long[1024];

  private int size;
  private long cents;
  private long customers;
  private long customerDays;

  private CountedEvents(KpiFacts facts, StoreMeasure measure, DateRange days) {
    this.facts = facts;
    this.measure = measure;
    this.first = (int) days.first().toEpochDay();
    this.last = (int) days.last().toEpochDay();
    this.count = new CustomerCount(facts, days, cells);
  }

  /// Whether a count stands on what customers did; others stand on who they are, or on what the
  /// team did.
  public static boolean has(StoreMeasure measure) {
    return switch (measure) {
      case CUSTOMERS, NEW_CUSTOMERS, REFERRED_CUSTOMERS, COHORT_7, COHORT_30 -> false;
      default -> !measure.isDaily();
    };
  }

  /// @param measure one that [#has(StoreMeasure)]
  /// @param of the customers of these members; empty for all customers
  public static CountedEvents of(
      KpiFacts facts,
      StoreMeasure measure,
      DateRange days,
      Optional<Set<UUID>> of,
      Monitor monitor) {
    CountedEvents found = new CountedEvents(facts, measure, days);
    for (int row = 0; row < facts.size(); row++) {
      if (row % CHECK_EVERY == 0) {
        monitor.check();
      }
      if (facts.since[row] <= found.last && facts.isOf(row, of)) {
        found.customer(row);
      }
    }
    return found;
  }

  private void customer(int row) {
    int before = size;
    switch (measure) {
      case ORDERS, BUYERS -> orders(row, first, true);
      case REVENUE -> orders(row, first, false);
      default -> {
        if (isCounted(row)) {
          ofCounted(row);
        }
      }
    }
    if (size > before) {
      customers++;
      customerDays += days(before);
    }
  }

  private boolean isCounted(int row) {
    StoreMeasure asked =
        measure == StoreMeasure.LIFETIME_REVENUE ? StoreMeasure.LIFETIME_BUYERS : measure;
    long[] cell = cells[asked.ordinal()];
    cell[0] = 0;
    count.count(row, 0);
    return cell[0] != 0;
  }

  private void ofCounted(int row) {
    switch (measure) {
      case REPEAT_BUYERS -> orders(row, earlier(row), true);
      case HIGH_VALUE_CUSTOMERS -> orders(row, last - YEAR + 1, true);
      case LIFETIME_BUYERS -> firstOrder(row);
      case LIFETIME_REVENUE -> orders(row, Integer.MIN_VALUE, false);
      case ACTIVE_CUSTOMERS, ACTIVE_DAYS -> activity(row, first, last);
      case ACTIVE_30 -> activity(row, last - MONTH + 1, last);
      case RETAINED_7 -> week(row, WEEK);
      case RETAINED_30 -> week(row, MONTH);
      case GROUP_SPEAKERS -> marks(row, Mark.SPEECH);
      case PARTICIPANTS -> marks(row, Mark.PARTICIPATION);
      case CLICKERS -> marks(row, Mark.CLICK);
      case COMPLAINTS -> marks(row, Mark.COMPLAINT);
      case CONSENTING_CUSTOMERS -> consent(row);
      default -> throw new IllegalArgumentException("nothing that customers did: " + measure);
    }
  }

  private void add(int row, CountedEvent.Kind kind, int index) {
    if (size == events.length) {
      events = Arrays.copyOf(events, size + (size >> 1));
    }
    events[size++] =
        (long) row << (INDEX_BITS + KIND_BITS) | (long) kind.ordinal() << INDEX_BITS | index;
    if (kind == CountedEvent.Kind.ORDER) {
      cents += facts.facts.orderCents(index);
    }
  }

  private void orders(int row, int from, boolean isOrderOnly) {
    ordersTo(row, from, last, isOrderOnly);
  }

  private void ordersTo(int row, int from, int to, boolean isOrderOnly) {
    int end = facts.orderStart[row + 1];
    int order = Activity.firstFrom(facts.orderDay, facts.orderStart[row], end, from);
    for (; order < end && facts.orderDay[order] <= to; order++) {
      if (!isOrderOnly || facts.facts.isOrder(order)) {
        add(row, CountedEvent.Kind.ORDER, order);
      }
    }
  }

  /// The day of the last order before the days: what makes the one in them a second one.
  private int earlier(int row) {
    int begin = facts.orderStart[row];
    int order = Activity.firstFrom(facts.orderDay, begin, facts.orderStart[row + 1], first) - 1;
    for (; order >= begin; order--) {
      if (facts.facts.isOrder(order)) {
        return facts.orderDay[order];
      }
    }
    return first;
  }

  private void firstOrder(int row) {
    for (int order = facts.orderStart[row]; order < facts.orderStart[row + 1]; order++) {
      if (facts.facts.isOrder(order)) {
        add(row, CountedEvent.Kind.ORDER, order);
        return;
      }
    }
  }

  private void week(int row, int day) {
    int begins = facts.since[row] + day;
    activity(row, begins, begins + WEEK - 1);
  }

  private void activity(int row, int from, int to) {
    ordersTo(row, from, to, true);
    int end = facts.activityStart[row + 1];
    int act = Activity.firstFrom(facts.activityDay, facts.activityStart[row], end, from);
    for (; act < end && facts.activityDay[act] <= to; act++) {
      add(row, CountedEvent.Kind.ACTIVITY, act);
    }
  }

  private void marks(int row, Mark wanted) {
    int end = facts.marks.start[row + 1];
    for (int mark = facts.marks.firstFrom(row, first); mark < end; mark++) {
      if (facts.marks.moment(mark) > last) {
        return;
      }
      if (facts.marks.kind(mark) == wanted.ordinal()) {
        add(row, CountedEvent.Kind.MARK, mark);
      }
    }
  }

  private void consent(int row) {
    long end = (last + 1L) * KpiFacts.SECONDS_A_DAY;
    for (int word = facts.consents.start[row + 1] - 1; ; word--) {
      if (facts.consents.moment(word) < end) {
        add(row, CountedEvent.Kind.CONSENT, word);
        return;
      }
    }
  }

  /// On how many days those of one customer are that begin at a place.
  private long days(int from) {
    long[] days = new long[size - from];
    for (int event = from; event < size; event++) {
      days[event - from] = day(event);
    }
    return Arrays.stream(days).distinct().count();
  }

  /// How many there are.
  public int size() {
    return size;
  }

  public Makes makes() {
    return switch (measure) {
      case ORDERS, REVENUE, LIFETIME_REVENUE, LIFETIME_BUYERS, COMPLAINTS, CONSENTING_CUSTOMERS ->
          Makes.SUM;
      case ACTIVE_DAYS -> Makes.CUSTOMER_DAYS;
      default -> Makes.CUSTOMERS;
    };
  }

  /// What they make: the count itself, money in cents.
  public long number() {
    return switch (makes()) {
      case SUM -> measure.isMoney() ? cents : size;
      case CUSTOMER_DAYS -> customerDays;
      default -> customers;
    };
  }

  /// How many customers they are of.
  public long customers() {
    return customers;
  }

  /// All of them in an order, a page at a time.
  ///
  /// @param isByAmount by the amount of the order; else by the day
  /// @param isFalling the latest or largest first
  public Pages pages(boolean isByAmount, boolean isFalling) {
    int[] places = places(isByAmount);
    return (offset, most) -> {
      List<CountedEvent> page = new ArrayList<>();
      for (int place = offset; place < Math.min((long) offset + most, size); place++) {
        page.add(event(places[isFalling ? size - 1 - place : place]));
      }
      return page;
    };
  }

  /// Gives some of the events, in an order that was found once.
  @FunctionalInterface
  public interface Pages {
    List<CountedEvent> page(int offset, int most);
  }

  // By what is sorted by and the place in one number: no objects.
  private int[] places(boolean isByAmount) {
    if (size >= 1 << POSITION_BITS) {
      throw new IllegalStateException("too many to be put into an order: " + size);
    }
    long[] keys = new long[size];
    for (int event = 0; event < size; event++) {
      keys[event] = (isByAmount ? cents(event) : day(event)) << POSITION_BITS | event;
    }
    Arrays.sort(keys);
    int[] places = new int[size];
    for (int place = 0; place < size; place++) {
      places[place] = (int) (keys[place] & (1 << POSITION_BITS) - 1);
    }
    return places;
  }

  private int row(int event) {
    return (int) (events[event] >>> (INDEX_BITS + KIND_BITS));
  }

  private CountedEvent.Kind kind(int event) {
    return KINDS[(int) (events[event] >>> INDEX_BITS) & (1 << KIND_BITS) - 1];
  }

  private int index(int event) {
    return (int) (events[event] & (1L << INDEX_BITS) - 1);
  }

  private long cents(int event) {
    return kind(event) == CountedEvent.Kind.ORDER ? facts.facts.orderCents(index(event)) : 0;
  }

  private long day(int event) {
    int index = index(event);
    return switch (kind(event)) {
      case ORDER -> facts.orderDay[index];
      case ACTIVITY -> facts.activityDay[index];
      case MARK -> facts.marks.moment(index);
      case CONSENT -> Math.floorDiv(facts.consents.moment(index), (long) KpiFacts.SECONDS_A_DAY);
    };
  }

  private CountedEvent event(int event) {
    int row = row(event);
    int index = index(event);
    UUID customer = facts.facts.customer(row);
    return switch (kind(event)) {
      case ORDER -> order(row, index, customer);
      case ACTIVITY ->
          other(
              CountedEvent.Kind.ACTIVITY,
              customer,
              facts.facts.interactionTime(index),
              nth(index, row));
      case MARK ->
          new CountedEvent(
              CountedEvent.Kind.MARK,
              customer,
              facts.marks.moment(index),
              0,
              false,
              Optional.of(Mark.values()[facts.marks.kind(index)]),
              alike(facts.marks, index, row));
      case CONSENT ->
          other(
              CountedEvent.Kind.CONSENT,
              customer,
              facts.consents.moment(index),
              alike(facts.consents, index, row));
    };
  }

  private CountedEvent order(int row, int order, UUID customer) {
    long time = facts.facts.orderTime(order);
    long paid = facts.facts.orderCents(order);
    boolean isOrder = facts.facts.isOrder(order);
    int nth = 0;
    for (int near = order - 1; near >= facts.orderStart[row]; near--) {
      if (facts.facts.orderTime(near) != time) {
        break;
      }
      boolean isAlike =
          facts.facts.orderCents(near) == paid && facts.facts.isOrder(near) == isOrder;
      nth += isAlike ? 1 : 0;
    }
    return new CountedEvent(
        CountedEvent.Kind.ORDER, customer, time, paid, isOrder, Optional.empty(), nth);
  }

  private static CountedEvent other(CountedEvent.Kind kind, UUID customer, long moment, int nth) {
    return new CountedEvent(kind, customer, moment, 0, false, Optional.empty(), nth);
  }

  private int nth(int act, int row) {
    int near = act;
    while (near > facts.activityStart[row]
        && facts.facts.interactionTime(near - 1) == facts.facts.interactionTime(act)) {
      near--;
    }
    return act - near;
  }

  private static int alike(CustomerEvents of, int event, int row) {
    int near = event;
    while (near > of.start[row] && of.events[near - 1] == of.events[event]) {
      near--;
    }
    return event - near;
  }
}
