package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.siyu.core.exchange.FileProblem;

class ReadAheadInputStreamTest {
  private static final int CHUNK = 1 << 16;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 20 * CHUNK, 3_000_001})
  void everyByteComesInItsOrderWhateverTheSizeOfTheReads(int length) throws IOException {
    byte[] bytes = bytes(length);
    Random sizes = new Random(length);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try (InputStream stream = new ReadAheadInputStream(new ByteArrayInputStream(bytes))) {
      byte[] buffer = new byte[200_000];
      int got = 0;
      while (got >= 0) {
        read.write(buffer, 0, got);
        got = stream.read(buffer, 0, 1 + sizes.nextInt(buffer.length));
      }
      assertEquals(-1, stream.read());
      assertEquals(-1, stream.read(buffer, 0, 10));
    }
    assertArrayEquals(bytes, read.toByteArray());
  }

  @Test
  void singleBytesAreReadAsUnsigned() throws IOException {
    try (InputStream stream =
        new ReadAheadInputStream(new ByteArrayInputStream(new byte[] {-1, 0, 127}))) {
      assertEquals(255, stream.read());
      assertEquals(0, stream.read());
      assertEquals(127, stream.read());
      assertEquals(-1, stream.read());
    }
  }

  /// What lies before the damage is read first.
  @Test
  void damageIsThrownWhereItLies() throws IOException {
    UnreadableFile damage = new UnreadableFile(FileProblem.DAMAGED);
    byte[] whole = bytes(3 * CHUNK + 17);
    try (InputStream stream =
        new ReadAheadInputStream(new Breaking(new ByteArrayInputStream(whole), damage))) {
      assertArrayEquals(whole, stream.readNBytes(whole.length));
      assertSame(damage, assertThrows(UnreadableFile.class, stream::read));
      assertSame(damage, assertThrows(UnreadableFile.class, stream::read));
    }
  }

  /// The reader stops after the first rows, as the preview does: no thread stays, and the source is
  /// closed after the thread has left it.
  @Test
  void aReaderWhoStopsEarlyLeavesNothingBehind() throws IOException {
    Counting source = new Counting();
    InputStream stream = new ReadAheadInputStream(source);
    assertEquals(7, stream.read());
    stream.close();
    assertTrue(source.isClosed);
    assertFalse(source.wasReadAfterClosing);
    int drawn = source.chunks;
    assertTrue(drawn <= 11, "at most what is kept ahead: " + drawn);
    stream.close();
    assertEquals(drawn, source.chunks);
    assertFalse(source.wasReadAfterClosing);
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static final class Breaking extends FilterInputStream {
    private final IOException damage;

    Breaking(InputStream whole, IOException damage) {
      super(whole);
      this.damage = damage;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      if (read < 0) {
        throw damage;
      }
      return read;
    }
  }

  /// Has no end.
  private static final class Counting extends InputStream {
    private volatile int chunks;
    private volatile boolean isClosed;
    private volatile boolean wasReadAfterClosing;

    @Override
    public int read() {
      return 7;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      wasReadAfterClosing |= isClosed;
      chunks++;
      Arrays.fill(buffer, offset, offset + length, (byte) 7);
      return length;
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }
}
