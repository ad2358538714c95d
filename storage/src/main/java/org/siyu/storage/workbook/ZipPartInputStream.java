package org.siyu.storage.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.siyu.core.exchange.FileProblem;

/// The inflated bytes of a zip entry, with two checks that `ZipFile` does not make: the checksum at
/// the end, and that little does not swell to very much.
final class ZipPartInputStream extends FilterInputStream {
  /// Deflate reaches 1032 to 1 at most; sheets of real workbooks 8 to 40.
  private static final int MOST_SWELLING = 200;

  private static final long SWELLING_IGNORED_BELOW = 8L << 20;

  private final CRC32 checksum = new CRC32();
  private final long expectedChecksum;
  private final long most;
  private long inflated;

  ZipPartInputStream(InputStream source, ZipEntry entry) {
    super(source);
    expectedChecksum = entry.getCrc();
    most = Math.max(SWELLING_IGNORED_BELOW, entry.getCompressedSize() * MOST_SWELLING);
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read < 0) {
      if (expectedChecksum >= 0 && expectedChecksum != checksum.getValue()) {
        throw new UnreadableFile(FileProblem.DAMAGED);
      }
      return read;
    }
    inflated += read;
    if (inflated > most) {
      throw new UnreadableFile(FileProblem.ZIP_BOMB);
    }
    checksum.update(buffer, offset, read);
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    throw new UnsupportedOperationException("would pass by the checks");
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
