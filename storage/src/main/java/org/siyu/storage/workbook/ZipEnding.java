package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/// The record that closes every zip. Where it is missing the file was cut off.
final class ZipEnding {
  private static final int RECORD_AND_LONGEST_COMMENT = 22 + 65_535;

  private ZipEnding() {}

  static boolean isMissing(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      int length = (int) Math.min(bytes.length(), RECORD_AND_LONGEST_COMMENT);
      byte[] tail = new byte[length];
      bytes.seek(bytes.length() - length);
      bytes.readFully(tail);
      for (int i = 0; i + 3 < length; i++) {
        if (tail[i] == 'P' && tail[i + 1] == 'K' && tail[i + 2] == 5 && tail[i + 3] == 6) {
          return false;
        }
      }
      return true;
    }
  }
}
