package org.siyu.core.exchange.planning;

import java.util.List;
import java.util.Set;

/// Pages of planned changes.
interface Preview {
  int count(PlanSubject subject, Set<PlanAction> actions);

  List<PlannedChange> page(PlanSubject subject, Set<PlanAction> actions, int from, int count);
}
