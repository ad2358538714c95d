package org.siyu.core.tiers;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// [Facts] as bytes, so that they can be kept from one run to the next: the columns one after the
/// other, some 110 bytes a customer. What was damaged on the way is recognised by checksums
/// (CRC-32C) and is no facts.
public final class FactsImage {
  /// Changes with the layout and with the meaning of a column.
  private static final int FORMAT = 1;

  private static final Consent[] CONSENTS = Consent.values();

  private FactsImage() {}

  /// @throws IOException as the channel does
  public static void write(Facts facts, WritableByteChannel channel) throws IOException {
    ColumnWriter out = new ColumnWriter(channel);
    int[] lengths = new int[facts.channels.size()];
    ByteArrayOutputStream names = new ByteArrayOutputStream();
    for (int index = 0; index < lengths.length; index++) {
      byte[] name = facts.channels.get(index).getBytes(StandardCharsets.UTF_8);
      lengths[index] = name.length;
      names.writeBytes(name);
    }
    out.integers(
        FORMAT,
        facts.size(),
        facts.orderCount(),
        facts.interactionCount(),
        facts.tagIndex.length,
        facts.tags.size(),
        lengths.length,
        names.size());
    out.checksum();
    out.integers(lengths);
    out.bytes(names.toByteArray());
    for (UUID tag : facts.tags) {
      out.longs(tag.getMostSignificantBits(), tag.getLeastSignificantBits());
    }
    out.longs(facts.idHigh);
    out.longs(facts.idLow);
    out.longs(facts.joined);
    out.integers(facts.channel);
    out.bytes(consents(facts));
    out.integers(facts.orders.start);
    out.longs(facts.orders.time);
    out.longs(facts.orders.cents);
    out.bytes(facts.orders.flags);
    out.integers(facts.interactions.start);
    out.longs(facts.interactions.time);
    out.integers(facts.tagStart);
    out.integers(facts.tagIndex);
    out.checksum();
  }

  private static byte[] consents(Facts facts) {
    byte[] consents = new byte[facts.size()];
    for (int row = 0; row < consents.length; row++) {
      int allowed = facts.allowsPersonalisedMarketing[row] ? 1 : 0;
      consents[row] = (byte) (facts.consent[row].ordinal() << 1 | allowed);
    }
    return consents;
  }

  /// @return nothing when these are not the bytes of facts, or of another format
  /// @throws IOException as the channel does
  public static Optional<Facts> read(ReadableByteChannel channel) throws IOException {
    try {
      return read(new ColumnReader(channel));
    } catch (EOFException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<Facts> read(ColumnReader in) throws IOException {
    int[] sizes = in.integers(8);
    if (!in.isChecksumGood() || sizes[0] != FORMAT) {
      return Optional.empty();
    }
    int size = sizes[1];
    int[] lengths = in.integers(sizes[6]);
    byte[] names = in.bytes(sizes[7]);
    List<UUID> tags = new ArrayList<>();
    for (int tag = 0; tag < sizes[5]; tag++) {
      long[] bits = in.longs(2);
      tags.add(new UUID(bits[0], bits[1]));
    }
    long[][] customers = {in.longs(size), in.longs(size), in.longs(size)};
    int[] channel = in.integers(size);
    byte[] consents = in.bytes(size);
    EventColumns orders =
        new EventColumns(
            in.integers(size + 1), in.longs(sizes[2]), in.longs(sizes[2]), in.bytes(sizes[2]));
    EventColumns interactions =
        new EventColumns(in.integers(size + 1), in.longs(sizes[3]), new long[0], new byte[0]);
    int[] tagStart = in.integers(size + 1);
    int[] tagIndex = in.integers(sizes[4]);
    if (!in.isChecksumGood()) {
      return Optional.empty();
    }
    CustomerColumns columns =
        new CustomerColumns(
            customers[0],
            customers[1],
            customers[2],
            channel,
            names(names, lengths),
            new Consent[size],
            new boolean[size]);
    for (int row = 0; row < size; row++) {
      columns.consent[row] = CONSENTS[consents[row] >> 1];
      columns.allowsPersonalisedMarketing[row] = (consents[row] & 1) != 0;
    }
    return Optional.of(new Facts(columns, orders, interactions, tagStart, tagIndex, tags));
  }

  private static List<String> names(byte[] text, int[] lengths) {
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int length : lengths) {
      names.add(new String(text, from, length, StandardCharsets.UTF_8));
      from += length;
    }
    return List.copyOf(names);
  }
}
