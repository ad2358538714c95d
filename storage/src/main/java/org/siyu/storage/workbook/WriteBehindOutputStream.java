package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Hands on to its target on a thread of its own while the writer makes what comes next: deflating
/// a large sheet takes a third of the time of writing it. Keeps at most half a megabyte behind.
/// What goes wrong in the target is thrown to the writer at one of the next writes, at the latest
/// when it closes.
///
/// For one writer. [#close()] waits until everything is handed on and the thread has ended; the
/// target stays open.
final class WriteBehindOutputStream extends OutputStream {
  private static final int CHUNK = 1 << 16;
  private static final int MOST_BEHIND = 8;

  private final OutputStream target;
  private final Queue<Chunk> behind = new ConcurrentLinkedQueue<>();

  /// What was handed on, to be filled again.
  private final Queue<byte[]> spare = new ConcurrentLinkedQueue<>();

  private final Semaphore filled = new Semaphore(0);
  private final Semaphore room = new Semaphore(MOST_BEHIND);
  private final Semaphore isDone = new Semaphore(0);
  private volatile @Nullable Throwable trouble;
  private byte[] current = new byte[CHUNK];
  private int length;
  private boolean isClosed;

  WriteBehindOutputStream(OutputStream target) {
    this.target = target;
    Thread.ofPlatform().daemon().name("siyu-write-behind").start(this::drain);
  }

  private void drain() {
    try {
      boolean isOver = false;
      while (!isOver) {
        filled.acquireUninterruptibly();
        Chunk chunk = behind.remove();
        handOn(chunk);
        isOver = chunk.isLast;
        spare.add(chunk.bytes);
        room.release();
      }
    } finally {
      isDone.release();
    }
  }

  /// After trouble nothing more reaches the target, but the writer is not left waiting for room.
  private void handOn(Chunk chunk) {
    if (trouble == null) {
      try {
        target.write(chunk.bytes, 0, chunk.length);
      } catch (IOException | RuntimeException | OutOfMemoryError met) {
        trouble = met;
      }
    }
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, bytes.length);
    int written = 0;
    while (written < count) {
      if (length == CHUNK) {
        next();
      }
      int some = Math.min(count - written, CHUNK - length);
      System.arraycopy(bytes, offset + written, current, length, some);
      length += some;
      written += some;
    }
  }

  private void next() throws IOException {
    add(false);
    byte[] used = spare.poll();
    current = used == null ? new byte[CHUNK] : used;
    length = 0;
    check();
  }

  private void add(boolean isLast) {
    room.acquireUninterruptibly();
    behind.add(new Chunk(current, length, isLast));
    filled.release();
  }

  private void check() throws IOException {
    switch (trouble) {
      case null -> {}
      case IOException broken -> throw broken;
      case RuntimeException wrong -> throw wrong;
      case Error grave -> throw grave;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  @Override
  public void close() throws IOException {
    if (!isClosed) {
      isClosed = true;
      add(true);
      isDone.acquireUninterruptibly();
      check();
    }
  }

  private static final class Chunk {
    private final byte[] bytes;
    private final int length;
    private final boolean isLast;

    Chunk(byte[] bytes, int length, boolean isLast) {
      this.bytes = bytes;
      this.length = length;
      this.isLast = isLast;
    }
  }
}
