package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Draws from its source on a thread of its own while the reader works on what was drawn before:
/// inflating a large sheet takes a quarter of the time of reading it. Keeps at most half a megabyte
/// ahead. What goes wrong in the source is thrown where a reader would have met it.
///
/// For one reader. The thread ends with the source or with [#close()], which waits for it; it is
/// never interrupted, since that would close a file's channel under others.
final class ReadAheadInputStream extends InputStream {
  private static final int CHUNK = 1 << 16;
  private static final int MOST_AHEAD = 8;
  private static final int END = -1;

  private final InputStream source;
  private final Queue<Chunk> ahead = new ConcurrentLinkedQueue<>();

  /// What was read, to be filled again.
  private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();

  private final Semaphore filled = new Semaphore(0);
  private final Semaphore room = new Semaphore(MOST_AHEAD);
  private final Semaphore isDone = new Semaphore(0);
  private volatile boolean isClosed;

  /// Of the thread that draws.
  private @Nullable Throwable trouble;

  private Chunk current = new Chunk(new byte[0], 0, null);
  private int position;

  ReadAheadInputStream(InputStream source) {
    this.source = source;
    Thread.ofPlatform().daemon().name("siyu-read-ahead").start(this::draw);
  }

  private void draw() {
    try {
      boolean isOver = false;
      while (!isClosed && !isOver) {
        Chunk chunk = next();
        isOver = chunk.length == END;
        room.acquireUninterruptibly();
        ahead.add(chunk);
        filled.release();
      }
    } finally {
      isDone.release();
    }
  }

  /// What was drawn before something went wrong comes before the trouble.
  private Chunk next() {
    byte[] used = spare.poll();
    byte[] bytes = used == null ? new byte[CHUNK] : used;
    int length = 0;
    try {
      int drawn = trouble == null ? source.read(bytes, 0, CHUNK) : END;
      while (drawn > 0) {
        length += drawn;
        drawn = length < CHUNK ? source.read(bytes, length, CHUNK - length) : 0;
      }
    } catch (IOException | RuntimeException | OutOfMemoryError met) {
      trouble = met;
    }
    return length == 0 ? new Chunk(bytes, END, trouble) : new Chunk(bytes, length, null);
  }

  @Override
  public int read() throws IOException {
    byte[] single = new byte[1];
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, buffer.length);
    if (length == 0) {
      return 0;
    }
    if (position == current.length) {
      take();
    }
    if (current.length == END) {
      return end(current.trouble);
    }
    int read = Math.min(length, current.length - position);
    System.arraycopy(current.bytes, position, buffer, offset, read);
    position += read;
    return read;
  }

  private static int end(@Nullable Throwable trouble) throws IOException {
    return switch (trouble) {
      case null -> END;
      case IOException broken -> throw broken;
      case RuntimeException wrong -> throw wrong;
      case Error grave -> throw grave;
      default -> throw new IllegalStateException(trouble);
    };
  }

  private void take() {
    if (current.length == CHUNK) {
      spare.add(current.bytes);
    }
    filled.acquireUninterruptibly();
    current = ahead.remove();
    position = 0;
    room.release();
  }

  /// The thread is at most one chunk from noticing.
  @Override
  public void close() throws IOException {
    if (!isClosed) {
      isClosed = true;
      room.release();
      isDone.acquireUninterruptibly();
      source.close();
    }
  }

  private static final class Chunk {
    private final byte[] bytes;

    /// Of what was drawn; -1 at the end.
    private final int length;

    /// What the source threw instead.
    private final @Nullable Throwable trouble;

    Chunk(byte[] bytes, int length, @Nullable Throwable trouble) {
      this.bytes = bytes;
      this.length = length;
      this.trouble = trouble;
    }
  }
}
