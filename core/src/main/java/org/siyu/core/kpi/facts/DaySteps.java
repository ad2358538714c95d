package org.siyu.core.kpi.facts;

import org.siyu.core.shared.DateRange;

/// What one customer adds to each count of each day, as steps up on the first day on which it
/// counts and down after the last: a customer of three years costs no more than one of three days.
final class DaySteps {
  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int WEEK = 7;
  private static final int HIGH_VALUE_ORDERS = 3;
  private static final int SECONDS_A_DAY = KpiFacts.SECONDS_A_DAY;
  private static final Mark[] MARKS = Mark.values();

  private final KpiFacts facts;
  private final long first;
  private final long last;

  /// By measure, then by day; one day more than there are, for what ends with the last.
  private final long[][] steps;

  private long since;

  /// Days of the latest orders, the oldest first.
  private final long[] lately = new long[HIGH_VALUE_ORDERS];

  private int ordersSeen;
  private long countedTo;

  DaySteps(KpiFacts facts, DateRange days) {
    this.facts = facts;
    this.first = days.first().toEpochDay();
    this.last = days.last().toEpochDay();
    this.steps = new long[StoreMeasure.values().length][(int) days.days() + 1];
  }

  /// For each day what all customers add; call it once, at the end.
  long[][] summed() {
    for (long[] of : steps) {
      for (int day = 1; day < of.length; day++) {
        of[day] += of[day - 1];
      }
    }
    return steps;
  }

  void count(int row) {
    since = facts.since[row];
    if (since > last) {
      return;
    }
    add(StoreMeasure.CUSTOMERS, since, last, 1);
    add(StoreMeasure.NEW_CUSTOMERS, since, since, 1);
    if (facts.isReferral[facts.channel(row)]) {
      add(StoreMeasure.REFERRED_CUSTOMERS, since, since, 1);
    }
    orders(row);
    activity(row);
    retention(row, WEEK, StoreMeasure.COHORT_7, StoreMeasure.RETAINED_7);
    retention(row, MONTH, StoreMeasure.COHORT_30, StoreMeasure.RETAINED_30);
    marks(row);
    consents(row);
  }

  /// Counts on each of some days, as far as the customer was there and the days are wanted.
  private void add(StoreMeasure measure, long from, long to, long more) {
    long begin = Math.max(Math.max(from, since), first);
    long end = Math.min(to, last);
    if (begin <= end && more != 0) {
      long[] of = steps[measure.ordinal()];
      of[(int) (begin - first)] += more;
      of[(int) (end - first) + 1] -= more;
    }
  }

  private void orders(int row) {
    long before = 0;
    long cents = 0;
    ordersSeen = 0;
    countedTo = Long.MIN_VALUE;
    int end = facts.orderStart[row + 1];
    int order = facts.orderStart[row];
    while (order < end && facts.orderDay[order] <= last) {
      long day = facts.orderDay[order];
      long within = 0;
      long paid = 0;
      for (; order < end && facts.orderDay[order] == day; order++) {
        paid += facts.facts.orderCents(order);
        if (facts.facts.isOrder(order)) {
          within++;
          highValue(day);
        }
      }
      ofDay(day, before, within, paid);
      lifetime(day, before, within, cents, paid);
      before += within;
      cents += paid;
    }
  }

  private void ofDay(long day, long before, long within, long paid) {
    add(StoreMeasure.ORDERS, day, day, within);
    add(StoreMeasure.REVENUE, day, day, paid);
    if (within > 0) {
      add(StoreMeasure.BUYERS, day, day, 1);
      add(StoreMeasure.REPEAT_BUYERS, day, day, within + before > 1 ? 1 : 0);
    }
  }

  private void lifetime(long day, long before, long within, long cents, long paid) {
    if (before > 0) {
      add(StoreMeasure.LIFETIME_REVENUE, day, last, paid);
    } else if (within > 0) {
      add(StoreMeasure.LIFETIME_BUYERS, day, last, 1);
      add(StoreMeasure.LIFETIME_REVENUE, day, last, cents + paid);
    }
  }

  /// From the third order on, until a year after the first of the last three.
  private void highValue(long day) {
    lately[ordersSeen++ % HIGH_VALUE_ORDERS] = day;
    if (ordersSeen >= HIGH_VALUE_ORDERS) {
      until(StoreMeasure.HIGH_VALUE_CUSTOMERS, day, lately[ordersSeen % HIGH_VALUE_ORDERS] + YEAR);
    }
  }

  /// Stretches that overlap count once: they come in the order of their first and last days.
  private void until(StoreMeasure measure, long from, long next) {
    add(measure, Math.max(from, countedTo + 1), next - 1, 1);
    countedTo = Math.max(countedTo, next - 1);
  }

  private void activity(int row) {
    countedTo = Long.MIN_VALUE;
    int order = facts.orderStart[row];
    int orderEnd = facts.orderStart[row + 1];
    int act = facts.activityStart[row];
    int actEnd = facts.activityStart[row + 1];
    long previous = Long.MIN_VALUE;
    while (order < orderEnd || act < actEnd) {
      boolean isAct =
          order >= orderEnd || (act < actEnd && facts.activityDay[act] <= facts.orderDay[order]);
      long day = isAct ? facts.activityDay[act] : facts.orderDay[order];
      if (day > last) {
        return;
      }
      boolean counts = isAct || facts.facts.isOrder(order);
      if (isAct) {
        act++;
      } else {
        order++;
      }
      if (counts && day != previous) {
        previous = day;
        add(StoreMeasure.ACTIVE_CUSTOMERS, day, day, 1);
        add(StoreMeasure.ACTIVE_DAYS, day, day, 1);
        until(StoreMeasure.ACTIVE_30, day, day + MONTH);
      }
    }
  }

  private void retention(int row, int day, StoreMeasure cohort, StoreMeasure retained) {
    long begins = since + day;
    long ends = begins + WEEK - 1;
    if (ends >= first && ends <= last) {
      add(cohort, ends, ends, 1);
      add(retained, ends, ends, Activity.isActive(facts, row, (int) begins, (int) ends) ? 1 : 0);
    }
  }

  private void marks(int row) {
    int end = facts.marks.start[row + 1];
    long previous = Long.MIN_VALUE;
    for (int mark = facts.marks.firstFrom(row, first); mark < end; mark++) {
      long day = facts.marks.moment(mark);
      if (day > last) {
        return;
      }
      // In the order of days and kinds: those of one kind of a day stand side by side.
      boolean isFirst = facts.marks.events[mark] != previous;
      previous = facts.marks.events[mark];
      switch (MARKS[facts.marks.kind(mark)]) {
        case SPEECH -> add(StoreMeasure.GROUP_SPEAKERS, day, day, isFirst ? 1 : 0);
        case PARTICIPATION -> add(StoreMeasure.PARTICIPANTS, day, day, isFirst ? 1 : 0);
        case CLICK -> add(StoreMeasure.CLICKERS, day, day, isFirst ? 1 : 0);
        case COMPLAINT -> add(StoreMeasure.COMPLAINTS, day, day, 1);
      }
    }
  }

  private void consents(int row) {
    int end = facts.consents.start[row + 1];
    for (int word = facts.consents.start[row]; word < end; word++) {
      long day = Math.floorDiv(facts.consents.moment(word), (long) SECONDS_A_DAY);
      long next =
          word + 1 < end
              ? Math.floorDiv(facts.consents.moment(word + 1), (long) SECONDS_A_DAY)
              : last + 1;
      add(StoreMeasure.CONSENTING_CUSTOMERS, day, next - 1, facts.consents.kind(word));
    }
  }
}
