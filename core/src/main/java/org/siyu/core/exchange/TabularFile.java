package org.siyu.core.exchange;

import java.nio.file.Path;
import java.util.List;
import org.siyu.core.shared.Monitor;

/// An open workbook or csv, read by streaming. Not for several threads.
public interface TabularFile extends AutoCloseable {
  Path path();

  FileFormat format();

  /// How the file's text is written; for a workbook the encoding is "UTF-8" and the separator 0.
  TextFormat textFormat();

  /// The sheets in their order; a csv has one with an empty name.
  List<SheetInfo> sheets();

  /// Reads a sheet from its first row. Blank rows are passed over, their numbers kept.
  ///
  /// @param sheet its index in [#sheets()]
  /// @param consumer gets each row; answers false to stop
  /// @param monitor is told bytes read and asked for cancel
  /// @throws org.siyu.core.shared.ProblemException when the file turns out to be damaged
  void read(int sheet, RowConsumer consumer, Monitor monitor);

  @Override
  void close();

  /// Takes rows one by one.
  @FunctionalInterface
  interface RowConsumer {
    /// @return false to stop reading
    boolean accept(SourceRow row);
  }

  /// @param isHidden whether the sheet is hidden in the workbook
  /// @param mergedRegions merged areas, needed to repeat header cells that span columns
  record SheetInfo(String name, boolean isHidden, List<MergedRegion> mergedRegions) {
    public SheetInfo {
      mergedRegions = List.copyOf(mergedRegions);
    }
  }

  /// A merged area; rows from 1 as the user counts, columns from 0, all included.
  record MergedRegion(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  /// @param encoding the charset's canonical name
  /// @param hasByteOrderMark whether the file begins with one
  /// @param separator the field separator of a csv; 0 for a workbook
  record TextFormat(String encoding, boolean hasByteOrderMark, char separator) {}
}
