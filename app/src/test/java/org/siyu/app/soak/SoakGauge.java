package org.siyu.app.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// What the program takes, looked at now and then; the first third of the looks is compared with
/// the last one.
final class SoakGauge {
  private static final int FEWEST_LOOKS = 9;
  private static final double MOST_GROWTH = 1.15;
  private static final long HEAP_SLACK = 6 << 20;
  private static final long HANDLE_SLACK = 3;
  private static final long THREAD_SLACK = 4;

  private final List<Look> looks = new ArrayList<>();

  /// @param heap bytes in use after the garbage was collected
  /// @param handles open files, 0 where the system does not say
  /// @param store bytes of the store's file
  private record Look(double hours, long heap, long handles, long threads, long store) {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%6.1f h: heap %,d KiB, %d files, %d threads, store %,d KiB",
          hours,
          heap >> 10,
          handles,
          threads,
          store >> 10);
    }
  }

  /// @param store bytes of the store's file
  String look(double hours, long store) {
    forgetSoftly();
    System.gc();
    long handles =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
            ? unix.getOpenFileDescriptorCount()
            : 0;
    looks.add(
        new Look(
            hours,
            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
            handles,
            ManagementFactory.getThreadMXBean().getThreadCount(),
            store));
    return looks.getLast().toString();
  }

  /// Java lets go of what is held softly (JavaFX keeps pixels of shadows so) before it says that
  /// there is no room; this asks for more room than there is.
  private static void forgetSoftly() {
    List<byte[]> more = new ArrayList<>();
    try {
      while (more.size() < 64) {
        more.add(new byte[Integer.MAX_VALUE - 8]);
      }
    } catch (OutOfMemoryError wanted) {
      more.clear();
    }
  }

  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /// What grew; empty too when there were too few looks to say.
  List<String> growth() {
    List<String> found = new ArrayList<>();
    if (looks.size() >= FEWEST_LOOKS) {
      compare(found, "heap", Look::heap, HEAP_SLACK);
      compare(found, "open files", Look::handles, HANDLE_SLACK);
      compare(found, "threads", Look::threads, THREAD_SLACK);
    }
    return found;
  }

  private void compare(List<String> found, String what, ToLongFunction<Look> value, long slack) {
    int third = looks.size() / 3;
    // the least of each third: what cannot be let go
    long first = looks.stream().limit(third).mapToLong(value).min().orElseThrow();
    long last = looks.stream().skip(looks.size() - third).mapToLong(value).min().orElseThrow();
    if (last > first * MOST_GROWTH + slack) {
      found.add(what + " grew from " + first + " to " + last);
    }
  }

  @Override
  public String toString() {
    return String.join("\n", looks.stream().map(Look::toString).toList());
  }
}
