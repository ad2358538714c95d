package org.siyu.storage.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.siyu.core.exchange.FileProblem;

/// The zip of an xlsx: its parts by name, and how they refer to each other.
///
/// Not POI's package: that and its style table take longer at the first use in a process than
/// reading half a million rows.
final class XlsxPackage implements Closeable {
  private final ZipFile zip;
  private final XmlParts xml;
  private final Map<String, ZipEntry> entries;

  private XlsxPackage(ZipFile zip, XmlParts xml) {
    this.zip = zip;
    this.xml = xml;
    // some writers use other cases in names than in references, or backslashes
    this.entries =
        zip.stream()
            .collect(Collectors.toMap(entry -> key(entry.getName()), e -> e, (first, _) -> first));
  }

  /// A reference from one part to another.
  ///
  /// @param type the last word of its type, the same in the strict and the transitional form
  /// @param target the name of the other part, without a leading slash
  record Relationship(String id, String type, String target) {}

  static XlsxPackage open(Path file, XmlParts xml) throws IOException {
    try {
      // names of parts are ASCII; Latin-1 lets other names pass, of whatever encoding
      return new XlsxPackage(new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1), xml);
    } catch (ZipException damaged) {
      throw new UnreadableFile(
          ZipEnding.isMissing(file) ? FileProblem.TRUNCATED : FileProblem.DAMAGED);
    }
  }

  boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /// The size of a part in bytes; -1 when not known.
  long size(String part) {
    return entry(part).map(ZipEntry::getSize).orElse(-1L);
  }

  InputStream open(String part) throws IOException {
    ZipEntry entry = entry(part).orElseThrow(() -> new UnreadableFile(FileProblem.DAMAGED));
    return new ZipPartInputStream(zip.getInputStream(entry), entry);
  }

  XMLStreamReader2 openXml(InputStream part) throws XMLStreamException, UnreadableFile {
    return xml.open(part);
  }

  /// What a part refers to inside the package; references to the outside are left out.
  ///
  /// @param part "" for the package itself
  List<Relationship> relationships(String part) throws IOException, XMLStreamException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String listing = folder + "_rels/" + part.substring(slash) + ".rels";
    List<Relationship> found = new ArrayList<>();
    if (has(listing)) {
      try (InputStream stream = open(listing)) {
        XMLStreamReader2 reader = openXml(stream);
        while (reader.next() != XMLStreamConstants.END_DOCUMENT) {
          if (reader.getEventType() == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals("Relationship")
              && !XmlParts.attribute(reader, "TargetMode").equals("External")) {
            found.add(relationship(reader, folder));
          }
        }
      }
    }
    return found;
  }

  private static Relationship relationship(XMLStreamReader2 reader, String folder)
      throws UnreadableFile {
    String type = XmlParts.attribute(reader, "Type");
    String target = XmlParts.attribute(reader, "Target").replace('\\', '/');
    try {
      String path = URI.create("/" + folder).resolve(target).normalize().getPath();
      return new Relationship(
          XmlParts.attribute(reader, "Id"),
          type.substring(type.lastIndexOf('/') + 1),
          path.substring(1));
    } catch (IllegalArgumentException notAReference) {
      throw new UnreadableFile(FileProblem.DAMAGED);
    }
  }

  private Optional<ZipEntry> entry(String part) {
    return Optional.ofNullable(entries.get(key(part)));
  }

  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
