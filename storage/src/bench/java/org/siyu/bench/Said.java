package org.siyu.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What a measured process says of itself: one figure a line, read by the process that measures.
public final class Said {
  static final String MARK = "figure ";
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Said() {}

  public static void figure(String name, long value) {
    OUT.println(MARK + name + ' ' + value);
  }

  public static void line(String text) {
    OUT.println(text);
  }
}
