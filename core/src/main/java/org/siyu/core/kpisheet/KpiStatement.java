package org.siyu.core.kpisheet;

import java.util.Optional;
import org.siyu.core.shared.Place;

/// What a file says of one cell.
///
/// @param base what was here when the sheet went out; empty where nothing was
public record KpiStatement(
    Place place, KpiCell cell, KpiAmount amount, String note, Optional<KpiAmount> base) {}
