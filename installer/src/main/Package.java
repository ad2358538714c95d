import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Makes a self-contained program and an installer of this system out of the portable one: a
/// run-time image with JavaFX in it, the program with its launcher, an AOT cache trained with that
/// launcher, and a package (deb, msi or dmg).
///
/// Runs in the Java that it packages: `java Package.java PORTABLE TARGET VERSION TYPE`, where TYPE is
/// `image`, `deb`, `rpm`, `msi` or `dmg`.
class Package {
  private static final String NAME = "siyu";

  /// What the program uses of Java, and what it may need on other machines: Chinese code pages and
  /// locales, accessibility, elliptic curves are not among what jdeps can see.
  private static final List<String> MODULES =
      List.of(
          "java.base", "java.desktop", "java.logging", "java.management", "java.naming", "java.sql",
          "java.xml", "java.xml.crypto", "java.scripting", "jdk.charsets", "jdk.localedata",
          "jdk.unsupported", "jdk.zipfs", "javafx.controls");

  private static final List<String> JVM_OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx2g",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED");

  private final Path portable;
  private final Path target;
  private final String version;
  private final String type;
  private final Path sources = Path.of("src", "main").toAbsolutePath();

  /// The time that every file of the program bears: a cache fits only jars of the very time (in
  /// seconds) at which it was trained, and packing copies them anew.
  private final Instant made = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private Package(String... arguments) {
    portable = Path.of(arguments[0]).toAbsolutePath();
    target = Path.of(arguments[1]).toAbsolutePath();
    version = arguments[2];
    type = arguments[3];
  }

  public static void main(String... arguments) throws IOException, InterruptedException {
    new Package(arguments).make();
  }

  private void make() throws IOException, InterruptedException {
    clear(target.resolve("work"));
    clear(target.resolve("image"));
    Path runtime = runtime(modules());
    Path image = image(runtime);
    date(image);
    train(image);
    if (!type.equals("image")) {
      pack(image);
    }
    System.out.println(megabytes(image) + " MB installed: " + image);
  }

  /// JavaFX as modules that can be linked: its libraries stand in the jars, jlink wants them apart.
  private Path modules() throws IOException, InterruptedException {
    Path folder = Files.createDirectories(target.resolve("work/jmods"));
    String system = system();
    List<Path> jars;
    try (Stream<Path> files = Files.list(portable.resolve("javafx"))) {
      jars = files.filter(file -> file.toString().endsWith("-" + system + ".jar")).sorted().toList();
    }
    for (Path jar : jars) {
      String module = jar.getFileName().toString().replaceFirst("^(javafx)-([a-z]+)-.*", "$1.$2");
      Path parts = target.resolve("work/parts").resolve(module);
      take(jar, parts);
      List<String> command =
          new ArrayList<>(
              List.of(tool("jmod"), "create", "--class-path", parts.resolve("classes").toString()));
      if (Files.exists(parts.resolve("libs"))) {
        command.addAll(List.of("--libs", parts.resolve("libs").toString()));
      }
      command.add(folder.resolve(module + ".jmod").toString());
      run(command, Map.of());
    }
    return folder;
  }

  private static void take(Path jar, Path parts) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar);
        Stream<Path> entries = Files.walk(zip.getPath("/"))) {
      for (Path entry : (Iterable<Path>) entries.filter(Files::isRegularFile)::iterator) {
        String name = entry.toString().substring(1);
        boolean isLibrary = name.matches(".*\\.(so|dll|dylib)");
        if (name.startsWith("META-INF/") && !isLibrary) {
          continue;
        }
        Path to = parts.resolve(isLibrary ? "libs" : "classes").resolve(name);
        Files.createDirectories(to.getParent());
        Files.copy(entry, to);
      }
    }
  }

  private Path runtime(Path modules) throws IOException, InterruptedException {
    Path runtime = target.resolve("work/runtime");
    run(
        List.of(
            tool("jlink"),
            "--module-path", modules.toString(),
            "--add-modules", String.join(",", MODULES),
            "--include-locales", "en,zh",
            "--no-header-files", "--no-man-pages", "--strip-java-debug-attributes",
            "--compress", "zip-0",
            "--output", runtime.toString()),
        Map.of());
    return runtime;
  }

  private Path image(Path runtime) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("jpackage"),
                "--type", "app-image",
                "--name", NAME,
                "--app-version", version,
                "--vendor", "Siyu Workbench",
                "--description", "Siyu Workbench",
                "--runtime-image", runtime.toString(),
                "--input", portable.resolve("lib").toString(),
                "--main-jar", "siyu-app-" + version + ".jar",
                "--main-class", "org.siyu.app.Launcher",
                "--icon", icon(),
                "--dest", target.resolve("image").toString()));
    for (String option : JVM_OPTIONS) {
      command.addAll(List.of("--java-options", option));
    }
    run(command, Map.of());
    return target.resolve("image").resolve(NAME);
  }

  private void date(Path image) throws IOException {
    try (Stream<Path> files = Files.walk(image)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Files.setLastModifiedTime(file, FileTime.from(made));
      }
    }
  }

  /// Runs the main job once with the packaged launcher; the Java that runs it writes down at its end
  /// which classes it used and how. A program whose cache does not fit starts without it, silently.
  private void train(Path image) throws IOException, InterruptedException {
    Path settings = find(image, NAME + ".cfg");
    String plain = Files.readString(settings);
    Path cache = settings.resolveSibling(NAME + ".aot");
    Path rehearsal = target.resolve("work/rehearsal");
    try {
      Files.writeString(settings, plain + "java-options=-XX:AOTCacheOutput=$APPDIR/siyu.aot\n");
      run(
          List.of(launcher(image), "rehearse", "-o", rehearsal.toString()),
          Map.of("LC_ALL", "C.UTF-8"));
    } finally {
      Files.writeString(settings, plain);
    }
    if (Files.exists(cache)) {
      Files.writeString(
          settings,
          plain
              + "java-options=-XX:AOTCache=$APPDIR/siyu.aot\n"
              + "java-options=-Xlog:disable\n");
    }
  }

  private void pack(Path image) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("jpackage"),
                "--type", type,
                "--name", NAME,
                "--app-image", image.toString(),
                "--app-version", version,
                "--vendor", "Siyu Workbench",
                "--description", "Siyu Workbench 私域工作台",
                "--license-file", portable.resolve("LICENSE").toString(),
                "--resource-dir", sources.resolve(system()).toString(),
                "--file-associations", sources.resolve("siyu-association.properties").toString(),
                "--dest", target.toString()));
    switch (type) {
      case "deb", "rpm" ->
          command.addAll(
              List.of(
                  "--linux-package-name", NAME,
                  "--linux-menu-group", "Office;",
                  "--linux-app-category", "misc",
                  "--linux-shortcut"));
      case "msi", "exe" ->
          command.addAll(
              List.of(
                  "--win-menu", "--win-shortcut", "--win-dir-chooser", "--win-per-user-install",
                  "--win-upgrade-uuid", "0f1c2f0e-8a57-4d3b-9a53-6f0b7f0a5d11"));
      case "dmg", "pkg" -> command.addAll(List.of("--mac-package-identifier", "org.siyu.app"));
      default -> throw new IllegalArgumentException("unknown type of package: " + type);
    }
    run(
        command,
        Map.of(
            "LC_ALL", "C.UTF-8",
            "DPKG_DEB_COMPRESSOR_TYPE", "zstd",
            "SOURCE_DATE_EPOCH", Long.toString(made.getEpochSecond())));
  }

  private String launcher(Path image) throws IOException {
    return find(image, system().equals("win") ? NAME + ".exe" : NAME).toString();
  }

  /// The file of that name in the image, in whatever folder this system keeps it.
  private static Path find(Path image, String name) throws IOException {
    try (Stream<Path> files = Files.walk(image)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().equals(name))
          .findFirst()
          .orElseThrow(() -> new IOException(name + " is not in " + image));
    }
  }

  private String icon() {
    String ending = Map.of("linux", "png", "win", "ico", "mac", "icns").get(system());
    return sources.resolve("icons").resolve(NAME + "." + ending).toString();
  }

  private static String system() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.contains("win") ? "win" : name.contains("mac") ? "mac" : "linux";
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static void run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    ProcessBuilder process = new ProcessBuilder(command).inheritIO();
    process.environment().putAll(environment);
    if (process.start().waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }

  private static long megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
          / 1_000_000;
    }
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Package::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
