package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.exchange.TabularFiles;

/// Opens xlsx, xlsm, xls and csv files, told apart by content: shops give csv, and web pages, the
/// name xls.
public final class WorkbookFiles implements TabularFiles {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  @Override
  public TabularFile open(Path file, Optional<String> encoding, Optional<Character> separator) {
    try {
      return openByContent(file, encoding, separator);
    } catch (IOException | XMLStreamException | RuntimeException thrown) {
      throw new FileTrouble(file).translate(thrown);
    }
  }

  private static TabularFile openByContent(
      Path file, Optional<String> encoding, Optional<Character> separator)
      throws IOException, XMLStreamException {
    if (Files.notExists(file)) {
      throw new NoSuchFileException("");
    }
    if (!Files.isRegularFile(file)) {
      throw new UnreadableFile(FileProblem.NOT_A_WORKBOOK);
    }
    byte[] start;
    try (InputStream bytes = Files.newInputStream(file)) {
      start = bytes.readNBytes(4);
    }
    if (start.length == 0) {
      throw new UnreadableFile(FileProblem.EMPTY);
    }
    if (Arrays.equals(start, ZIP)) {
      return XlsxFile.open(file);
    }
    if (Arrays.equals(start, OLE2)) {
      return XlsFile.open(file);
    }
    if (Arrays.equals(start, EMPTY_ZIP)) {
      throw new UnreadableFile(FileProblem.NOT_A_WORKBOOK);
    }
    return CsvFile.open(file, encoding, separator);
  }
}
