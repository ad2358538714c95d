package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.siyu.core.shared.Code;
import org.siyu.core.workspace.WorkspaceLanguage;
import org.siyu.core.workspace.WorkspaceSettings;

/// `settings.properties` of a workspace; also what marks a folder as one.
final class SettingsFile {
  private SettingsFile() {}

  /// Empty when the file is missing or makes no sense.
  static Optional<WorkspaceSettings> read(Path file) {
    try {
      return Optional.of(parse(PropertiesFile.read(file)));
    } catch (IOException | RuntimeException missingOrSpoiled) {
      return Optional.empty();
    }
  }

  static void write(Path file, WorkspaceSettings settings) {
    FileTrouble.translating(
        file,
        () -> {
          PropertiesFile.write(file, values(settings));
          return true;
        });
  }

  static WorkspaceSettings parse(Map<String, String> values) {
    return new WorkspaceSettings(
        UUID.fromString(value(values, "id")),
        value(values, "name"),
        Code.parse(WorkspaceLanguage.class, value(values, "language")),
        Currency.getInstance(value(values, "currency")),
        LocalDateTime.parse(value(values, "created")),
        Boolean.parseBoolean(value(values, "sample")));
  }

  static Map<String, String> values(WorkspaceSettings settings) {
    return new TreeMap<>(
        Map.of(
            "format", "1",
            "id", settings.id().toString(),
            "name", settings.name(),
            "language", settings.language().code(),
            "currency", settings.currency().getCurrencyCode(),
            "created", settings.createdAt().toString(),
            "sample", Boolean.toString(settings.isSample())));
  }

  private static String value(Map<String, String> values, String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
