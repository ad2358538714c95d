package org.siyu.core.exchange.mapping;

import java.util.List;

/// A column with its meaning.
///
/// @param column from 0
/// @param header as the file has it
/// @param rank of several columns for one field the lowest is read first
/// @param samples a few different values from the first rows
public record MappedColumn(
    int column, String header, ColumnTarget target, int rank, List<String> samples) {
  public MappedColumn {
    samples = List.copyOf(samples);
  }
}
