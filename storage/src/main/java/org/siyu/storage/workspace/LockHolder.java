package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.WorkspaceProblem;

/// Who holds a workspace.
///
/// @param processStart when the process began, as the system tells it; "" when it does not. Keeps a
///   number that the system gave out again from being taken for the same process.
record LockHolder(
    String user, String host, long process, String processStart, LocalDateTime since) {

  static LockHolder self(LocalDateTime now) {
    return new LockHolder(
        System.getProperty("user.name", ""),
        hostName(),
        ProcessHandle.current().pid(),
        ProcessHandle.current().info().startInstant().map(Instant::toString).orElse(""),
        now);
  }

  boolean isSameProcess(LockHolder other) {
    return isSameHost(other) && process == other.process && processStart.equals(other.processStart);
  }

  boolean isSameHost(LockHolder other) {
    return host.equals(other.host);
  }

  Problem problem(WorkspaceProblem code, Path folder) {
    return Problem.of(code, folder.toString(), user, host, since.toString(), process);
  }

  static Optional<LockHolder> read(Path file) {
    try {
      Map<String, String> values = PropertiesFile.read(file);
      return Optional.of(
          new LockHolder(
              values.getOrDefault("user", ""),
              values.getOrDefault("host", ""),
              Long.parseLong(values.getOrDefault("process", "")),
              values.getOrDefault("process.start", ""),
              LocalDateTime.parse(values.getOrDefault("since", ""))));
    } catch (IOException | RuntimeException missingOrSpoiled) {
      return Optional.empty();
    }
  }

  void write(Path file) throws IOException {
    PropertiesFile.write(
        file,
        new TreeMap<>(
            Map.of(
                "user", user,
                "host", host,
                "process", Long.toString(process),
                "process.start", processStart,
                "since", since.toString())));
  }

  private static String hostName() {
    return Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), etcHostname())
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("localhost");
  }

  private static String etcHostname() {
    try {
      return Files.readString(Path.of("/etc/hostname"));
    } catch (IOException none) {
      return "";
    }
  }
}
