package org.siyu.core.exchange;

/// Where a row stands within one import: lineage.
///
/// @param sheet the index, from 0, of the sheet among all sheets of all files of the import
/// @param row the row as the user counts it in Excel, from 1
public record RowOrigin(int sheet, int row) {}
