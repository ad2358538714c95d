package org.siyu.storage.kpi;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.siyu.storage.database.StampedFile;

/// The rows of customers by tier, as bytes with a checksum.
final class PlacedForm implements StampedFile.Form<Map<String, BitSet>> {
  private static final int FORMAT = 1;
  private static final int MOST_TIERS = 1000;
  private static final int MOST_BYTES = 1 << 26;

  @Override
  public Optional<Map<String, BitSet>> read(ReadableByteChannel channel) throws IOException {
    DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
    if (in.readInt() != FORMAT) {
      return Optional.empty();
    }
    int tiers = in.readInt();
    if (tiers < 0 || tiers > MOST_TIERS) {
      return Optional.empty();
    }
    CRC32 sum = new CRC32();
    Map<String, BitSet> placed = new HashMap<>();
    for (int tier = 0; tier < tiers; tier++) {
      String code = in.readUTF();
      int length = in.readInt();
      if (length < 0 || length > MOST_BYTES) {
        return Optional.empty();
      }
      byte[] bits = in.readNBytes(length);
      sum.update(bits);
      placed.put(code, BitSet.valueOf(bits));
    }
    return in.readLong() == sum.getValue() ? Optional.of(placed) : Optional.empty();
  }

  @Override
  public void write(Map<String, BitSet> placed, WritableByteChannel channel) throws IOException {
    DataOutputStream out = new DataOutputStream(Channels.newOutputStream(channel));
    CRC32 sum = new CRC32();
    out.writeInt(FORMAT);
    out.writeInt(placed.size());
    for (Map.Entry<String, BitSet> tier : placed.entrySet()) {
      byte[] bits = tier.getValue().toByteArray();
      sum.update(bits);
      out.writeUTF(tier.getKey());
      out.writeInt(bits.length);
      out.write(bits);
    }
    out.writeLong(sum.getValue());
    out.flush();
  }
}
