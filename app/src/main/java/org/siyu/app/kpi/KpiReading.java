package org.siyu.app.kpi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.siyu.core.kpi.IndicatorValues;
import org.siyu.core.shared.Monitor;

/// What figures are computed from, and what was computed already: held until something is written
/// to the store. One piece of work asks at a time.
public final class KpiReading {
  private final KpiServices services;
  private final ReentrantLock one = new ReentrantLock();
  private Optional<Held> held = Optional.empty();

  /// @param day as of which it was read
  private record Held(long changes, LocalDate day, IndicatorValues values) {}

  public KpiReading(KpiServices services) {
    this.services = services;
  }

  /// Asks off the window's thread.
  public <T> T ask(Monitor monitor, Function<IndicatorValues, T> question) {
    one.lock();
    try {
      T answer = question.apply(values(monitor));
      monitor.check();
      return answer;
    } finally {
      one.unlock();
    }
  }

  private IndicatorValues values(Monitor monitor) {
    long changes = services.changes().getAsLong();
    LocalDate day = services.sheets().today();
    Optional<Held> same = held.filter(each -> each.changes() == changes && each.day().equals(day));
    if (same.isPresent()) {
      return same.get().values();
    }
    // What is held outlives the work that reads it, and so must not end with it.
    IndicatorValues values = services.sheets().values(Monitor.NONE);
    monitor.check();
    held = Optional.of(new Held(changes, day, values));
    return values;
  }
}
