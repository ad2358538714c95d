package org.siyu.core.tiers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.zip.CRC32C;

/// Writes columns of numbers, and checksums over everything before.
public final class ColumnWriter {
  static final int BUFFER_BYTES = 1 << 18;

  private final WritableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
  private final CRC32C checksum = new CRC32C();

  public ColumnWriter(WritableByteChannel channel) {
    this.channel = channel;
  }

  public void longs(long... values) throws IOException {
    for (int from = 0; from < values.length; ) {
      int count = Math.min(values.length - from, buffer.capacity() / Long.BYTES);
      buffer.asLongBuffer().put(values, from, count);
      write(count * Long.BYTES);
      from += count;
    }
  }

  public void integers(int... values) throws IOException {
    for (int from = 0; from < values.length; ) {
      int count = Math.min(values.length - from, buffer.capacity() / Integer.BYTES);
      buffer.asIntBuffer().put(values, from, count);
      write(count * Integer.BYTES);
      from += count;
    }
  }

  public void bytes(byte[] values) throws IOException {
    for (int from = 0; from < values.length; ) {
      int count = Math.min(values.length - from, buffer.capacity());
      buffer.put(0, values, from, count);
      write(count);
      from += count;
    }
  }

  public void checksum() throws IOException {
    longs(checksum.getValue());
  }

  private void write(int size) throws IOException {
    buffer.position(0).limit(size);
    checksum.update(buffer);
    buffer.rewind();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
