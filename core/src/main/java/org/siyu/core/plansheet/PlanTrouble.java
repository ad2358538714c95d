package org.siyu.core.plansheet;

import org.siyu.core.shared.Problem;

/// A row that does not go in, or something to be told of one.
///
/// @param reference the cell, as Excel names it; "" when it is about no cell
/// @param problem with the place and what is wrong
public record PlanTrouble(String reference, Problem problem) {}
