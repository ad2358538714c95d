package org.siyu.storage.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;

/// What the tests of this package share: a fixed time, a wish, folders compared byte for byte.
final class Folders {
  static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 22, 9, 30);

  private Folders() {}

  static Clock at(LocalDateTime time) {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    return Clock.fixed(time.atZone(zone).toInstant(), zone);
  }

  static FileWorkspaces workspaces() {
    return new FileWorkspaces(at(NOW), Ids.system());
  }

  static NewWorkspace wish(Path folder) {
    return new NewWorkspace(folder, "测试", WorkspaceLanguage.ZH, Currency.getInstance("CNY"), "王店长");
  }

  static Problem problem(ErrorCode expected, Executable work) {
    Problem problem = assertThrows(ProblemException.class, work).problem();
    assertEquals(expected, problem.code());
    return problem;
  }

  /// All files below a folder with their contents, but for the lock's.
  static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString();
        if (!name.startsWith("lock")) {
          contents.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
        }
      }
    }
    return contents;
  }
}
