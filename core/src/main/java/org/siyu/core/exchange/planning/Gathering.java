package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.exchange.DraftSource;
import org.siyu.core.shared.Monitor;

/// Reads drafts into columns.
final class Gathering {
  private Gathering() {}

  static Gathered gather(DraftSource source, Monitor monitor) {
    monitor.check();
    return new Gathered(source.kind(), source.profile(), List.copyOf(source.sheets()));
  }
}
