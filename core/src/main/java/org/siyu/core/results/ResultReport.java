package org.siyu.core.results;

import java.time.LocalDateTime;
import org.siyu.core.shared.DateRange;

/// What a workbook of results is made of.
///
/// @param workspace its name
/// @param at when it was made
/// @param days what is looked at
public record ResultReport(
    String workspace,
    LocalDateTime at,
    DateRange days,
    ResultAnalysis analysis,
    OrderCredits credits) {}
