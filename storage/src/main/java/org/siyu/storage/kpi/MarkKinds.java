package org.siyu.storage.kpi;

import java.util.List;
import java.util.Map;
import org.siyu.core.kpi.facts.Mark;

/// Which kinds of interactions indicators tell apart.
public final class MarkKinds {
  static final Map<String, Mark> ALL =
      Map.of(
          "group-speech", Mark.SPEECH,
          "sign-in", Mark.PARTICIPATION,
          "live", Mark.PARTICIPATION,
          "survey", Mark.PARTICIPATION,
          "click", Mark.CLICK,
          "complaint", Mark.COMPLAINT);

  private MarkKinds() {}

  /// The codes of the kinds of interactions that are one mark.
  public static List<String> of(Mark mark) {
    return ALL.entrySet().stream()
        .filter(each -> each.getValue() == mark)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
