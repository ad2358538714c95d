package org.siyu.core.kpi.facts;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.tiers.ColumnReader;
import org.siyu.core.tiers.ColumnWriter;
import org.siyu.core.tiers.Facts;

/// What [KpiFacts] know of customers beyond [Facts], as bytes, so that it can be kept from one run
/// to the next. What was damaged on the way is recognised by checksums.
public final class KpiFactsImage {
  /// Changes with the layout and with the meaning of a column.
  private static final int FORMAT = 1;

  private KpiFactsImage() {}

  /// @throws IOException as the channel does
  public static void write(KpiFacts facts, WritableByteChannel channel) throws IOException {
    ColumnWriter out = new ColumnWriter(channel);
    out.integers(
        FORMAT,
        facts.size(),
        facts.members.size(),
        facts.marks.events.length,
        facts.consents.events.length);
    out.checksum();
    for (UUID member : facts.members) {
      out.longs(member.getMostSignificantBits(), member.getLeastSignificantBits());
    }
    out.integers(facts.owner);
    out.integers(facts.marks.start);
    out.longs(facts.marks.events);
    out.integers(facts.consents.start);
    out.longs(facts.consents.events);
    out.checksum();
  }

  /// @param facts of the same moment
  /// @param referralChannels as for [KpiFactsBuilder#build(Set)]
  /// @return nothing when these are not the bytes of facts about as many customers
  /// @throws IOException as the channel does
  public static Optional<KpiFacts> read(
      Facts facts, Set<String> referralChannels, ReadableByteChannel channel) throws IOException {
    try {
      ColumnReader in = new ColumnReader(channel);
      int[] sizes = in.integers(5);
      if (!in.isChecksumGood() || sizes[0] != FORMAT || sizes[1] != facts.size()) {
        return Optional.empty();
      }
      List<UUID> members = new ArrayList<>();
      for (int member = 0; member < sizes[2]; member++) {
        long[] bits = in.longs(2);
        members.add(new UUID(bits[0], bits[1]));
      }
      int[] owner = in.integers(facts.size());
      CustomerEvents marks = events(in, facts.size(), sizes[3]);
      CustomerEvents consents = events(in, facts.size(), sizes[4]);
      return in.isChecksumGood()
          ? Optional.of(
              new KpiFacts(
                  facts,
                  members,
                  owner,
                  marks,
                  consents,
                  KpiFactsBuilder.referrals(facts, referralChannels)))
          : Optional.empty();
    } catch (EOFException cutOff) {
      return Optional.empty();
    }
  }

  private static CustomerEvents events(ColumnReader in, int customers, int count)
      throws IOException {
    int[] start = in.integers(customers + 1);
    return new CustomerEvents(start, in.longs(count));
  }
}
