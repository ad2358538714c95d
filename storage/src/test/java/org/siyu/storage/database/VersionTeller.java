package org.siyu.storage.database;

import java.nio.file.Path;

/// A program that ends with the version of a store's schema. Argument: the store.
final class VersionTeller {
  private VersionTeller() {}

  public static void main(String[] arguments) {
    System.exit(StoreFile.of(Path.of(arguments[0])).schemaVersion());
  }
}
