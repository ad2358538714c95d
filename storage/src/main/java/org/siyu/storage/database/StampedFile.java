package org.siyu.storage.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A file beside the store with what was computed from tables, so that it need not be gathered from
/// them again. It may be missing, stale, damaged or deleted at any time: then it is ignored.
public final class StampedFile<T> {
  private static final int LONGEST_STAMP = 10_000;

  private final Path file;
  private final Form<T> form;

  /// How it is written.
  public interface Form<T> {
    /// @return nothing when these are not its bytes
    Optional<T> read(ReadableByteChannel channel) throws IOException;

    void write(T value, WritableByteChannel channel) throws IOException;
  }

  /// What lies in the file.
  ///
  /// @param stamp of the tables, as they were when the value was read
  public record Kept<T>(String stamp, T value) {}

  public StampedFile(Path file, Form<T> form) {
    this.file = file;
    this.form = form;
  }

  /// @param stamp of the tables, as they are now
  public Optional<T> read(String stamp) {
    ByteBuffer wanted = header(stamp);
    try (FileChannel channel = FileChannel.open(file, READ)) {
      ByteBuffer found = ByteBuffer.allocate(wanted.remaining());
      while (found.hasRemaining() && channel.read(found) >= 0) {
        // until the header is there
      }
      return found.flip().equals(wanted) ? form.read(channel) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /// Whatever the file holds, though its tables may have changed since.
  public Optional<Kept<T>> latest() {
    try (FileChannel channel = FileChannel.open(file, READ)) {
      int length = filled(channel, Integer.BYTES).getInt();
      if (length < 0 || length > LONGEST_STAMP) {
        return Optional.empty();
      }
      String stamp = StandardCharsets.UTF_8.decode(filled(channel, length)).toString();
      return form.read(channel).map(value -> new Kept<>(stamp, value));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static ByteBuffer filled(FileChannel channel, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes) < 0) {
        throw new EOFException();
      }
    }
    return bytes.flip();
  }

  /// @param stamp of the tables, as they were when the value was read
  public void write(String stamp, T value) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (FileChannel channel = FileChannel.open(part, CREATE, WRITE, TRUNCATE_EXISTING)) {
        ByteBuffer header = header(stamp);
        while (header.hasRemaining()) {
          channel.write(header);
        }
        form.write(value, channel);
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
