package org.siyu.storage.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Starts a test's own main class in a process of its own, so that it can be killed.
public final class Forked {
  private Forked() {}

  /// Kills a process that says a line for each thing that it has done.
  ///
  /// @param killAfter how many lines to wait for
  /// @return all that it has said; there may be more lines than were waited for
  static List<String> linesUntilKilled(Process process, int killAfter)
      throws IOException, InterruptedException {
    List<String> said = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))) {
      String line = lines.readLine();
      while (line != null) {
        said.add(line);
        if (said.size() == killAfter) {
          // Not Process.destroyForcibly, which closes the stream with what is still in it.
          process.toHandle().destroyForcibly();
        }
        line = lines.readLine();
      }
    }
    process.waitFor();
    return said;
  }

  public static Process start(Class<?> mainClass, String... arguments) throws IOException {
    return start(256, mainClass, arguments);
  }

  /// @param megabytes how much memory it may take
  static Process start(int megabytes, Class<?> mainClass, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        new ArrayList<>(
            List.of(
                java,
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass.getName());
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
