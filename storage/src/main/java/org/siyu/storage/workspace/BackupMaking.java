package org.siyu.storage.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.ProblemException;
import org.siyu.core.workspace.Backup;
import org.siyu.core.workspace.BackupContents;
import org.siyu.core.workspace.BackupReason;
import org.siyu.core.workspace.StoreException;
import org.siyu.core.workspace.WorkspaceProblem;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.StoreFile;
import org.siyu.storage.workspace.JooqStoreScan.Digest;

/// Makes and reads the copies of one workspace.
///
/// @param target where copies and what is needed to make them go
record BackupMaking(WorkspaceFolder workspace, Path target, DiskSpace space) {
  // The store's zip, the store out of it, the copy, and what is unpacked from that to read it.
  private static final int PARTS_ON_DISK = 4;
  private static final String STORE_ENTRY = WorkspaceFolder.STORE + StoreFile.ENDING;

  /// Copies into the workspace itself.
  BackupMaking(WorkspaceFolder workspace, DiskSpace space) {
    this(workspace, workspace.backups(), space);
  }

  /// Copies an open store of whatever version, with the files beside it; the copy is unpacked and
  /// read as a whole before it gets its name.
  Backup make(Database database, BackupReason reason, LocalDateTime madeAt, Monitor monitor) {
    return inScratch(
        scratch -> {
          monitor.progress("backup.copy", 0, 3);
          Path zip = scratch.resolve("store.zip");
          Map<String, Long> counts = JooqStoreScan.copy(database, zip.toString());
          unzipStore(zip, scratch);
          monitor.progress("backup.read", 1, 3);
          Map<String, Digest> digests = digests(scratch.resolve(WorkspaceFolder.STORE), monitor);
          Map<String, Long> read = new TreeMap<>();
          digests.forEach((table, digest) -> read.put(table, digest.rows()));
          if (!read.equals(counts)) {
            throw BackupArchive.damaged(zip);
          }
          BackupManifest manifest = new BackupManifest(reason, madeAt, true, digests, Map.of());
          return pack(scratch, scratch.resolve(STORE_ENTRY), manifest, monitor);
        });
  }

  /// Copies the files as they lie, for a store that cannot be read.
  Backup makeUnverified(BackupReason reason, LocalDateTime madeAt, Monitor monitor) {
    BackupManifest manifest = new BackupManifest(reason, madeAt, false, Map.of(), Map.of());
    return inScratch(scratch -> pack(scratch, workspace.storeFile().file(), manifest, monitor));
  }

  private Backup pack(Path scratch, Path store, BackupManifest manifest, Monitor monitor)
      throws IOException {
    monitor.progress("backup.pack", 2, 3);
    Map<String, Path> files = new TreeMap<>();
    if (Files.exists(store)) {
      files.put(STORE_ENTRY, store);
    }
    if (Files.exists(workspace.settings())) {
      files.put(WorkspaceFolder.SETTINGS, workspace.settings());
    }
    files.putAll(FolderTree.files(workspace.root(), WorkspaceFolder.ATTACHMENTS));
    files.putAll(FolderTree.files(workspace.root(), WorkspaceFolder.PROFILES));
    Path packed = scratch.resolve("packed.zip");
    BackupArchive.write(packed, files, manifest, monitor);
    BackupArchive.unpack(packed, scratch.resolve("unpacked"), monitor);
    BackupFolder folder = new BackupFolder(target);
    Path file = folder.free(manifest.reason(), manifest.madeAt(), manifest.isVerified());
    Files.move(packed, file, StandardCopyOption.ATOMIC_MOVE);
    monitor.progress("backup.pack", 3, 3);
    return new Backup(
        file, manifest.reason(), manifest.madeAt(), Files.size(file), manifest.isVerified());
  }

  /// Unpacks a copy below a folder and reads all of it.
  ///
  /// @throws ProblemException [WorkspaceProblem#BACKUP_DAMAGED], [WorkspaceProblem#NEWER_VERSION],
  ///   [WorkspaceProblem#NOT_FOUND]
  static BackupContents unpack(Path backup, Path target, Monitor monitor) {
    BackupManifest manifest = BackupArchive.unpack(backup, target, monitor);
    int version = version(backup, target);
    Map<String, Digest> digests = readable(backup, target, monitor);
    if (manifest.isVerified() && !digests.equals(manifest.tables())) {
      throw BackupArchive.damaged(backup);
    }
    Map<String, Long> rows = new TreeMap<>();
    digests.forEach((table, digest) -> rows.put(table, digest.rows()));
    return new BackupContents(
        SettingsFile.read(target.resolve(WorkspaceFolder.SETTINGS))
            .orElseThrow(() -> BackupArchive.damaged(backup)),
        version,
        rows);
  }

  private static int version(Path backup, Path target) {
    try {
      return StoreFile.of(target.resolve(WorkspaceFolder.STORE)).schemaVersion();
    } catch (ProblemException trouble) {
      throw trouble.problem().code() == WorkspaceProblem.NEWER_VERSION
          ? trouble
          : BackupArchive.damaged(backup);
    }
  }

  private static Map<String, Digest> readable(Path backup, Path target, Monitor monitor) {
    try {
      return digests(target.resolve(WorkspaceFolder.STORE), monitor);
    } catch (ProblemException | StoreException unreadable) {
      throw BackupArchive.damaged(backup);
    }
  }

  private static Map<String, Digest> digests(Path store, Monitor monitor) {
    try (Database copy = Database.openForReading(store)) {
      return JooqStoreScan.digests(copy, monitor);
    }
  }

  private static void unzipStore(Path zip, Path target) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      ZipEntry entry = file.getEntry(STORE_ENTRY);
      if (entry == null) {
        throw new IOException("no store in the copy");
      }
      Files.copy(file.getInputStream(entry), target.resolve(STORE_ENTRY));
    }
    Files.delete(zip);
  }

  private long contentBytes() throws IOException {
    Path store = workspace.storeFile().file();
    return (Files.exists(store) ? Files.size(store) : 0)
        + FolderTree.size(workspace.root().resolve(WorkspaceFolder.ATTACHMENTS))
        + FolderTree.size(workspace.root().resolve(WorkspaceFolder.PROFILES));
  }

  /// Work in a folder that is gone afterwards.
  interface ScratchWork<T> {
    T in(Path scratch) throws IOException;
  }

  <T> T inScratch(ScratchWork<T> work) {
    return FileTrouble.translating(
        target,
        () -> {
          Files.createDirectories(target);
          Path scratch = Files.createTempDirectory(target, ".making-");
          try {
            space.require(scratch, PARTS_ON_DISK * contentBytes());
            return work.in(scratch);
          } finally {
            FolderTree.delete(scratch);
          }
        });
  }
}
