package org.siyu.storage.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/// Does the same thing many times in several threads of its own. A parallel stream would share the
/// threads that run the tests, and have one of them when the other is busy.
public final class AtOnce {
  private static final int THREADS = 4;

  private AtOnce() {}

  public static void run(int times, IntConsumer work) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Integer>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        int number = i;
        all.add(
            () -> {
              work.accept(number);
              return number;
            });
      }
      for (Future<Integer> each : threads.invokeAll(all)) {
        each.get();
      }
    }
  }
}
