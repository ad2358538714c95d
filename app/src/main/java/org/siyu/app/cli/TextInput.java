package org.siyu.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Reads a text in UTF-8 or GB18030, from a file or from standard input.
final class TextInput {
  static final String STANDARD_INPUT = "-";

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private TextInput() {}

  /// @param name a file's, or `-`
  /// @throws ProblemException [FileProblem]
  static String read(String name, InputStream standardInput) {
    Place place = Place.file(name.equals(STANDARD_INPUT) ? name : fileName(name));
    try {
      byte[] bytes =
          name.equals(STANDARD_INPUT)
              ? standardInput.readAllBytes()
              : Files.readAllBytes(Path.of(name));
      return decoded(bytes, place);
    } catch (NoSuchFileException missing) {
      throw new ProblemException(Problem.at(place, FileProblem.NOT_FOUND), missing);
    } catch (IOException trouble) {
      throw new ProblemException(Problem.at(place, FileProblem.NO_READ_PERMISSION), trouble);
    }
  }

  private static String fileName(String name) {
    return String.valueOf(Path.of(name).getFileName());
  }

  private static String decoded(byte[] bytes, Place place) {
    for (Charset encoding : ENCODINGS) {
      try {
        String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
      } catch (CharacterCodingException other) {
        // the next encoding
      }
    }
    throw new ProblemException(Problem.at(place, FileProblem.UNKNOWN_ENCODING));
  }
}
