package org.siyu.storage.compliance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;

/// The hash of an entry: SHA-256 over the hash before it and the entry's fields, each with its
/// length in front, so that no two entries read alike.
final class AuditHash {
  static final String BEFORE_THE_FIRST = "0".repeat(64);

  private AuditHash() {}

  static String of(
      String previous,
      long number,
      LocalDateTime happenedAt,
      String actor,
      String action,
      String subject,
      String details) {
    MessageDigest digest = sha256();
    for (String field :
        new String[] {
          previous, Long.toString(number), happenedAt.toString(), actor, action, subject, details
        }) {
      byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
