package org.siyu.app.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.planning.PlanAction;
import org.siyu.core.exchange.planning.PlanSubject;

/// Where somebody is in the preview, while it is drawn anew for a decision.
final class PreviewPlace {
  private final Map<PlanSubject, PlanAction> actions = new EnumMap<>(PlanSubject.class);
  private String tab = "";

  String tab() {
    return tab;
  }

  void turnTo(String wanted) {
    tab = wanted;
  }

  /// For another plan.
  void clear() {
    actions.clear();
    tab = "";
  }

  /// The one action that is shown of a subject; empty for all.
  Optional<PlanAction> action(PlanSubject subject) {
    return Optional.ofNullable(actions.get(subject));
  }

  void narrow(PlanSubject subject, Optional<PlanAction> wanted) {
    wanted.ifPresentOrElse(action -> actions.put(subject, action), () -> actions.remove(subject));
  }
}
