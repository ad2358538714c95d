package org.siyu.core.exchange.planning;

import java.util.List;
import org.siyu.core.shared.Problem;

/// What comes of holding the gathered rows against the store: all that a commit needs.
record Comparison(
    PlanCounts counts,
    Rejections rejections,
    List<Problem> notices,
    List<MatchProposal> proposals,
    List<PlanConflict> conflicts,
    Members members,
    PlannedCustomers customers,
    PlannedOrders orders,
    InteractionComparison.Planned interactions,
    boolean isEmpty) {}
