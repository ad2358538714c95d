package org.siyu.storage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Opens a store as [Database#open] does. A new one is a copy of what the migrations made once: to
/// run them again for each test would take a sixth of the time of all tests.
public final class EmptyStore {
  private static final byte[] EMPTY = migrated();

  private EmptyStore() {}

  public static Database open(Path file) {
    StoreFile store = StoreFile.of(file);
    if (!store.exists()) {
      try {
        Files.write(store.file(), EMPTY);
      } catch (IOException trouble) {
        throw new UncheckedIOException(trouble);
      }
    }
    return Database.open(file);
  }

  private static byte[] migrated() {
    try {
      Path folder = Files.createTempDirectory("siyu-empty-store");
      StoreFile store = StoreFile.of(folder.resolve("store"));
      try {
        Database.open(store.base()).closeCompacted();
        return Files.readAllBytes(store.file());
      } finally {
        Files.deleteIfExists(store.file());
        Files.delete(folder);
      }
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
