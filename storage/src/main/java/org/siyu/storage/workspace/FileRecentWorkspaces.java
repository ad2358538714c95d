package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.siyu.core.workspace.RecentWorkspaces;

/// `recent.properties` in the user's configuration folder.
public final class FileRecentWorkspaces implements RecentWorkspaces {
  private final Path file;

  /// @param folder see [UserFolder]; made when something is remembered
  public FileRecentWorkspaces(Path folder) {
    this.file = folder.resolve("recent.properties");
  }

  @Override
  public List<Recent> list() {
    try {
      return parse(PropertiesFile.read(file));
    } catch (IOException missingOrSpoiled) {
      return List.of();
    }
  }

  private static List<Recent> parse(Map<String, String> values) {
    List<Recent> recent = new ArrayList<>();
    for (int i = 1; i <= LIMIT; i++) {
      try {
        Path folder = Path.of(values.getOrDefault(i + ".folder", ""));
        LocalDateTime openedAt = LocalDateTime.parse(values.getOrDefault(i + ".opened", ""));
        recent.add(new Recent(folder, openedAt, Files.isDirectory(folder)));
      } catch (IllegalArgumentException | DateTimeException noSense) {
        // A line that someone has spoiled is left out.
      }
    }
    return recent;
  }

  @Override
  public void remember(Path folder, LocalDateTime openedAt) {
    Path whole = folder.toAbsolutePath().normalize();
    List<Recent> recent = without(whole);
    recent.addFirst(new Recent(whole, openedAt, true));
    write(recent);
  }

  @Override
  public void forget(Path folder) {
    write(without(folder.toAbsolutePath().normalize()));
  }

  private List<Recent> without(Path folder) {
    List<Recent> recent = new ArrayList<>(list());
    recent.removeIf(known -> known.folder().equals(folder));
    return recent;
  }

  private void write(List<Recent> recent) {
    Map<String, String> values = new TreeMap<>();
    for (int i = 1; i <= Math.min(LIMIT, recent.size()); i++) {
      values.put(i + ".folder", recent.get(i - 1).folder().toString());
      values.put(i + ".opened", recent.get(i - 1).openedAt().toString());
    }
    FileTrouble.translating(
        file,
        () -> {
          Files.createDirectories(file.toAbsolutePath().getParent());
          PropertiesFile.write(file, values);
          return true;
        });
  }
}
