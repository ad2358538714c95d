package org.siyu.storage.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.siyu.core.exchange.FileDigests;
import org.siyu.core.exchange.FileProblem;
import org.siyu.core.shared.Place;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// SHA-256 of files on disk.
public final class Sha256Digests implements FileDigests {
  private static final int BUFFER = 1 << 16;

  @Override
  public String sha256(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[BUFFER];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      Place place = Place.file(String.valueOf(file.getFileName()));
      FileProblem code =
          Files.exists(file) ? FileProblem.NO_READ_PERMISSION : FileProblem.NOT_FOUND;
      throw new ProblemException(Problem.at(place, code), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
