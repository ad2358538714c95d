package org.siyu.storage.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.siyu.core.exchange.TabularFile.MergedRegion;
import org.siyu.core.exchange.TabularFile.SheetInfo;

/// What has to be known of an xls before its rows are read, from one pass over it.
///
/// @param texts the shared strings
/// @param dateStyles the numbers of the cell styles that show a date
record XlsCatalogue(List<Sheet> sheets, SerialDates dates, List<String> texts, BitSet dateStyles) {

  /// @param stream which of the streams inside the workbook stream it is; 0 is the workbook itself
  record Sheet(SheetInfo info, int stream) {}

  static XlsCatalogue read(InputStream workbook) {
    Collector collector = new Collector();
    RecordFactoryInputStream records = new RecordFactoryInputStream(workbook, false);
    for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
      collector.take(record);
    }
    return collector.catalogue();
  }

  private static final class Collector {
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final Map<Integer, List<MergedRegion>> merged = new HashMap<>();
    private final BitSet worksheets = new BitSet();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private boolean startIn1904;
    private int depth;
    private int stream = -1;

    void take(Record record) {
      switch (record) {
        case BOFRecord start -> {
          if (depth++ == 0) {
            stream++;
            worksheets.set(stream, start.getType() == BOFRecord.TYPE_WORKSHEET);
          }
        }
        case EOFRecord _ -> depth--;
        case BoundSheetRecord sheet -> names.add(sheet);
        case DateWindow1904Record system -> startIn1904 = system.getWindowing() == 1;
        case FormatRecord format -> formats.put(format.getIndexCode(), format.getFormatString());
        case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
        case SSTRecord shared -> {
          for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
            texts.add(shared.getString(i).getString());
          }
        }
        case MergeCellsRecord areas -> {
          for (int i = 0; i < areas.getNumAreas(); i++) {
            merged.computeIfAbsent(stream, _ -> new ArrayList<>()).add(region(areas.getAreaAt(i)));
          }
        }
        default -> {}
      }
    }

    XlsCatalogue catalogue() {
      List<Sheet> sheets = new ArrayList<>();
      // streams of sheets follow each other in file order; the list of names is in tab order
      List<BoundSheetRecord> inFileOrder = List.of(BoundSheetRecord.orderByBofPosition(names));
      for (BoundSheetRecord sheet : names) {
        int itsStream = inFileOrder.indexOf(sheet) + 1;
        if (worksheets.get(itsStream)) {
          boolean isHidden = sheet.isHidden() || sheet.isVeryHidden();
          List<MergedRegion> areas = merged.getOrDefault(itsStream, List.of());
          sheets.add(new Sheet(new SheetInfo(sheet.getSheetname(), isHidden, areas), itsStream));
        }
      }
      return new XlsCatalogue(
          List.copyOf(sheets), new SerialDates(startIn1904), List.copyOf(texts), dateStyles());
    }

    private BitSet dateStyles() {
      BitSet dates = new BitSet();
      for (int style = 0; style < styles.size(); style++) {
        int id = styles.get(style);
        String format = formats.get(id);
        dates.set(style, format == null ? DateFormats.isBuiltIn(id) : DateFormats.isDate(format));
      }
      return dates;
    }

    private static MergedRegion region(CellRangeAddress area) {
      return new MergedRegion(
          area.getFirstRow() + 1,
          area.getLastRow() + 1,
          area.getFirstColumn(),
          area.getLastColumn());
    }
  }
}
