package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;

/// Holds what was gathered against the store.
record ImportPlanner(ImportRepository repository, Ids ids) {
  ImportPlan plan(Gathered gathered, ImportOptions options, LocalDateTime now, Monitor monitor) {
    monitor.check();
    throw new UnsupportedOperationException("comes with the next slice");
  }
}
