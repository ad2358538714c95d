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

  /// How a source is come by.
  @FunctionalInterface
  interface Opening {
    RowSource open() throws IOException, XMLStreamException;
  }

  /// Hands on all rows. What the parser throws is translated; what the consumer throws is not.
  static void readAll(Opening opening, RowConsumer consumer, FileTrouble trouble) {
    try (RowSource rows = opened(opening, trouble)) {
      while (isAdvanced(rows, trouble)) {
        if (!consumer.accept(rows.row())) {
          return;
        }
      }
    } catch (IOException thrownByClosing) {
      throw trouble.translate(thrownByClosing);
    }
  }

  private static RowSource opened(Opening opening, FileTrouble trouble) {
    try {
      return opening.open();
    } catch (IOException | XMLStreamException | RuntimeException thrown) {
      throw trouble.translate(thrown);
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
