package org.siyu.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// What Java keeps of a program's first run for the next ones, as the packaged program has it: its
/// classes loaded and linked, and which methods are hot.
///
/// @param file the cache
/// @param classPath the one it was made with: it fits no other, and only archives
record AotCache(Path file, String classPath) {
  /// Runs the program once and keeps what Java learnt from it.
  static AotCache trained(Path folder, String name, ColdProcess training)
      throws IOException, InterruptedException {
    AotCache cache = new AotCache(folder.resolve(name + ".aot"), archives(folder));
    Files.deleteIfExists(cache.file());
    ColdProcess.Outcome outcome =
        training.run(cache.classPath(), "-XX:AOTCacheOutput=" + cache.file());
    if (!outcome.isGood() || !Files.exists(cache.file())) {
      throw new IllegalStateException("no AOT cache was made: " + outcome.lastWords());
    }
    return cache;
  }

  private static String archives(Path folder) throws IOException {
    List<String> archives = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.isEmpty()) {
        continue;
      }
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        Path archive = folder.resolve("classes-" + archives.size() + ".jar");
        pack(path, archive);
        archives.add(archive.toString());
      } else {
        archives.add(entry);
      }
    }
    return String.join(File.pathSeparator, archives);
  }

  private static void pack(Path classes, Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
  }
}
