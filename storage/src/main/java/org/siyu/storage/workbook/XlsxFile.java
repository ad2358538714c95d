package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.shared.Monitor;

/// An open xlsx or xlsm. Macros and references to other files are never touched.
final class XlsxFile implements TabularFile {
  /// How much XML of sheets is searched for merged areas when the file is opened: about 200,000
  /// rows of 8 columns, which takes 0.2 s. Merged areas matter in headers that people made by hand;
  /// sheets beyond this are machine exports and count as having none.
  private static final long MOST_SEARCHED_FOR_MERGES = 64L << 20;

  /// Bytes of XML from which on a second thread is worth its start.
  private static final long WORTH_READING_AHEAD = 4L << 20;

  private final Path path;
  private final FileTrouble trouble;
  private final XlsxPackage parts;
  private final XlsxCatalogue catalogue;
  private final SerialDates dates;
  private final BitSet dateStyles;
  private final List<SheetInfo> sheets;
  private Optional<String[]> sharedStrings = Optional.empty();

  private XlsxFile(Path path, XlsxPackage parts) throws IOException, XMLStreamException {
    this.path = path;
    this.parts = parts;
    trouble = new FileTrouble(path);
    catalogue = XlsxCatalogue.read(parts);
    dates = new SerialDates(catalogue.startIn1904());
    dateStyles =
        catalogue.styles().isPresent()
            ? XlsxStyles.dateStyles(parts, catalogue.styles().get())
            : new BitSet();
    sheets = describeSheets();
  }

  static XlsxFile open(Path path) throws IOException, XMLStreamException {
    XlsxPackage parts = XlsxPackage.open(path, new XmlParts());
    try {
      return new XlsxFile(path, parts);
    } catch (IOException | XMLStreamException | RuntimeException thrown) {
      parts.close();
      throw thrown;
    }
  }

  private List<SheetInfo> describeSheets() throws IOException {
    List<SheetInfo> described = new ArrayList<>();
    long left = MOST_SEARCHED_FOR_MERGES;
    for (XlsxCatalogue.Sheet sheet : catalogue.sheets()) {
      List<MergedRegion> merged = List.of();
      long size = parts.size(sheet.part());
      if (size >= 0 && size <= left) {
        left -= size;
        try (InputStream stream = parts.open(sheet.part())) {
          merged = XlsxMergedRegions.find(stream);
        }
      }
      described.add(new SheetInfo(sheet.name(), sheet.isHidden(), merged));
    }
    return List.copyOf(described);
  }

  @Override
  public void read(int sheet, RowConsumer consumer, Monitor monitor) {
    String part = catalogue.sheets().get(sheet).part();
    RowSource.readAll(() -> open(part, monitor), consumer, trouble);
  }

  private RowSource open(String part, Monitor monitor) throws IOException, XMLStreamException {
    XlsxCells cells = new XlsxCells(sharedStrings(monitor), dateStyles, dates);
    long size = parts.size(part);
    InputStream inflated = parts.open(part);
    MeteredInputStream stream =
        new MeteredInputStream(
            size < WORTH_READING_AHEAD ? inflated : new ReadAheadInputStream(inflated),
            size,
            monitor);
    try {
      return new XlsxRows(stream, parts.openXml(stream), cells, new CellRow(dates));
    } catch (IOException | XMLStreamException | RuntimeException thrown) {
      stream.close();
      throw thrown;
    }
  }

  private String[] sharedStrings(Monitor monitor) throws IOException, XMLStreamException {
    if (sharedStrings.isEmpty() && catalogue.sharedStrings().isPresent()) {
      String part = catalogue.sharedStrings().get();
      try (InputStream stream =
          new MeteredInputStream(parts.open(part), parts.size(part), monitor)) {
        sharedStrings = Optional.of(SharedStrings.read(parts, stream));
      }
    }
    return sharedStrings.orElseGet(() -> new String[0]);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public FileFormat format() {
    return catalogue.hasMacros() ? FileFormat.XLSM : FileFormat.XLSX;
  }

  @Override
  public TextFormat textFormat() {
    return new TextFormat(StandardCharsets.UTF_8.name(), false, (char) 0);
  }

  @Override
  public List<SheetInfo> sheets() {
    return sheets;
  }

  @Override
  public void close() {
    try {
      parts.close();
    } catch (IOException thrown) {
      throw trouble.translate(thrown);
    }
  }
}
