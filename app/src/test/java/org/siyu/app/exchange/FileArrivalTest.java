package org.siyu.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArrivalTest {
  @TempDir Path folder;

  @Test
  void pathsArePlainInQuotesOrAddresses() {
    Path one = folder.resolve("a b.csv").toAbsolutePath();
    assertEquals(
        List.of(one, one, one, one),
        FileArrival.paths(
            one + "\r\n  \"" + one + "\"\n'" + one + "'\n" + one.toUri().toASCIIString() + "\n\n"));
  }

  @Test
  void proseIsNoPath() {
    assertEquals(
        List.of(), FileArrival.paths("orders of may\nhttp://example.org/a.csv\nfile:%%\n\u0000"));
  }
}
