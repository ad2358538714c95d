package org.siyu.core.exchange.planning;

/// How many rows do not go in for one reason.
///
/// @param reason the error code's key of the row's first problem
/// @param lines rows
/// @param orders distinct orders that these rows belong to, where planning knows them; else 0
public record RejectionCount(String reason, long lines, long orders) {}
