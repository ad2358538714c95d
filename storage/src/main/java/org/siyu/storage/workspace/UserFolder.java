package org.siyu.storage.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the system wants a program to keep a user's own configuration.
public final class UserFolder {
  private UserFolder() {}

  public static Path ofThisUser() {
    return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home"));
  }

  static Path of(Map<String, String> environment, String system, String home) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      Path parent = roaming.isEmpty() ? Path.of(home, "AppData", "Roaming") : Path.of(roaming);
      return parent.resolve("Siyu Workbench");
    }
    if (os.startsWith("mac")) {
      return Path.of(home, "Library", "Application Support", "Siyu Workbench");
    }
    // The specification has relative paths ignored.
    String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
    Path parent = xdg.startsWith("/") ? Path.of(xdg) : Path.of(home, ".config");
    return parent.resolve("siyu-workbench");
  }
}
