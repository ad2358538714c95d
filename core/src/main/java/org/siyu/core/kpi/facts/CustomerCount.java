package org.siyu.core.kpi.facts;

import org.siyu.core.shared.DateRange;

/// What one customer adds to each count of some days, into a cell of a table of counts. One object
/// counts one customer after the other, so that a million orders make no objects.
final class CustomerCount {
  private static final int MONTH = 30;
  private static final int YEAR = 365;
  private static final int WEEK = 7;
  private static final int HIGH_VALUE_ORDERS = 3;

  private static final Mark[] MARKS = Mark.values();

  private final KpiFacts facts;
  private final long[][] cells;
  private final int first;
  private final int last;
  private int cell;

  /// @param cells by measure, then by cell
  CustomerCount(KpiFacts facts, DateRange days, long[][] cells) {
    this.facts = facts;
    this.cells = cells;
    this.first = (int) days.first().toEpochDay();
    this.last = (int) days.last().toEpochDay();
  }

  /// Adds nothing when the customer was not there yet.
  void count(int row, int into) {
    int since = facts.since[row];
    if (since > last) {
      return;
    }
    cell = into;
    add(StoreMeasure.CUSTOMERS, 1);
    if (since >= first) {
      add(StoreMeasure.NEW_CUSTOMERS, 1);
      add(StoreMeasure.REFERRED_CUSTOMERS, facts.isReferral[facts.channel(row)] ? 1 : 0);
    }
    orders(row);
    activity(row);
    retention(row, WEEK, StoreMeasure.COHORT_7, StoreMeasure.RETAINED_7);
    retention(row, MONTH, StoreMeasure.COHORT_30, StoreMeasure.RETAINED_30);
    marks(row);
    consent(row);
  }

  private void add(StoreMeasure measure, long more) {
    if (more != 0) {
      cells[measure.ordinal()][cell] += more;
    }
  }

  private void orders(int row) {
    int before = 0;
    int within = 0;
    int lately = 0;
    long cents = 0;
    long allCents = 0;
    int end = facts.orderStart[row + 1];
    for (int order = facts.orderStart[row]; order < end && facts.orderDay[order] <= last; order++) {
      int day = facts.orderDay[order];
      long paid = facts.facts.orderCents(order);
      int one = facts.facts.isOrder(order) ? 1 : 0;
      allCents += paid;
      if (day >= first) {
        within += one;
        cents += paid;
      } else {
        before += one;
      }
      lately += day > last - YEAR ? one : 0;
    }
    add(StoreMeasure.ORDERS, within);
    add(StoreMeasure.REVENUE, cents);
    add(StoreMeasure.BUYERS, within > 0 ? 1 : 0);
    add(StoreMeasure.REPEAT_BUYERS, within > 0 && within + before > 1 ? 1 : 0);
    add(StoreMeasure.HIGH_VALUE_CUSTOMERS, lately >= HIGH_VALUE_ORDERS ? 1 : 0);
    if (within + before > 0) {
      add(StoreMeasure.LIFETIME_BUYERS, 1);
      add(StoreMeasure.LIFETIME_REVENUE, allCents);
    }
  }

  /// Both columns are in the order of days: walked along together, so that a day counts once.
  private void activity(int row) {
    int from = Math.min(first, last - MONTH + 1);
    int orderEnd = facts.orderStart[row + 1];
    int order = Activity.firstFrom(facts.orderDay, facts.orderStart[row], orderEnd, from);
    int actEnd = facts.activityStart[row + 1];
    int act = Activity.firstFrom(facts.activityDay, facts.activityStart[row], actEnd, from);
    int previous = Integer.MIN_VALUE;
    int days = 0;
    boolean isLately = false;
    while (order < orderEnd || act < actEnd) {
      int orderDay = order < orderEnd ? facts.orderDay[order] : Integer.MAX_VALUE;
      int actDay = act < actEnd ? facts.activityDay[act] : Integer.MAX_VALUE;
      int day = Math.min(orderDay, actDay);
      if (day > last) {
        break;
      }
      boolean counts = actDay == day;
      if (actDay == day) {
        act++;
      } else {
        counts = facts.facts.isOrder(order);
        order++;
      }
      if (counts && day != previous) {
        days += day >= first ? 1 : 0;
        isLately |= day > last - MONTH;
        previous = day;
      }
    }
    add(StoreMeasure.ACTIVE_CUSTOMERS, days > 0 ? 1 : 0);
    add(StoreMeasure.ACTIVE_DAYS, days);
    add(StoreMeasure.ACTIVE_30, isLately ? 1 : 0);
  }

  private void retention(int row, int day, StoreMeasure cohort, StoreMeasure retained) {
    long begins = (long) facts.since[row] + day;
    long ends = begins + WEEK - 1;
    if (ends >= first && ends <= last) {
      add(cohort, 1);
      add(retained, Activity.isActive(facts, row, (int) begins, (int) ends) ? 1 : 0);
    }
  }

  private void marks(int row) {
    int end = facts.marks.start[row + 1];
    int seen = 0;
    for (int mark = facts.marks.firstFrom(row, first); mark < end; mark++) {
      if (facts.marks.moment(mark) > last) {
        break;
      }
      Mark kind = MARKS[facts.marks.kind(mark)];
      boolean isFirst = (seen & 1 << kind.ordinal()) == 0;
      seen |= 1 << kind.ordinal();
      switch (kind) {
        case SPEECH -> add(StoreMeasure.GROUP_SPEAKERS, isFirst ? 1 : 0);
        case PARTICIPATION -> add(StoreMeasure.PARTICIPANTS, isFirst ? 1 : 0);
        case CLICK -> add(StoreMeasure.CLICKERS, isFirst ? 1 : 0);
        case COMPLAINT -> add(StoreMeasure.COMPLAINTS, 1);
      }
    }
  }

  private void consent(int row) {
    int from = facts.consents.start[row];
    long end = (last + 1L) * KpiFacts.SECONDS_A_DAY;
    for (int word = facts.consents.start[row + 1] - 1; word >= from; word--) {
      if (facts.consents.moment(word) < end) {
        add(StoreMeasure.CONSENTING_CUSTOMERS, facts.consents.kind(word));
        return;
      }
    }
  }
}
