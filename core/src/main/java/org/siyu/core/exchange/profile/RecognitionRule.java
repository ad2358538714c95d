package org.siyu.core.exchange.profile;

import java.util.List;

/// By which headers a profile is told from the others. Headers are compared in [HeaderText] form;
/// alternatives are separated by `|`.
///
/// @param all each of them must be there
/// @param none none of them may be there
public record RecognitionRule(List<String> all, List<String> none) {
  public static final RecognitionRule NONE = new RecognitionRule(List.of(), List.of());

  public RecognitionRule {
    all = List.copyOf(all);
    none = List.copyOf(none);
  }
}
