package org.siyu.core.exchange.planning;

import java.time.LocalDateTime;

/// A batch that is on disk.
///
/// @param batchNo its number, from 1
/// @param counts what was done; equal to the plan's
/// @param undoableUntil until when it can be undone
public record ImportResult(int batchNo, PlanCounts counts, LocalDateTime undoableUntil) {}
