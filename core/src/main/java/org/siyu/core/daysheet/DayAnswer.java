package org.siyu.core.daysheet;

import java.time.LocalDateTime;
import java.util.Optional;

/// What somebody has filled in.
///
/// @param reason of what was left out; may be empty otherwise
/// @param until for [DayResult#LATER]; at midnight where only a day was written
/// @param at when it was done or left out; empty where that was not written
/// @param remark may be empty
public record DayAnswer(
    DayResult result,
    String reason,
    Optional<LocalDateTime> until,
    Optional<LocalDateTime> at,
    String remark) {}
