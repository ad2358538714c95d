package org.siyu.core.roi;

import org.siyu.core.kpi.formula.Formula;

/// One line of a calculation: a result, or what leads to it.
///
/// @param code lower-case words joined by underscores, as later steps name it
/// @param formula over inputs and earlier steps
public record RoiStep(String code, RoiUnit unit, Formula formula) {}
