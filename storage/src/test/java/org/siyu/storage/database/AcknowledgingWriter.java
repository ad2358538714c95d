package org.siyu.storage.database;

import static org.siyu.storage.database.generated.tables.WorkspaceProperty.WORKSPACE_PROPERTY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Writes rows two by two and says each pair's number once the store has acknowledged it.
final class AcknowledgingWriter {
  private AcknowledgingWriter() {}

  public static void main(String[] arguments) {
    int from = Integer.parseInt(arguments[1]);
    try (Database database = Database.open(Path.of(arguments[0]))) {
      for (int i = from; i < from + 1_000_000; i++) {
        int number = i;
        database.write(
            sql -> {
              for (String half : new String[] {"a", "b"}) {
                sql.insertInto(WORKSPACE_PROPERTY)
                    .set(WORKSPACE_PROPERTY.NAME, number + half)
                    .set(WORKSPACE_PROPERTY.PROPERTY_VALUE, "x".repeat(500))
                    .execute();
              }
              return number;
            });
        System.out.write((i + "\n").getBytes(StandardCharsets.US_ASCII), 0, (i + "\n").length());
        System.out.flush();
      }
    }
  }
}
