package org.siyu.core.exchange.planning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Keeps each distinct text once, as UTF-8 in chunks, and numbers it: "" is 0. About 12 bytes a
/// text beside its letters, where a `HashMap` of strings takes 100.
final class Texts {
  static final int NONE = 0;
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST_RECENT = 100;

  private byte[][] chunks = new byte[4][];
  private int chunk = -1;
  private int used = CHUNK;

  private final IntColumn chunkOf = new IntColumn();
  private final IntColumn startOf = new IntColumn();
  private final IntColumn hashOf = new IntColumn();
  private int[] slots = new int[1 << 10];

  /// Texts that came lately: most come again soon, and are then found without being encoded.
  private final @Nullable String[] recent = new @Nullable String[1 << 12];

  private final int[] recentIds = new int[1 << 12];

  Texts() {
    intern("");
  }

  int size() {
    return startOf.size();
  }

  int intern(String text) {
    int place = (int) ContentHash.mix(text.hashCode()) & (recent.length - 1);
    if (text.equals(recent[place])) {
      return recentIds[place];
    }
    int id = internAnew(text);
    if (text.length() <= LONGEST_RECENT) {
      recent[place] = text;
      recentIds[place] = id;
    }
    return id;
  }

  private int internAnew(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int hash = Arrays.hashCode(bytes);
    int at = slotOf(bytes, hash);
    if (slots[at] != 0) {
      return slots[at] - 1;
    }
    int id = keep(bytes, hash);
    slots[at] = id + 1;
    if (id > slots.length / 5 * 3) {
      grow();
    }
    return id;
  }

  /// @return the text's number, or -1 when it was never interned
  int find(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return slots[slotOf(bytes, Arrays.hashCode(bytes))] - 1;
  }

  String get(int id) {
    byte[] home = chunks[chunkOf.get(id)];
    int start = startOf.get(id);
    int length = length(home, start);
    return new String(home, start + 4, length, StandardCharsets.UTF_8);
  }

  private int keep(byte[] bytes, int hash) {
    int needed = bytes.length + 4;
    if (used + needed > CHUNK) {
      chunk++;
      if (chunk == chunks.length) {
        chunks = Arrays.copyOf(chunks, chunk * 2);
      }
      chunks[chunk] = new byte[Math.max(CHUNK, needed)];
      used = 0;
    }
    byte[] home = chunks[chunk];
    for (int i = 0; i < 4; i++) {
      home[used + i] = (byte) (bytes.length >>> (24 - 8 * i));
    }
    System.arraycopy(bytes, 0, home, used + 4, bytes.length);
    chunkOf.add(chunk);
    hashOf.add(hash);
    int id = startOf.add(used);
    used += needed;
    return id;
  }

  private static int length(byte[] home, int start) {
    return (home[start] & 0xFF) << 24
        | (home[start + 1] & 0xFF) << 16
        | (home[start + 2] & 0xFF) << 8
        | (home[start + 3] & 0xFF);
  }

  private int slotOf(byte[] bytes, int hash) {
    int mask = slots.length - 1;
    int at = (int) ContentHash.mix(hash) & mask;
    while (slots[at] != 0 && !isText(slots[at] - 1, bytes, hash)) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private boolean isText(int id, byte[] bytes, int hash) {
    if (hashOf.get(id) != hash) {
      return false;
    }
    byte[] home = chunks[chunkOf.get(id)];
    int start = startOf.get(id);
    return length(home, start) == bytes.length
        && Arrays.equals(home, start + 4, start + 4 + bytes.length, bytes, 0, bytes.length);
  }

  private void grow() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int id = 0; id < size(); id++) {
      int at = (int) ContentHash.mix(hashOf.get(id)) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = id + 1;
    }
  }
}
