package org.siyu.app.kpireview;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.siyu.app.kpi.KpiReading;
import org.siyu.core.actions.ActionService;
import org.siyu.core.cases.CaseStudy;
import org.siyu.core.kpireview.KpiMinutesService;
import org.siyu.core.kpireview.KpiReviewService;

/// All that reviews ask of the core.
///
/// @param reading holds what figures are computed from
/// @param cases what was kept of a review
public record KpiReviewServices(
    KpiReviewService reviews,
    KpiMinutesService minutes,
    ActionService actions,
    KpiReading reading,
    Function<UUID, List<CaseStudy>> cases) {}
