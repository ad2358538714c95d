package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.siyu.core.exchange.FileFormat;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.exchange.TabularFile;
import org.siyu.core.shared.Monitor;

/// An open xls of Excel 97 or later, read record by record: memory holds its texts and one row.
final class XlsFile implements TabularFile {
  private static final List<String> STREAM_NAMES = List.of("Workbook", "WORKBOOK");
  private static final String ENCRYPTED_PACKAGE = "EncryptedPackage";

  private final Path path;
  private final FileTrouble trouble;
  private final POIFSFileSystem container;
  private final String streamName;
  private final XlsCatalogue catalogue;

  private XlsFile(Path path, POIFSFileSystem container) throws IOException {
    this.path = path;
    this.container = container;
    trouble = new FileTrouble(path);
    streamName = streamName(container.getRoot());
    try (InputStream stream = stream()) {
      catalogue = XlsCatalogue.read(stream);
    }
  }

  static XlsFile open(Path path) throws IOException {
    POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true);
    try {
      return new XlsFile(path, container);
    } catch (IOException | RuntimeException thrown) {
      container.close();
      throw thrown;
    }
  }

  /// An xlsx with a password is a container of this kind too; so are doc, ppt and msg.
  private static String streamName(DirectoryNode root) throws UnreadableFile {
    if (root.hasEntryCaseInsensitive(ENCRYPTED_PACKAGE)
        || root.hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
      throw new UnreadableFile(FileProblem.PASSWORD_PROTECTED);
    }
    for (String name : STREAM_NAMES) {
      if (root.hasEntryCaseInsensitive(name)) {
        return name;
      }
    }
    throw new UnreadableFile(FileProblem.NOT_A_WORKBOOK);
  }

  private InputStream stream() throws IOException {
    return container.createDocumentInputStream(streamName);
  }

  @Override
  public void read(int sheet, RowConsumer consumer, Monitor monitor) {
    XlsCatalogue.Sheet wanted = catalogue.sheets().get(sheet);
    RowSource.readAll(() -> open(wanted, monitor), consumer, trouble);
  }

  private RowSource open(XlsCatalogue.Sheet sheet, Monitor monitor) throws IOException {
    InputStream stream = stream();
    return new XlsRows(
        new MeteredInputStream(stream, stream.available(), monitor), catalogue, sheet);
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public FileFormat format() {
    return FileFormat.XLS;
  }

  @Override
  public TextFormat textFormat() {
    return new TextFormat(StandardCharsets.UTF_8.name(), false, (char) 0);
  }

  @Override
  public List<SheetInfo> sheets() {
    return catalogue.sheets().stream().map(XlsCatalogue.Sheet::info).toList();
  }

  @Override
  public void close() {
    try {
      container.close();
    } catch (IOException thrown) {
      throw trouble.translate(thrown);
    }
  }
}
