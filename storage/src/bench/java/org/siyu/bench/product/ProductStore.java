package org.siyu.bench.product;

import java.nio.file.Path;
import org.siyu.storage.database.Database;

/// Makes an empty store, so that its tables are there before anything is measured. Argument: its
/// path.
public final class ProductStore {
  private ProductStore() {}

  public static void main(String[] arguments) {
    Database.open(Path.of(arguments[0])).closeCompacted();
  }
}
