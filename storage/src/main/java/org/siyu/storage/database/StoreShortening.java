package org.siyu.storage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.h2.engine.Constants;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;

/// Copies a store without the gaps between its parts, and puts the copy in its place.
///
/// Tidying up fills gaps, but a part that stands behind them and whose data nobody changes any more
/// keeps a file as long as it once was. The copy is on disk as a whole before it takes its place in
/// one step: whenever the process is killed, one of both is there. H2 removes what is left of an
/// unfinished one when it opens the store.
final class StoreShortening {
  private static final Duration PAUSE = Duration.ofSeconds(30);
  // Others wait meanwhile: so much is copied in a moment. Of more, gaps are a smaller share.
  private static final long MOST_LIVE_BYTES = 48L << 20;
  private static final long LEAST_GAIN_BYTES = 512L << 10;
  private static final int TIMES = 2;

  private final long pause;
  private final long leastGain;
  private volatile long last = System.nanoTime();

  StoreShortening() {
    this(PAUSE, LEAST_GAIN_BYTES);
  }

  StoreShortening(Duration pause, long leastGain) {
    this.pause = pause.toNanos();
    this.leastGain = leastGain;
  }

  /// Whether the file is more than twice as long as what is in it, and it has been a while since
  /// this was asked.
  boolean isDue(MVStore store) {
    if (System.nanoTime() - last < pause) {
      return false;
    }
    last = System.nanoTime();
    FileStore<?> file = store.getFileStore();
    long size = file.size();
    long live = size / 100 * file.getFillRate() / 100 * file.getChunksFillRate();
    return live <= MOST_LIVE_BYTES && size > TIMES * live && size - live > leastGain;
  }

  /// @param store the file of a store that is closed
  static void shorten(Path store) throws IOException {
    String name = store.toString();
    Path copy = Path.of(name + Constants.SUFFIX_MV_STORE_TEMP_FILE);
    try {
      MVStore.compact(name, copy.toString(), false, null);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(copy, store, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
