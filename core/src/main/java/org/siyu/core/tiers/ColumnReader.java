package org.siyu.core.tiers;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.zip.CRC32C;

/// Reads what [ColumnWriter] wrote.
public final class ColumnReader {
  private final ReadableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(ColumnWriter.BUFFER_BYTES);
  private final CRC32C checksum = new CRC32C();

  public ColumnReader(ReadableByteChannel channel) {
    this.channel = channel;
  }

  /// @throws EOFException when there are fewer
  public long[] longs(int size) throws IOException {
    long[] values = new long[size];
    for (int from = 0; from < size; ) {
      int count = Math.min(size - from, buffer.capacity() / Long.BYTES);
      read(count * Long.BYTES);
      buffer.asLongBuffer().get(values, from, count);
      from += count;
    }
    return values;
  }

  /// @throws EOFException when there are fewer
  public int[] integers(int size) throws IOException {
    int[] values = new int[size];
    for (int from = 0; from < size; ) {
      int count = Math.min(size - from, buffer.capacity() / Integer.BYTES);
      read(count * Integer.BYTES);
      buffer.asIntBuffer().get(values, from, count);
      from += count;
    }
    return values;
  }

  /// @throws EOFException when there are fewer
  public byte[] bytes(int size) throws IOException {
    byte[] values = new byte[size];
    for (int from = 0; from < size; ) {
      int count = Math.min(size - from, buffer.capacity());
      read(count);
      buffer.get(values, from, count);
      from += count;
    }
    return values;
  }

  /// Whether a checksum follows and is that of everything before.
  public boolean isChecksumGood() throws IOException {
    long expected = checksum.getValue();
    return longs(1)[0] == expected;
  }

  private void read(int size) throws IOException {
    buffer.clear().limit(size);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer) < 0) {
        throw new EOFException();
      }
    }
    buffer.flip();
    checksum.update(buffer);
    buffer.rewind();
  }
}
