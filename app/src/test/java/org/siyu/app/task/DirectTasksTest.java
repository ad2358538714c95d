package org.siyu.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.siyu.core.shared.CancelledException;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

class DirectTasksTest {
  private final List<String> heard = new ArrayList<>();
  private final Tasks tasks = new DirectTasks();

  @Test
  void handlersAttachedAfterTheEndAreCalled() {
    tasks
        .run("any", monitor -> "done")
        .onSuccess(heard::add)
        .onProblem(problem -> heard.add("problem"))
        .onEnd(() -> heard.add("end"));
    assertEquals(List.of("done", "end"), heard);
  }

  @Test
  void aProblemGoesToItsHandlerOnly() {
    tasks
        .run(
            "any",
            monitor -> {
              throw new ProblemException(Problem.of(WorkspaceProblem.DAMAGED, "a"));
            })
        .onSuccess(value -> heard.add("success"))
        .onProblem(problem -> heard.add(problem.code().key()))
        .onCancelled(() -> heard.add("cancelled"));
    assertEquals(List.of("workspace.damaged"), heard);
  }

  @Test
  void cancelledWorkIsNoProblem() {
    tasks
        .run(
            "any",
            monitor -> {
              throw new CancelledException();
            })
        .onProblem(problem -> heard.add("problem"))
        .onCancelled(() -> heard.add("cancelled"));
    assertEquals(List.of("cancelled"), heard);
  }

  @Test
  void aDefectIsNotSwallowed() {
    assertThrows(
        IllegalStateException.class,
        () ->
            tasks.run(
                "any",
                monitor -> {
                  throw new ArithmeticException("defect");
                }));
  }
}
