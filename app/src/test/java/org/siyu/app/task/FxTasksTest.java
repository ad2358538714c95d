package org.siyu.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.siyu.app.testkit.Toolkit;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

@ExtendWith(Toolkit.class)
class FxTasksTest {
  private final List<Throwable> defects = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final FxTasks tasks =
      new FxTasks(
          new UncaughtErrors() {
            @Override
            public void report(Throwable error) {
              defects.add(error);
            }

            @Override
            public void show(Problem problem) {
              problems.add(problem);
            }
          });

  @Test
  void workRunsOffTheWindowsThreadAndItsResultComesBackToIt() throws Exception {
    CompletableFuture<Boolean> worked = new CompletableFuture<>();
    CompletableFuture<Boolean> handled = new CompletableFuture<>();
    FxThread.run(
        () ->
            tasks
                .run("any", monitor -> worked.complete(isFx()))
                .onSuccess(value -> handled.complete(isFx())));
    assertFalse(worked.get(20, TimeUnit.SECONDS));
    assertTrue(handled.get(20, TimeUnit.SECONDS));
  }

  @Test
  void cancellingRaisesTheFlagAndInterruptsNobody() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean wasInterrupted = new AtomicBoolean();
    CompletableFuture<String> ended = new CompletableFuture<>();
    RunningTask<Object> task =
        FxThread.call(
            () ->
                tasks
                    .run(
                        "any",
                        monitor -> {
                          begun.countDown();
                          while (!monitor.isCancelled()) {
                            Thread.onSpinWait();
                          }
                          wasInterrupted.set(Thread.currentThread().isInterrupted());
                          monitor.check();
                          return new Object();
                        })
                    .onSuccess(value -> ended.complete("success"))
                    .onCancelled(() -> ended.complete("cancelled")));
    begun.await();
    FxThread.run(task::cancel);
    assertEquals("cancelled", ended.get(20, TimeUnit.SECONDS));
    assertFalse(wasInterrupted.get());
  }

  @Test
  void progressIsToldOnTheWindowsThread() throws Exception {
    CompletableFuture<RunningTask.Progress> told = new CompletableFuture<>();
    CountDownLatch mayEnd = new CountDownLatch(1);
    FxThread.run(
        () ->
            tasks
                .run(
                    "any",
                    monitor -> {
                      monitor.progress("read", 40, 100);
                      mayEnd.await();
                      return true;
                    })
                .progressProperty()
                .subscribe(
                    progress -> {
                      if (progress.total() == 100 && isFx()) {
                        told.complete(progress);
                      }
                    }));
    RunningTask.Progress progress = told.get(20, TimeUnit.SECONDS);
    mayEnd.countDown();
    assertEquals(0.4, progress.fraction());
    assertEquals("read", progress.step());
  }

  @Test
  void whatRunsIsListedUntilItEnds() throws Exception {
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    RunningTask<Boolean> task =
        FxThread.call(() -> tasks.run("any", monitor -> true).onEnd(() -> ended.complete(true)));
    FxThread.run(() -> assertTrue(ended.isDone() || tasks.running().contains(task)));
    ended.get(20, TimeUnit.SECONDS);
    assertTrue(FxThread.call(() -> tasks.running().isEmpty()));
  }

  @Test
  void aDefectAndAProblemNobodyHandlesGoToTheOneWayOut() throws Exception {
    ArithmeticException defect = new ArithmeticException("defect");
    Problem problem = Problem.of(WorkspaceProblem.CLOSED);
    FxThread.run(
        () -> {
          tasks.run(
              "any",
              monitor -> {
                throw defect;
              });
          tasks.run(
              "any",
              monitor -> {
                throw new ProblemException(problem);
              });
        });
    while (FxThread.call(() -> !tasks.running().isEmpty())) {
      Toolkit.settle();
    }
    assertSame(defect, defects.getFirst());
    assertEquals(List.of(problem), problems);
  }

  @Test
  void workIsStartedOnTheWindowsThreadOnly() {
    assertInstanceOf(
        IllegalStateException.class,
        assertThrows(RuntimeException.class, () -> tasks.run("any", monitor -> true)));
  }

  private static boolean isFx() {
    return Platform.isFxApplicationThread();
  }
}
