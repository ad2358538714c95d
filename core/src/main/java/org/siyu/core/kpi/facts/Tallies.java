package org.siyu.core.kpi.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// The counts of those stretches of days that were asked for last.
final class Tallies {
  private static final int MOST = 64;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<DateRange, Tally> kept = new LinkedHashMap<>();

  Tally of(KpiFacts facts, DateRange days, Monitor monitor) {
    lock.lock();
    try {
      Tally had = kept.remove(days);
      Tally tally = had == null ? Tally.of(facts, days, monitor) : had;
      // Behind the others, so that what was not asked for the longest is the first to go.
      kept.put(days, tally);
      if (kept.size() > MOST) {
        kept.remove(kept.keySet().iterator().next());
      }
      return tally;
    } finally {
      lock.unlock();
    }
  }
}
