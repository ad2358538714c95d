package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.siyu.core.shared.Code;
import org.siyu.core.workspace.UserSettings;
import org.siyu.core.workspace.UserSettings.Language;
import org.siyu.core.workspace.UserSettings.Theme;
import org.siyu.core.workspace.UserSettingsRepository;
import org.siyu.core.workspace.WindowPlace;

/// `settings.properties` in the user's configuration folder. Each value that makes no sense gives
/// its default.
public final class FileUserSettings implements UserSettingsRepository {
  private static final int WINDOW_PARTS = 5;

  private final Path file;

  /// @param folder see [UserFolder]; made when something is saved
  public FileUserSettings(Path folder) {
    this.file = folder.resolve("settings.properties");
  }

  @Override
  public UserSettings load() {
    Map<String, String> values;
    try {
      values = PropertiesFile.read(file);
    } catch (IOException missingOrSpoiled) {
      return UserSettings.DEFAULT;
    }
    UserSettings plain = UserSettings.DEFAULT;
    return new UserSettings(
        orElse(
            plain.language(),
            () -> Code.parse(Language.class, values.getOrDefault("language", ""))),
        orElse(plain.theme(), () -> Code.parse(Theme.class, values.getOrDefault("theme", ""))),
        orElse(plain.zoomPercent(), () -> Integer.valueOf(values.getOrDefault("zoom", ""))),
        orElse(
            plain.lastWorkspace(),
            () -> Optional.ofNullable(values.get("last.workspace")).map(Path::of)),
        orElse(
            plain.window(),
            () -> Optional.ofNullable(values.get("window")).map(FileUserSettings::window)),
        orElse(
            plain.dismissedGuides(),
            () -> workspaces(values.getOrDefault("guides.dismissed", ""))));
  }

  private static Set<UUID> workspaces(String text) {
    return Stream.of(text.split(" ", -1))
        .filter(id -> !id.isEmpty())
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  private static WindowPlace window(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != WINDOW_PARTS) {
      throw new IllegalArgumentException("a window's place has five parts");
    }
    return new WindowPlace(
        Double.parseDouble(parts[0]),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Double.parseDouble(parts[3]),
        Boolean.parseBoolean(parts[4]));
  }

  private static String text(WindowPlace place) {
    return "%s %s %s %s %s"
        .formatted(place.x(), place.y(), place.width(), place.height(), place.isMaximised());
  }

  private static <T> T orElse(T plain, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException noSense) {
      return plain;
    }
  }

  @Override
  public void save(UserSettings settings) {
    Map<String, String> values = new TreeMap<>();
    values.put("language", settings.language().code());
    values.put("theme", settings.theme().code());
    values.put("zoom", Integer.toString(settings.zoomPercent()));
    settings.window().ifPresent(place -> values.put("window", text(place)));
    settings.lastWorkspace().ifPresent(path -> values.put("last.workspace", path.toString()));
    if (!settings.dismissedGuides().isEmpty()) {
      values.put(
          "guides.dismissed",
          settings.dismissedGuides().stream()
              .map(UUID::toString)
              .sorted()
              .collect(Collectors.joining(" ")));
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
