package org.siyu.core.tiers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// The fingerprint of a run: equal exactly when all placements are equal.
final class RunHash {
  private static final int ROW_BYTES = 39;
  private static final int BUFFERED_ROWS = 4096;

  private RunHash() {}

  static String of(TierRun run) {
    MessageDigest digest = sha256();
    digest.update(header(run).getBytes(StandardCharsets.UTF_8));
    ByteBuffer buffer = ByteBuffer.allocate(ROW_BYTES * BUFFERED_ROWS);
    for (int index = 0; index < run.size(); index++) {
      UUID customer = run.customer(index);
      buffer
          .putLong(customer.getMostSignificantBits())
          .putLong(customer.getLeastSignificantBits())
          .putShort((short) run.tierIndex(index))
          .putShort((short) run.rule(index))
          .put((byte) run.recencyScore(index))
          .put((byte) run.frequencyScore(index))
          .put((byte) run.monetaryScore(index))
          .putInt(run.recencyDays(index).orElse(-1))
          .putInt(run.orders(index))
          .putLong(run.cents(index));
      if (buffer.remaining() < ROW_BYTES) {
        digest.update(buffer.flip());
        buffer.clear();
      }
    }
    digest.update(buffer.flip());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String header(TierRun run) {
    StringBuilder header = new StringBuilder("run 1\n");
    header.append(run.asOf()).append('\n').append(run.scheme().version()).append('\n');
    header.append(run.scheme().rfm().window().text()).append('\n');
    header.append(run.scheme().rfm().refunds().key()).append('\n');
    run.scheme().tiers().forEach(tier -> header.append(tier.code()).append('\n'));
    RfmScales scales = run.benchmarks().rfm();
    // The means decide the segments.
    for (ScoreScale scale : List.of(scales.recency(), scales.frequency(), scales.monetary())) {
      header.append(scale.scoreSum()).append('\n');
    }
    return header.append(run.size()).append('\n').toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
