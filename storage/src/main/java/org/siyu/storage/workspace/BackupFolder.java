package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.siyu.core.shared.Code;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupReason;

/// The copies of a workspace, told apart by their names: `20261122-031500-daily.siyu-backup`.
record BackupFolder(Path folder) {
  static final String ENDING = ".siyu-backup";
  private static final String UNVERIFIED = "-unverified";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);
  private static final Pattern NAME =
      Pattern.compile("(\\d{8}-\\d{6})(?:\\.\\d+)?-([a-z-]+?)(-unverified)?\\.siyu-backup");

  List<Backup> list() {
    if (Files.notExists(folder)) {
      return List.of();
    }
    return FileTrouble.translating(
        folder,
        () -> {
          try (Stream<Path> files = Files.list(folder)) {
            return files
                .flatMap(file -> backup(file).stream())
                .sorted(Comparator.comparing(Backup::madeAt).thenComparing(Backup::file).reversed())
                .toList();
          }
        });
  }

  /// A name that is not taken.
  Path free(BackupReason reason, LocalDateTime madeAt, boolean isVerified) {
    String end = "-" + reason.code() + (isVerified ? "" : UNVERIFIED) + ENDING;
    Path file = folder.resolve(TIME.format(madeAt) + end);
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(TIME.format(madeAt) + "." + i + end);
    }
    return file;
  }

  private static Optional<Backup> backup(Path file) {
    Matcher name = NAME.matcher(file.getFileName().toString());
    try {
      return name.matches()
          ? Optional.of(
              new Backup(
                  file,
                  Code.parse(BackupReason.class, name.group(2)),
                  LocalDateTime.parse(name.group(1), TIME),
                  Files.size(file),
                  name.group(3) == null))
          : Optional.empty();
    } catch (IllegalArgumentException | IOException | DateTimeException someoneElses) {
      return Optional.empty();
    }
  }
}
