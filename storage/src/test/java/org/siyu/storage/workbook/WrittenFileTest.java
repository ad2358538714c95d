package org.siyu.storage.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.exchange.ExportProblem;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

class WrittenFileTest {
  @TempDir Path folder;

  @Test
  void aPublishedFileReplacesItsForerunner() throws IOException {
    Path target = folder.resolve("a.txt");
    Files.writeString(target, "old");
    try (WrittenFile file = WrittenFile.stage(target, out -> out.write('n'))) {
      assertEquals("old", Files.readString(target));
      file.publish();
    }
    assertEquals("n", Files.readString(target));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void whatFailsHalfWayLeavesTheForerunner() throws IOException {
    Path target = folder.resolve("a.txt");
    Files.writeString(target, "old");
    Problem problem =
        problem(
            target,
            out -> {
              out.write('n');
              throw new IOException("No space left on device");
            });
    assertEquals(ExportProblem.NO_SPACE, problem.code());
    assertEquals("a.txt", problem.place().file());
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("a.txt"), names());
  }

  @Test
  void troubleWithoutAKnownCauseIsCalledSo() {
    Problem problem =
        problem(
            folder.resolve("a.txt"),
            _ -> {
              throw new IOException("strange");
            });
    assertEquals(ExportProblem.WRITING_FAILED, problem.code());
  }

  @Test
  void aMissingFolderAndAFolderAsTargetAreTold() throws IOException {
    assertEquals(
        ExportProblem.FOLDER_NOT_FOUND,
        problem(folder.resolve("none").resolve("a.txt"), out -> out.write(1)).code());
    Path child = Files.createDirectory(folder.resolve("child"));
    assertEquals(ExportProblem.NOT_A_FILE, problem(child, out -> out.write(1)).code());
  }

  @Test
  void troubleOfTheContentItselfIsPassedOnAndLeavesNothing() throws IOException {
    assertThrows(
        IllegalStateException.class,
        () ->
            WrittenFile.stage(
                folder.resolve("a.txt"),
                _ -> {
                  throw new IllegalStateException("half-way");
                }));
    assertEquals(List.of(), names());
    assertFalse(Files.exists(folder.resolve("a.txt")));
  }

  private static Problem problem(Path target, WrittenFile.Content content) {
    return assertThrows(ProblemException.class, () -> WrittenFile.stage(target, content)).problem();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
