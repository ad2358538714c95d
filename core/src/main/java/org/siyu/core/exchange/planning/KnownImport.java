package org.siyu.core.exchange.planning;

import java.util.List;

/// Files that were imported before, just so, into a store that has not changed since: what they
/// come to is known without reading them.
///
/// @param batch which import that was
/// @param counts what the files come to now: everything unchanged, the same lines rejected
/// @param notices what was pointed out, by kind
public record KnownImport(ImportBatch batch, PlanCounts counts, List<NoticeCount> notices) {
  public KnownImport {
    notices = List.copyOf(notices);
  }
}
