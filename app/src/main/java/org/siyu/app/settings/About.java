package org.siyu.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the program says of itself: its version, what it runs on, whose work is in it.
///
/// @param version of the workbench; empty when it was not packaged
public record About(String version, String java, String javaFx, String thirdParties) {
  private static final String NOTICES = "/org/siyu/app/THIRD-PARTY.txt";

  public static About ofThisProgram() {
    return new About(
        Optional.ofNullable(About.class.getPackage().getImplementationVersion()).orElse(""),
        System.getProperty("java.version") + " (" + System.getProperty("java.vendor") + ")",
        System.getProperty("javafx.runtime.version", ""),
        notices());
  }

  private static String notices() {
    try (InputStream bytes = About.class.getResourceAsStream(NOTICES)) {
      return bytes == null ? "" : new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
