package org.siyu.core.exchange.planning;

import org.siyu.core.shared.Monitor;

/// Asks once in a thousand steps whether the work is still wanted: each loop of planning over all
/// rows, orders or customers takes a step a round.
final class Steps {
  private static final int BETWEEN_CHECKS = 1_000;

  private final Monitor monitor;
  private int taken;

  Steps(Monitor monitor) {
    this.monitor = monitor;
  }

  /// @throws org.siyu.core.shared.CancelledException when the work is no longer wanted
  void step() {
    if (++taken % BETWEEN_CHECKS == 0) {
      monitor.check();
    }
  }
}
