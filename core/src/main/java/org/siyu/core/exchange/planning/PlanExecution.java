package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import org.siyu.core.shared.Monitor;

/// Walks a plan and writes it.
record PlanExecution(ImportPlan plan, BatchWriter writer, Monitor monitor) {
  int run(String actor, LocalDateTime now) {
    monitor.check();
    throw new UnsupportedOperationException("comes with the next slice");
  }
}
