package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder with all that is in it.
final class FolderTree {
  private FolderTree() {}

  /// Links are deleted, not followed.
  static void delete(Path root) throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble)
              throws IOException {
            if (trouble != null) {
              throw trouble;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /// The files below a folder of a root, by their path from the root with `/` in between.
  static Map<String, Path> files(Path root, String folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    Path start = root.resolve(folder);
    if (Files.isDirectory(start)) {
      try (Stream<Path> found = Files.walk(start)) {
        found
            .filter(Files::isRegularFile)
            .forEach(file -> files.put(name(root.relativize(file)), file));
      }
    }
    return files;
  }

  static long size(Path root) throws IOException {
    if (Files.notExists(root)) {
      return 0;
    }
    try (Stream<Path> found = Files.walk(root)) {
      long size = 0;
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        size += Files.size(file);
      }
      return size;
    }
  }

  private static String name(Path relative) {
    StringBuilder name = new StringBuilder();
    for (Path part : relative) {
      name.append(name.isEmpty() ? "" : "/").append(part);
    }
    return name.toString();
  }
}
