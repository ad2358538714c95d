package org.siyu.app.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.siyu.app.wiring.Program;
import org.siyu.app.wiring.Workbench;
import org.siyu.core.shared.Monitor;
import org.siyu.core.workspace.NewWorkspace;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.Workspaces;
import org.siyu.storage.database.Database;

/// What tests begin with: stores and workspaces that are made once for all tests and copied for
/// every one, since to make them takes longer than most tests do.
public final class ReadyWorkspaces {
  private static final Map<String, Folder> MADE = new ConcurrentHashMap<>();

  private ReadyWorkspaces() {}

  /// Opens a new store in a folder: its schema is up to date, it holds no row.
  public static Database store(Path folder) {
    ready("store", folder, made -> Database.open(made.resolve("store")).closeCompacted());
    return Database.open(folder.resolve("store"));
  }

  /// A new workspace of Ann's in this folder, in English and closed.
  public static Path empty(Path folder) {
    return ready("empty", folder, made -> workspaces(made).create(english(made)).close());
  }

  /// The sample with its tiers in this folder, in Chinese and closed. It has been open today: what
  /// is done once a day is done.
  public static Path sample(Path folder) {
    return ready("sample", folder, ReadyWorkspaces::openedOnce);
  }

  private static void openedOnce(Path made) {
    workspaces(made).createSample(chinese(made), Monitor.NONE).close();
    try (Workbench workbench = program(made).open(made, () -> "tiers", Monitor.NONE)) {
      workbench.journeyServices().journeys().advance().catchUp(Monitor.NONE);
      workbench.workspace().backups().makeIfDue(Monitor.NONE);
    }
  }

  private static Workspaces workspaces(Path folder) {
    return program(folder).workspaces();
  }

  private static Program program(Path folder) {
    return Program.withUserFolder(folder.resolveSibling("user"), TestTime.clock());
  }

  private static NewWorkspace english(Path folder) {
    return new NewWorkspace(
        folder, "Spring", WorkspaceLanguage.EN, Currency.getInstance("CNY"), "Ann");
  }

  private static NewWorkspace chinese(Path folder) {
    return new NewWorkspace(
        folder, "花间日常", WorkspaceLanguage.ZH, Currency.getInstance("CNY"), "林晓");
  }

  private static Path ready(String kind, Path folder, Consumer<Path> making) {
    MADE.computeIfAbsent(kind, _ -> Folder.filled(making)).copyTo(folder);
    return folder;
  }

  /// What a folder holds, by path; a folder in it has no bytes of its own.
  private record Folder(Map<String, byte[]> files, List<String> folders) {
    /// What something puts into a folder that is gone afterwards.
    static Folder filled(Consumer<Path> filling) {
      try {
        Path parent = Files.createTempDirectory("siyu-ready");
        try {
          Path folder = parent.resolve("made");
          filling.accept(folder);
          return read(folder);
        } finally {
          delete(parent);
        }
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }

    private static Folder read(Path folder) throws IOException {
      Map<String, byte[]> files = new TreeMap<>();
      List<String> folders = new ArrayList<>();
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.toList()) {
          String place = folder.relativize(path).toString();
          if (Files.isDirectory(path)) {
            folders.add(place);
          } else {
            files.put(place, Files.readAllBytes(path));
          }
        }
      }
      return new Folder(files, folders);
    }

    private static void delete(Path folder) throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }

    void copyTo(Path folder) {
      try {
        for (String place : folders) {
          Files.createDirectories(folder.resolve(place));
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
          Files.write(folder.resolve(file.getKey()), file.getValue());
        }
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }
  }
}
