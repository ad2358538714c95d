package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Problem;

/// Things to point out, at most 1,000 of each kind.
final class Notices {
  private static final int LIMIT = 1_000;

  private final List<Problem> notices = new ArrayList<>();
  private final Map<ErrorCode, Integer> counts = new HashMap<>();

  void add(Problem notice) {
    if (counts.merge(notice.code(), 1, Integer::sum) <= LIMIT) {
      notices.add(notice);
    }
  }

  void addAll(Notices others) {
    others.notices.forEach(this::add);
  }

  List<Problem> list() {
    return List.copyOf(notices);
  }
}
