package org.siyu.core.exchange.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.siyu.core.exchange.mapping.ColumnTarget.ToField;
import org.siyu.core.exchange.mapping.ColumnTarget.Unmapped;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.RowShape;

/// What each column with a header means. A value: a change gives a new one.
///
/// @param columns in the order of the file
public record ColumnMapping(List<MappedColumn> columns) {
  public ColumnMapping {
    columns = List.copyOf(columns);
  }

  /// A mapping in which the column means something else. A column that a person maps comes before
  /// others that have the same field.
  public ColumnMapping with(int column, ColumnTarget target) {
    return new ColumnMapping(
        columns.stream()
            .map(
                mapped ->
                    mapped.column() == column
                        ? new MappedColumn(column, mapped.header(), target, -1, mapped.samples())
                        : mapped)
            .toList());
  }

  /// The columns that nobody has said anything about; they may become free attributes.
  public List<MappedColumn> unmapped() {
    return columns.stream().filter(column -> column.target() instanceof Unmapped).toList();
  }

  /// The columns of the field, first the one that is read first.
  public List<MappedColumn> columnsOf(ImportField field) {
    return columns.stream()
        .filter(column -> column.target().equals(new ToField(field)))
        .sorted(Comparator.comparingInt(MappedColumn::rank))
        .toList();
  }

  public boolean has(ImportField field) {
    return columns.stream().anyMatch(column -> column.target().equals(new ToField(field)));
  }

  /// The requirements of the shape that no column fulfils.
  public List<Set<ImportField>> missing(RowShape shape) {
    return shape.requirements().stream()
        .filter(fields -> fields.stream().noneMatch(this::has))
        .toList();
  }
}
