package org.siyu.storage.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.WorkspaceProblem;

/// The file of a copy: a zip of a workspace's files and, last, a manifest with their hashes.
final class BackupArchive {
  private BackupArchive() {}

  /// Writes files, by entry name, and a manifest for them.
  static void write(Path archive, Map<String, Path> files, BackupManifest manifest, Monitor monitor)
      throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, Path> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        try (DigestInputStream in =
            new DigestInputStream(Files.newInputStream(file.getValue()), sha256())) {
          copy(in, zip, monitor);
          hashes.put(file.getKey(), hash(in));
        }
        zip.closeEntry();
      }
      BackupManifest whole =
          new BackupManifest(
              manifest.reason(),
              manifest.madeAt(),
              manifest.isVerified(),
              manifest.tables(),
              hashes);
      zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
      zip.write(PropertiesFile.text(whole.values()).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  /// Reads a whole archive and unpacks it below a folder.
  ///
  /// @throws ProblemException [WorkspaceProblem#BACKUP_DAMAGED] when anything is missing, added or
  ///   changed
  static BackupManifest unpack(Path archive, Path target, Monitor monitor) {
    if (Files.notExists(archive)) {
      throw new ProblemException(Problem.of(WorkspaceProblem.NOT_FOUND, archive.toString()));
    }
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      BackupManifest manifest = manifest(zip);
      Map<String, String> missing = new TreeMap<>(manifest.files());
      for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        if (!entry.getName().equals(BackupManifest.ENTRY)) {
          String expected = missing.remove(entry.getName());
          Path file = target.resolve(entry.getName()).normalize();
          if (expected == null
              || !file.startsWith(target)
              || !expected.equals(unpack(zip, entry, file, monitor))) {
            throw damaged(archive);
          }
        }
      }
      if (!missing.isEmpty()) {
        throw damaged(archive);
      }
      return manifest;
    } catch (ProblemException told) {
      throw told;
    } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
      if (FileTrouble.translate(target, unreadable) instanceof ProblemException fullOrReadOnly) {
        throw fullOrReadOnly;
      }
      throw new ProblemException(
          Problem.of(WorkspaceProblem.BACKUP_DAMAGED, archive.toString()), unreadable);
    }
  }

  static ProblemException damaged(Path archive) {
    return new ProblemException(Problem.of(WorkspaceProblem.BACKUP_DAMAGED, archive.toString()));
  }

  private static BackupManifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
    if (entry == null) {
      throw new IOException("no manifest");
    }
    try (InputStreamReader reader =
        new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8)) {
      return BackupManifest.parse(PropertiesFile.read(reader));
    }
  }

  private static String unpack(ZipFile zip, ZipEntry entry, Path file, Monitor monitor)
      throws IOException {
    Path parent = file.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (DigestInputStream in = new DigestInputStream(zip.getInputStream(entry), sha256());
        OutputStream out = Files.newOutputStream(file)) {
      copy(in, out, monitor);
      return hash(in);
    }
  }

  private static void copy(InputStream in, OutputStream out, Monitor monitor) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
      out.write(buffer, 0, length);
      monitor.check();
    }
  }

  private static String hash(DigestInputStream in) {
    return HexFormat.of().formatHex(in.getMessageDigest().digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
