package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.storage.database.Ticker;

/// Keeps a workspace for one process. The system's lock lies on the file `lock`, which nothing else
/// touches (on some systems a process that closes a file loses all its locks on it); `lock.holder`
/// says who has it. A system's lock ends with its process, so a holder's file without one is stale.
///
/// Where the folder is shared, the system's lock may not reach other computers: a holder on another
/// computer counts as alive while it renews its file.
final class WorkspaceLock implements AutoCloseable {
  private static final Duration PULSE = Duration.ofSeconds(1);
  private static final int PULSES_PER_SIGN = 10;
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(60);

  private final Path folder;
  private final FileChannel channel;
  private final Optional<LockHolder> staleHolder;
  private final Ticker pulse;
  private final AtomicReference<@Nullable Runnable> onRaise = new AtomicReference<>();
  private int pulses;

  private WorkspaceLock(Path folder, FileChannel channel, Optional<LockHolder> staleHolder) {
    this.folder = folder;
    this.channel = channel;
    this.staleHolder = staleHolder;
    this.pulse = Ticker.every(PULSE, "siyu-lock", this::beat);
  }

  /// @throws ProblemException [WorkspaceProblem#IN_USE], [WorkspaceProblem#READ_ONLY_FOLDER]
  static WorkspaceLock acquire(Path folder, Clock clock) {
    return FileTrouble.translating(
        folder,
        () -> {
          LockHolder self =
              LockHolder.self(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
          Optional<LockHolder> former = LockHolder.read(holder(folder));
          if (former.isPresent() && former.get().isSameProcess(self)) {
            throw inUse(folder, former);
          }
          return take(folder, self);
        });
  }

  private static WorkspaceLock take(Path folder, LockHolder self) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = tryLock(channel);
      Optional<LockHolder> former = LockHolder.read(holder(folder));
      if (lock == null || former.filter(f -> isAliveElsewhere(f, self, folder)).isPresent()) {
        throw inUse(folder, former);
      }
      Files.deleteIfExists(raise(folder));
      self.write(holder(folder));
      return new WorkspaceLock(folder, channel, former);
    } catch (IOException | RuntimeException trouble) {
      channel.close();
      throw trouble;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static boolean isAliveElsewhere(LockHolder former, LockHolder self, Path folder) {
    if (former.isSameHost(self)) {
      return false;
    }
    try {
      long age = System.currentTimeMillis() - Files.getLastModifiedTime(holder(folder)).toMillis();
      return Math.abs(age) < SIGN_OF_LIFE.toMillis();
    } catch (IOException gone) {
      return false;
    }
  }

  private static ProblemException inUse(Path folder, Optional<LockHolder> holder) {
    LockHolder known =
        holder.orElse(new LockHolder("", "", -1, "", LocalDateTime.of(1970, 1, 1, 0, 0)));
    return new ProblemException(known.problem(WorkspaceProblem.IN_USE, folder));
  }

  /// Leaves a note for the holder; it looks for one every second.
  static void requestRaise(Path folder) {
    if (Files.exists(holder(folder))) {
      FileTrouble.translating(folder, () -> Files.writeString(raise(folder), ""));
    }
  }

  Optional<LockHolder> staleHolder() {
    return staleHolder;
  }

  void onRaiseRequested(Runnable callback) {
    onRaise.set(callback);
  }

  private void beat() {
    try {
      pulses++;
      if (pulses % PULSES_PER_SIGN == 0) {
        Files.setLastModifiedTime(holder(folder), FileTime.fromMillis(System.currentTimeMillis()));
      }
      Runnable callback = onRaise.get();
      if (callback != null && Files.deleteIfExists(raise(folder))) {
        callback.run();
      }
    } catch (IOException | RuntimeException nextTime) {
      // The drive may be away for a moment; the lock itself does not depend on the pulse.
      return;
    }
  }

  @Override
  public void close() {
    pulse.close();
    FileTrouble.translating(
        folder,
        () -> {
          try (channel) {
            Files.deleteIfExists(raise(folder));
            return Files.deleteIfExists(holder(folder));
          }
        });
  }

  private static Path holder(Path folder) {
    return folder.resolve("lock.holder");
  }

  private static Path raise(Path folder) {
    return folder.resolve("lock.raise");
  }
}
