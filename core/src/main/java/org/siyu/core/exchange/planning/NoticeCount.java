package org.siyu.core.exchange.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.siyu.core.shared.Problem;

/// What was pointed out about a batch, of one kind.
///
/// @param first the first of them
/// @param count how many
public record NoticeCount(Problem first, long count) {
  /// Notices by kind, in the order in which they are met.
  public static List<NoticeCount> of(List<Problem> notices) {
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    for (Problem notice : notices) {
      kinds.computeIfAbsent(notice.code().key(), key -> new ArrayList<>()).add(notice);
    }
    return kinds.values().stream()
        .map(same -> new NoticeCount(same.getFirst(), same.size()))
        .toList();
  }
}
