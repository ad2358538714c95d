package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.exchange.RejectedRow;

/// Rows that do not go in.
interface Rejections {
  int size();

  List<RejectedRow> page(int from, int count);
}
