package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import org.siyu.core.exchange.CellKind;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.SourceRow;

/// The rows of one sheet of an xls.
final class XlsRows implements RowSource {
  private final InputStream stream;
  private final RecordFactoryInputStream records;
  private final XlsCatalogue catalogue;
  private final int wantedStream;
  private final CellRow row;
  private final BitSet hiddenRows = new BitSet();
  private int currentStream = -1;
  private int depth;
  private int formulaColumn;
  private @Nullable Record ahead;

  XlsRows(InputStream stream, XlsCatalogue catalogue, XlsCatalogue.Sheet sheet) {
    this.stream = stream;
    this.catalogue = catalogue;
    wantedStream = sheet.stream();
    row = new CellRow(catalogue.dates());
    records = new RecordFactoryInputStream(stream, false);
  }

  @Override
  public boolean advance() throws IOException {
    boolean isStarted = false;
    while (true) {
      Record record = ahead == null ? nextOfSheet() : ahead;
      ahead = null;
      if (record == null) {
        return isStarted && row.width() > 0;
      }
      if (record instanceof CellValueRecordInterface cell) {
        if (isStarted && cell.getRow() + 1 != row.number()) {
          ahead = record;
          if (row.width() > 0) {
            return true;
          }
          isStarted = false;
          continue;
        }
        if (!isStarted) {
          row.start(cell.getRow() + 1, hiddenRows.get(cell.getRow()));
          isStarted = true;
        }
        take(record, cell.getColumn());
      } else if (record instanceof RowRecord description) {
        hiddenRows.set(description.getRowNumber(), description.getZeroHeight());
      } else if (record instanceof StringRecord text) {
        row.setText(formulaColumn, CellKind.TEXT, text.getString());
      }
    }
  }

  /// The next record of the wanted sheet, those of charts inside it left out; null at its end.
  private @Nullable Record nextOfSheet() {
    while (currentStream <= wantedStream) {
      Record record = records.nextRecord();
      if (record == null) {
        return null;
      }
      if (record instanceof BOFRecord) {
        if (depth++ == 0) {
          currentStream++;
        }
      } else if (record instanceof EOFRecord) {
        depth--;
        if (depth == 0 && currentStream == wantedStream) {
          currentStream++;
        }
      } else if (depth == 1 && currentStream == wantedStream) {
        return record;
      }
    }
    return null;
  }

  private void take(Record record, int column) throws UnreadableFile {
    switch (record) {
      case NumberRecord number -> setNumber(column, number.getXFIndex(), number.getValue());
      case LabelSSTRecord label -> {
        List<String> texts = catalogue.texts();
        if (label.getSSTIndex() >= texts.size()) {
          throw new UnreadableFile(FileProblem.DAMAGED, row.number());
        }
        row.setText(column, CellKind.TEXT, texts.get(label.getSSTIndex()));
      }
      case LabelRecord label -> row.setText(column, CellKind.TEXT, label.getValue());
      case BoolErrRecord value when value.isBoolean() ->
          row.setBoolean(column, value.getBooleanValue());
      case BoolErrRecord value -> setError(column, value.getErrorValue());
      case FormulaRecord formula -> takeFormula(formula, column);
      default -> {}
    }
  }

  /// A text result comes in a record of its own, after this one.
  private void takeFormula(FormulaRecord formula, int column) throws UnreadableFile {
    formulaColumn = column;
    if (formula.hasCachedResultString()) {
      return;
    }
    CellType type = formula.getCachedResultTypeEnum();
    if (type == CellType.BOOLEAN) {
      row.setBoolean(column, formula.getCachedBooleanValue());
    } else if (type == CellType.ERROR) {
      setError(column, formula.getCachedErrorValue());
    } else if (type == CellType.NUMERIC) {
      // writers that do not compute leave a nought and ask Excel to do it
      if (formula.isCalcOnLoad() && formula.getValue() == 0) {
        row.setFormulaWithoutValue(column);
      } else {
        setNumber(column, formula.getXFIndex(), formula.getValue());
      }
    }
  }

  private void setNumber(int column, short style, double value) throws UnreadableFile {
    row.setNumber(column, value, catalogue.dateStyles().get(Short.toUnsignedInt(style)));
  }

  private void setError(int column, int code) throws UnreadableFile {
    String text =
        FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERROR!";
    row.setText(column, CellKind.ERROR, text);
  }

  @Override
  public SourceRow row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
