package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriteBehindOutputStreamTest {
  private static final int CHUNK = 1 << 16;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 20 * CHUNK, 3_000_001})
  void everyByteArrivesInItsOrderWhateverTheSizeOfTheWrites(int length) throws IOException {
    byte[] bytes = bytes(length);
    Random sizes = new Random(length);
    Target target = new Target(Integer.MAX_VALUE);
    try (OutputStream stream = new WriteBehindOutputStream(target)) {
      int written = 0;
      while (written < length) {
        int count = Math.min(length - written, 1 + sizes.nextInt(200_000));
        stream.write(bytes, written, count);
        written += count;
      }
    }
    assertArrayEquals(bytes, target.bytes());
    assertFalse(target.isClosed);
  }

  @Test
  void singleBytesAreWritten() throws IOException {
    Target target = new Target(Integer.MAX_VALUE);
    try (OutputStream stream = new WriteBehindOutputStream(target)) {
      stream.write(255);
      stream.write(7);
    }
    assertArrayEquals(new byte[] {-1, 7}, target.bytes());
  }

  /// As when the disk is full: the writer learns it soon and is not left waiting for room.
  @Test
  void whatGoesWrongInTheTargetIsThrownToTheWriter() throws IOException {
    Target target = new Target(3 * CHUNK);
    OutputStream stream = new WriteBehindOutputStream(target);
    byte[] bytes = bytes(CHUNK);
    IOException thrown =
        assertThrows(
            IOException.class,
            () -> {
              for (int turn = 0; turn < 1_000; turn++) {
                stream.write(bytes);
              }
            });
    assertSame(target.full, thrown);
    assertSame(target.full, assertThrows(IOException.class, stream::close));
    assertArrayEquals(bytes, Arrays.copyOf(target.bytes(), CHUNK));
    assertEquals(3 * CHUNK, target.bytes().length);
    stream.close();
  }

  @Test
  void troubleWithTheLastBytesIsThrownByClosing() throws IOException {
    Target target = new Target(10);
    OutputStream stream = new WriteBehindOutputStream(target);
    stream.write(bytes(11));
    assertSame(target.full, assertThrows(IOException.class, stream::close));
  }

  @Test
  void anotherThreadHandsOnAndIsGoneAfterwards() throws Exception {
    Target target = new Target(Integer.MAX_VALUE);
    try (OutputStream stream = new WriteBehindOutputStream(target)) {
      stream.write(bytes(5 * CHUNK));
    }
    assertNotSame(Thread.currentThread(), target.writer);
    assertTrue(target.writer.join(Duration.ofMinutes(1)));
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  /// Takes so many bytes and no more.
  private static final class Target extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final IOException full = new IOException("no room");
    private final int most;
    private boolean isClosed;
    private Thread writer = Thread.currentThread();

    Target(int most) {
      this.most = most;
    }

    @Override
    public void write(int single) throws IOException {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      writer = Thread.currentThread();
      if (taken.size() + length > most) {
        throw full;
      }
      taken.write(bytes, offset, length);
    }

    @Override
    public void close() {
      isClosed = true;
    }

    byte[] bytes() {
      return taken.toByteArray();
    }
  }
}
