package org.siyu.storage.tiers;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.siyu.core.tiers.Facts;
import org.siyu.core.tiers.FactsImage;

/// A file beside the store with the facts as they were last read, so that they need not be gathered
/// from five tables again. It may be missing, stale, damaged or deleted at any time: then it is
/// ignored.
final class FactsFile {
  private final Path file;

  FactsFile(Path file) {
    this.file = file;
  }

  /// @param stamp of the tables, as they are now
  Optional<Facts> read(String stamp) {
    ByteBuffer wanted = header(stamp);
    try (FileChannel channel = FileChannel.open(file, READ)) {
      ByteBuffer found = ByteBuffer.allocate(wanted.remaining());
      while (found.hasRemaining() && channel.read(found) >= 0) {
        // until the header is there
      }
      return found.flip().equals(wanted) ? FactsImage.read(channel) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// @param stamp of the tables, as they were when the facts were read
  void write(String stamp, Facts facts) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
        ByteBuffer header = header(stamp);
        while (header.hasRemaining()) {
          channel.write(header);
        }
        FactsImage.write(facts, channel);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException noRoom) {
      part.toFile().delete();
    }
  }

  private static ByteBuffer header(String stamp) {
    byte[] text = stamp.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(Integer.BYTES + text.length).putInt(text.length).put(text).flip();
  }
}
