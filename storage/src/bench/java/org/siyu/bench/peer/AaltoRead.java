package org.siyu.bench.peer;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;
import org.siyu.bench.Said;

/// Inflates the first sheet and lets Aalto run over it, doing nothing with what it finds.
public final class AaltoRead {
  private AaltoRead() {}

  public static void main(String[] arguments) throws Exception {
    long events = 0;
    try (ZipFile zip = new ZipFile(Path.of(arguments[0]).toFile());
        InputStream in = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      XMLStreamReader reader = new InputFactoryImpl().createXMLStreamReader(in);
      while (reader.hasNext()) {
        reader.next();
        events++;
      }
    }
    Said.figure("events", events);
  }
}
