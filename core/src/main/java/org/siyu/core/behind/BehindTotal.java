package org.siyu.core.behind;

import org.siyu.core.kpi.facts.Makes;

/// What all rows behind a number come to.
///
/// @param rows how many there are
/// @param makes how the number comes from them
/// @param number what they make, found from the rows alone; money in the currency's unit
/// @param customers how many customers they are of; 0 where they are not of customers
public record BehindTotal(long rows, Makes makes, double number, long customers) {}
