package org.siyu.storage.workbook;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import org.siyu.core.exchange.SourceRow;

/// The records of a csv.
final class CsvRows implements RowSource {
  private final CloseableIterator<CsvRecord> records;
  private final CsvRow row = new CsvRow();
  private final boolean hasSeparatorLine;

  // shops write "特价"连衣裙 as it is; refusing such a file would be no service
  @SuppressWarnings("removal")
  CsvRows(Reader characters, char separator, boolean hasSeparatorLine) {
    this.hasSeparatorLine = hasSeparatorLine;
    records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .allowExtraCharsAfterClosingQuote(true)
            .skipEmptyLines(true)
            .detectBomHeader(false)
            .ofCsvRecord(characters)
            .iterator();
  }

  @Override
  public boolean advance() {
    while (records.hasNext()) {
      CsvRecord fields = records.next();
      row.take(fields);
      if (row.width() > 0 && !(hasSeparatorLine && row.number() == 1)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public SourceRow row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}
