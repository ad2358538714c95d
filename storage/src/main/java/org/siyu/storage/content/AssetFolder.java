package org.siyu.storage.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.siyu.core.content.Asset;
import org.siyu.core.content.AssetFiles;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// The files of the content calendar in a folder of the workspace: each under the hash of its
/// bytes, with the ending of its name so that other programs know it, spread over folders by the
/// first two digits.
public final class AssetFolder implements AssetFiles {
  private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z0-9]{1,8})");
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("bmp", "image/bmp"),
          Map.entry("webp", "image/webp"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("mov", "video/quicktime"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("txt", "text/plain"),
          Map.entry("doc", "application/msword"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("ppt", "application/vnd.ms-powerpoint"),
          Map.entry(
              "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
          Map.entry("zip", "application/zip"));

  private final Path root;

  /// @param attachments the folder of the workspace for files
  public AssetFolder(Path attachments) {
    this.root = attachments.resolve("content");
  }

  @Override
  public Asset describe(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return new Asset(
          hash(file),
          name,
          TYPES.getOrDefault(ending(name), "application/octet-stream"),
          Files.size(file));
    } catch (IOException unreadable) {
      throw trouble(name, unreadable);
    }
  }

  /// SHA-256 of a file's bytes.
  ///
  /// @return 64 lower-case hexadecimal digits
  public static String hash(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  @Override
  public void keep(Path file, Asset asset) {
    Path place = place(asset);
    if (Files.exists(place)) {
      return;
    }
    try {
      Files.createDirectories(place.getParent());
      Path part = Files.createTempFile(place.getParent(), "part-", ".tmp");
      try {
        Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
        if (!hash(part).equals(asset.hash())) {
          throw new IOException("the file changed while it was read");
        }
        Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException unreadable) {
      throw trouble(asset.fileName(), unreadable);
    }
  }

  private static ProblemException trouble(String name, IOException unreadable) {
    return new ProblemException(Problem.of(ContentProblem.ASSET_UNREADABLE, name), unreadable);
  }

  @Override
  public Optional<Path> path(Asset asset) {
    return Optional.of(place(asset)).filter(Files::isRegularFile);
  }

  /// Whether the file is there and its bytes are those it was kept with.
  public boolean isWhole(Asset asset) {
    try {
      Path place = place(asset);
      return Files.isRegularFile(place) && hash(place).equals(asset.hash());
    } catch (IOException unreadable) {
      return false;
    }
  }

  @Override
  public void delete(Asset asset) {
    try {
      Files.deleteIfExists(place(asset));
    } catch (IOException unreadable) {
      throw trouble(asset.fileName(), unreadable);
    }
  }

  private Path place(Asset asset) {
    String ending = ending(asset.fileName());
    return root.resolve(asset.hash().substring(0, 2))
        .resolve(asset.hash() + (ending.isEmpty() ? "" : "." + ending));
  }

  private static String ending(String name) {
    Matcher matcher = ENDING.matcher(name);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
