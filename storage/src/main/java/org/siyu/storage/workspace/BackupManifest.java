package org.siyu.storage.workspace;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.siyu.core.shared.Code;
import org.siyu.core.workspace.BackupReason;
import org.siyu.storage.workspace.JooqStoreScan.Digest;

/// What a copy says of itself.
///
/// @param tables rows and checksums by table; empty for a copy that was not verified
/// @param files SHA-256 by entry
record BackupManifest(
    BackupReason reason,
    LocalDateTime madeAt,
    boolean isVerified,
    Map<String, Digest> tables,
    Map<String, String> files) {
  static final String ENTRY = "manifest.properties";
  private static final String FORMAT = "1";
  private static final String TABLE = "table.";
  private static final String FILE = "sha256.";

  Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    values.put("format", FORMAT);
    values.put("reason", reason.code());
    values.put("made", madeAt.toString());
    values.put("verified", Boolean.toString(isVerified));
    tables.forEach(
        (table, digest) ->
            values.put(TABLE + table, digest.rows() + " " + Long.toHexString(digest.checksum())));
    files.forEach((entry, hash) -> values.put(FILE + entry, hash));
    return values;
  }

  /// @throws RuntimeException when the values make no manifest
  static BackupManifest parse(Map<String, String> values) {
    if (!FORMAT.equals(values.get("format"))) {
      throw new IllegalArgumentException("no manifest");
    }
    Map<String, Digest> tables = new TreeMap<>();
    Map<String, String> files = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(TABLE)) {
            tables.put(name.substring(TABLE.length()), digest(value));
          } else if (name.startsWith(FILE)) {
            files.put(name.substring(FILE.length()), value);
          }
        });
    return new BackupManifest(
        Code.parse(BackupReason.class, values.getOrDefault("reason", "")),
        LocalDateTime.parse(values.getOrDefault("made", "")),
        Boolean.parseBoolean(values.get("verified")),
        tables,
        files);
  }

  private static Digest digest(String value) {
    int split = value.indexOf(' ');
    return new Digest(
        Long.parseLong(value.substring(0, split)),
        Long.parseUnsignedLong(value.substring(split + 1), 16));
  }
}
