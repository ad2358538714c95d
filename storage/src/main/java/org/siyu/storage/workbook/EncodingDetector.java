package org.siyu.storage.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.siyu.core.exchange.FileProblem;

/// Finds out how a text file is written: by its byte order mark, else the first of UTF-8 and
/// GB18030 in which the whole file is valid. Statistics would guess; a file that is valid UTF-8 and
/// holds more than ASCII is UTF-8 in all cases that matter.
final class EncodingDetector {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int CHUNK = 1 << 16;

  private EncodingDetector() {}

  static DetectedEncoding detect(Path file, Optional<String> wanted) throws IOException {
    DetectedEncoding marked = byMark(file);
    if (wanted.isPresent()) {
      Charset charset = named(wanted.get());
      boolean isMarked = marked.markLength() > 0 && charset.name().startsWith("UTF");
      return isMarked ? marked : new DetectedEncoding(charset, 0);
    }
    if (marked.markLength() > 0) {
      if (isValid(file, marked.charset())) {
        return marked;
      }
    } else if (isValid(file, StandardCharsets.UTF_8)) {
      return marked;
    } else if (isValid(file, GB18030)) {
      return new DetectedEncoding(GB18030, 0);
    }
    throw new UnreadableFile(
        isBinary(file) ? FileProblem.NOT_A_WORKBOOK : FileProblem.UNKNOWN_ENCODING);
  }

  /// Whether the file begins with control characters that no text has.
  private static boolean isBinary(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      for (byte each : bytes.readNBytes(CHUNK)) {
        if ((each >= 0 && each < '\t') || (each > '\r' && each < ' ')) {
          return true;
        }
      }
      return false;
    }
  }

  private static DetectedEncoding byMark(Path file) throws IOException {
    byte[] start;
    try (InputStream bytes = Files.newInputStream(file)) {
      start = bytes.readNBytes(3);
    }
    if (start.length == 3
        && start[0] == (byte) 0xEF
        && start[1] == (byte) 0xBB
        && start[2] == (byte) 0xBF) {
      return new DetectedEncoding(StandardCharsets.UTF_8, 3);
    }
    if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
      return new DetectedEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
      return new DetectedEncoding(StandardCharsets.UTF_16BE, 2);
    }
    return new DetectedEncoding(StandardCharsets.UTF_8, 0);
  }

  private static Charset named(String name) throws UnreadableFile {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new UnreadableFile(FileProblem.UNKNOWN_ENCODING);
    }
  }

  /// Decodes the whole file and forgets it.
  private static boolean isValid(Path file, Charset charset) throws IOException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    CharBuffer characters = CharBuffer.allocate(CHUNK);
    try (ReadableByteChannel channel = Channels.newChannel(Files.newInputStream(file))) {
      boolean isAtEnd = false;
      while (!isAtEnd) {
        isAtEnd = channel.read(bytes) < 0;
        bytes.flip();
        decode(decoder, bytes, characters, isAtEnd);
        bytes.compact();
      }
      return true;
    } catch (CharacterCodingException invalid) {
      return false;
    }
  }

  private static void decode(
      CharsetDecoder decoder, ByteBuffer bytes, CharBuffer characters, boolean isAtEnd)
      throws IOException {
    CoderResult result;
    do {
      characters.clear();
      result = decoder.decode(bytes, characters, isAtEnd);
      if (result.isError()) {
        result.throwException();
      }
      if (characters.flip().chars().anyMatch(character -> character == 0)) {
        throw new UnreadableFile(FileProblem.NOT_A_WORKBOOK);
      }
    } while (result.isOverflow());
  }
}
