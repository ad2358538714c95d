package org.siyu.core.exchange.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;
import org.siyu.core.exchange.cell.CellText;
import org.siyu.core.exchange.mapping.ColumnTarget.ToField;
import org.siyu.core.exchange.mapping.MappedColumn;
import org.siyu.core.exchange.mapping.SheetSelection;
import org.siyu.core.exchange.profile.ImportField;
import org.siyu.core.exchange.profile.ValueType;
import org.siyu.core.shared.Monitor;

/// Collects the values of coded columns (status, source, gender …) that no mapping knows, so that a
/// person is asked once.
public final class ValueScan {
  private static final int MOST_VALUES = 500;

  private record Key(ImportField field, String value) {}

  private final TabularFiles files;
  private final Map<Key, Long> counts = new LinkedHashMap<>();

  private ValueScan(TabularFiles files) {
    this.files = files;
  }

  /// In the order in which they are met; of a column with free text the first 500.
  public static List<UnknownValue> unknownValues(
      TabularFiles files, List<SheetSelection> selections, Monitor monitor) {
    ValueScan scan = new ValueScan(files);
    selections.forEach(selection -> scan.read(selection, monitor));
    return scan.counts.entrySet().stream()
        .map(
            each -> new UnknownValue(each.getKey().field(), each.getKey().value(), each.getValue()))
        .toList();
  }

  private void read(SheetSelection selection, Monitor monitor) {
    List<MappedColumn> coded =
        selection.columns().columns().stream()
            .filter(column -> fieldOf(column).isPresent())
            .toList();
    if (coded.isEmpty()) {
      return;
    }
    OddRows odd = new OddRows(selection);
    try (TabularFile file =
        files.open(selection.file(), selection.encoding(), selection.separator())) {
      file.read(
          selection.sheet(),
          row -> {
            boolean isData =
                row.number() > selection.header().lastRow()
                    && row.number() != selection.header().descriptionRow().orElse(0)
                    && odd.find(row).isEmpty();
            if (isData) {
              coded.forEach(column -> look(selection, column, row));
            }
            return true;
          },
          monitor);
    }
  }

  private void look(SheetSelection selection, MappedColumn column, SourceRow row) {
    if (row.kind(column.column()) != CellKind.TEXT) {
      return;
    }
    String value = CellText.clean(row.text(column.column()));
    ImportField field = fieldOf(column).orElseThrow();
    boolean isUnknown =
        !CellText.isNothing(value)
            && !CellText.isError(value)
            && selection.values().code(field, value).isEmpty();
    Key key = new Key(field, value);
    if (isUnknown && (counts.size() < MOST_VALUES || counts.containsKey(key))) {
      counts.merge(key, 1L, Long::sum);
    }
  }

  private static Optional<ImportField> fieldOf(MappedColumn column) {
    return column.target() instanceof ToField(ImportField field) && field.type() == ValueType.CODE
        ? Optional.of(field)
        : Optional.empty();
  }
}
