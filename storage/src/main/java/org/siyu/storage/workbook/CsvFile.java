package org.siyu.storage.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.shared.Monitor;

/// A text file of separated fields. Holds no handle between readings.
final class CsvFile implements TabularFile {
  private static final int SAMPLE = 1 << 16;

  /// Shops name web pages, and XML of Excel 2003, "xls" too.
  private static final Pattern MARKUP =
      Pattern.compile("\\s*(<[!?/a-zA-Z]|MIME-Version:|%PDF-|\\{\\\\rtf).*", Pattern.DOTALL);

  /// Excel's own way to say the separator, in the first line.
  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("\"?sep=(.)\"?(\\R.*)?", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern WORKBOOK_ENDING = Pattern.compile(".*\\.xl[a-z]{1,2}");

  private final Path path;
  private final FileTrouble trouble;
  private final DetectedEncoding encoding;
  private final char separator;
  private final boolean hasSeparatorLine;

  private CsvFile(Path path, DetectedEncoding encoding, char separator, boolean hasSeparatorLine) {
    this.path = path;
    this.trouble = new FileTrouble(path);
    this.encoding = encoding;
    this.separator = separator;
    this.hasSeparatorLine = hasSeparatorLine;
  }

  static CsvFile open(Path path, Optional<String> wantedEncoding, Optional<Character> wanted)
      throws IOException {
    DetectedEncoding encoding = EncodingDetector.detect(path, wantedEncoding);
    char[] characters = new char[SAMPLE];
    int length;
    try (Reader reader = reader(Files.newInputStream(path), encoding)) {
      length = fill(reader, characters);
    }
    String sample = new String(characters, 0, length);
    if (sample.isBlank()) {
      throw new UnreadableFile(FileProblem.EMPTY);
    }
    if (MARKUP.matcher(sample).matches() || sample.indexOf(0) >= 0) {
      throw new UnreadableFile(FileProblem.NOT_A_WORKBOOK);
    }
    var separatorLine = SEPARATOR_LINE.matcher(sample);
    boolean hasSeparatorLine = separatorLine.matches();
    Optional<Character> found =
        hasSeparatorLine
            ? Optional.of(separatorLine.group(1).charAt(0))
            : SeparatorDetector.detect(sample, length < SAMPLE);
    if (wanted.or(() -> found).isEmpty() && isNamedAsWorkbook(path)) {
      throw new UnreadableFile(FileProblem.NOT_A_WORKBOOK);
    }
    return new CsvFile(path, encoding, wanted.or(() -> found).orElse(','), hasSeparatorLine);
  }

  private static boolean isNamedAsWorkbook(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return WORKBOOK_ENDING.matcher(name).matches();
  }

  private static int fill(Reader reader, char[] characters) throws IOException {
    int length = 0;
    int read = 0;
    while (read >= 0 && length < characters.length) {
      length += read;
      read = reader.read(characters, length, characters.length - length);
    }
    return length;
  }

  /// Bytes that do not decode, possible under an encoding that the user chose, are read as U+FFFD.
  private static Reader reader(InputStream bytes, DetectedEncoding encoding) throws IOException {
    InputStream buffered = new BufferedInputStream(bytes, SAMPLE);
    buffered.skipNBytes(encoding.markLength());
    return new InputStreamReader(buffered, encoding.charset());
  }

  @Override
  public void read(int sheet, RowConsumer consumer, Monitor monitor) {
    if (sheet != 0) {
      throw new IndexOutOfBoundsException(sheet);
    }
    RowSource.readAll(() -> open(monitor), consumer, trouble);
  }

  private RowSource open(Monitor monitor) throws IOException {
    InputStream bytes =
        new MeteredInputStream(Files.newInputStream(path), Files.size(path), monitor);
    return new CsvRows(reader(bytes, encoding), separator, hasSeparatorLine);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public FileFormat format() {
    return FileFormat.CSV;
  }

  @Override
  public TextFormat textFormat() {
    return new TextFormat(encoding.charset().name(), encoding.markLength() > 0, separator);
  }

  @Override
  public List<SheetInfo> sheets() {
    return List.of(new SheetInfo("", false, List.of()));
  }

  @Override
  public void close() {}
}
