package org.siyu.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Has the screens looked at in a process of its own: there is one JavaFX thread to a process, and
/// the other tests of windows need the one of this.
@Execution(ExecutionMode.CONCURRENT)
class WorkspaceLooksTest {
  @TempDir Path folder;

  @Test
  void everyScreenCanBeReadInEveryDressAtEverySize() throws Exception {
    Path found = folder.resolve("found.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(LooksProgram.class.getName());
    command.addAll(List.of(folder.toString(), found.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertEquals(0, process.waitFor());
    } finally {
      process.destroyForcibly();
    }
    assertEquals("", Files.readString(found));
  }
}
