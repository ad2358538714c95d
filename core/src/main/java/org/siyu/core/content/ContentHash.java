package org.siyu.core.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.UUID;

/// The fingerprint that binds an approval to what was approved.
///
/// SHA-256 over UTF-8, in this order, each part preceded by its length in bytes (4 bytes, big
/// endian) so that no text can run into the next part:
///
/// 1. the format's name `siyu-content-1`
/// 2. title, body
/// 3. `general` with title and body of the general variant, or `none`
/// 4. the channel's code
/// 5. the number of tiers and their codes in their order; the number of tags and their ids in their
///    order
/// 6. the number of assets, and of each its SHA-256 in the order in which they are shown
///
/// Text goes in as it stands: a space or a different form of the same letter changes the
/// fingerprint. The names of files, the planned time, owner, campaign and the like do not belong to
/// it.
public final class ContentHash {
  private static final String FORMAT = "siyu-content-1";

  private final MessageDigest digest;

  private ContentHash(MessageDigest digest) {
    this.digest = digest;
  }

  /// @return 64 lower-case hexadecimal digits
  public static String of(Content content) {
    ContentHash hash = new ContentHash(sha256());
    hash.add(FORMAT);
    hash.add(content.title());
    hash.add(content.body());
    content
        .general()
        .ifPresentOrElse(
            general -> {
              hash.add("general");
              hash.add(general.title());
              hash.add(general.body());
            },
            () -> hash.add("none"));
    hash.add(content.channel());
    hash.addAll(content.audience().tiers());
    hash.addAll(content.audience().tags().stream().map(UUID::toString).toList());
    hash.addAll(content.assets().stream().map(Asset::hash).toList());
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private void addAll(Collection<String> parts) {
    digest.update(length(parts.size()));
    parts.forEach(this::add);
  }

  private void add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(length(bytes.length));
    digest.update(bytes);
  }

  private static byte[] length(int value) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
  }
}
