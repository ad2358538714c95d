package org.siyu.storage.workbook;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.siyu.core.exchange.SourceRow;
import org.siyu.core.exchange.TabularFile.RowConsumer;

/// The rows of one sheet, drawn one by one.
interface RowSource extends AutoCloseable {
  /// Goes to the next row that is not blank.
  ///
  /// @return false at the end
  boolean advance() throws IOException, XMLStreamException;

  /// The row that was reached; always the same object.
  SourceRow row();

  @Override
  void close() throws IOException;

  /// Hands on all rows. What the parser throws is translated; what the consumer throws is not.
  static void readAll(RowSource rows, RowConsumer consumer, FileTrouble trouble) {
    while (isAdvanced(rows, trouble)) {
      if (!consumer.accept(rows.row())) {
        return;
      }
    }
  }

  private static boolean isAdvanced(RowSource rows, FileTrouble trouble) {
    try {
      return rows.advance();
    } catch (IOException | XMLStreamException | RuntimeException thrown) {
      throw trouble.translate(thrown);
    }
  }
}
