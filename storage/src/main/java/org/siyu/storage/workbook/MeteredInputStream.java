package org.siyu.storage.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.siyu.core.shared.Monitor;

/// Counts the bytes that a parser draws; tells the monitor and asks it for cancel about every 64 KB
/// (some hundred rows), so that no parser has to do it.
final class MeteredInputStream extends FilterInputStream {
  static final String STEP = "reading";
  private static final int INTERVAL = 1 << 16;

  private final Monitor monitor;
  private final long total;
  private long done;
  private long nextReport;

  /// @param total how many bytes there are; -1 when not known
  MeteredInputStream(InputStream source, long total, Monitor monitor) {
    super(source);
    this.total = total;
    this.monitor = monitor;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    if (value >= 0) {
      count(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(read);
    return read;
  }

  /// Reads on to the end, so that the checks at the end of the source are made.
  void drain() throws IOException {
    byte[] waste = new byte[1 << 14];
    while (read(waste, 0, waste.length) >= 0) {
      // only to get there
    }
  }

  private void count(int read) {
    if (read > 0) {
      done += read;
    }
    if (done >= nextReport || read < 0) {
      nextReport = done + INTERVAL;
      monitor.check();
      monitor.progress(STEP, done, total);
    }
  }
}
