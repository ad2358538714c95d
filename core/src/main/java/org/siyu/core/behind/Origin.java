package org.siyu.core.behind;

import java.time.LocalDateTime;

/// The line of a file that a row came with.
///
/// @param sheet "" for a csv
/// @param row as the user counts it in Excel, from 1
public record Origin(
    String file, String sheet, int row, LocalDateTime importedAt, String importedBy) {}
