package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.shared.Problem;

/// What comes of holding the gathered rows against the store.
record Comparison(
    PlanCounts counts,
    Preview preview,
    Rejections rejections,
    List<Problem> notices,
    List<MatchProposal> proposals,
    List<PlanConflict> conflicts,
    boolean isEmpty) {}
