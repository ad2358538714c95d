package org.siyu.core.content;

import java.util.regex.Pattern;

/// A file that belongs to an item, kept in the workspace under the hash of its bytes.
///
/// @param hash SHA-256 of the bytes, 64 lower-case hexadecimal digits
/// @param fileName as it was called when it was attached, without folder
/// @param mediaType such as `image/png`; `application/octet-stream` when not known
/// @param bytes its size
public record Asset(String hash, String fileName, String mediaType, long bytes) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public Asset {
    if (!HASH.matcher(hash).matches() || fileName.isBlank() || bytes < 0) {
      throw new IllegalArgumentException("not an asset");
    }
  }

  public boolean isImage() {
    return mediaType.startsWith("image/");
  }

  public boolean isVideo() {
    return mediaType.startsWith("video/");
  }
}
