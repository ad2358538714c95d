package org.siyu.app.behind;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.siyu.app.kpi.KpiReading;
import org.siyu.core.behind.BehindService;
import org.siyu.core.content.Choices;
import org.siyu.core.team.Member;

/// All that the rows behind numbers ask of the core.
///
/// @param reading holds what figures are computed from
/// @param choices what channels of content are called
/// @param changes counts what was written to the store
public record BehindServices(
    BehindService rows,
    KpiReading reading,
    Supplier<List<Member>> members,
    Supplier<Choices> choices,
    LongSupplier changes) {}
