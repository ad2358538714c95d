package org.siyu.app.alerts;

import java.util.function.Supplier;
import org.siyu.app.kpi.KpiReading;
import org.siyu.app.kpi.KpiServices;
import org.siyu.core.alerts.AlertService;
import org.siyu.core.content.Choices;
import org.siyu.core.team.MemberRepository;

/// All that the list of alerts asks of the core.
///
/// @param choices what channels of content are called
public record AlertServices(
    AlertService alerts,
    KpiServices kpi,
    KpiReading reading,
    MemberRepository members,
    Supplier<Choices> choices) {}
