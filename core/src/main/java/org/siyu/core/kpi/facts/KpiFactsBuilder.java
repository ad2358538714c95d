package org.siyu.core.kpi.facts;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.tiers.Facts;

/// Gathers, row by row and in any order, what [Facts] do not hold. Rows of unknown customers are
/// left out.
public final class KpiFactsBuilder {
  private final Facts facts;
  private final Map<UUID, Integer> members = new HashMap<>();
  private final List<UUID> memberIds = new ArrayList<>();
  private final int[] owner;
  private final Events marks = new Events();
  private final Events consents = new Events();
  private int lastRow;

  /// Rows in the order in which they come.
  private static final class Events {
    private int[] rows = new int[1024];
    private long[] packed = new long[1024];
    private int size;

    void add(int row, long event) {
      if (size == rows.length) {
        rows = Arrays.copyOf(rows, size * 2);
        packed = Arrays.copyOf(packed, size * 2);
      }
      rows[size] = row;
      packed[size++] = event;
    }

    CustomerEvents laidOut(int customers) {
      return new CustomerEvents(customers, Arrays.copyOf(rows, size), Arrays.copyOf(packed, size));
    }
  }

  public KpiFactsBuilder(Facts facts) {
    this.facts = facts;
    this.owner = new int[facts.size()];
    Arrays.fill(owner, -1);
  }

  /// Whose customer this is.
  public void owner(UUID customer, UUID member) {
    int row = row(customer);
    if (row >= 0) {
      owner[row] =
          members.computeIfAbsent(
              member,
              id -> {
                memberIds.add(id);
                return memberIds.size() - 1;
              });
    }
  }

  public void mark(UUID customer, LocalDateTime at, Mark mark) {
    marks.add(row(customer), CustomerEvents.packed(at.toLocalDate().toEpochDay(), mark.ordinal()));
  }

  /// What a customer said on marketing messages.
  public void consent(UUID customer, LocalDateTime at, boolean isGranted) {
    consents.add(
        row(customer), CustomerEvents.packed(at.toEpochSecond(ZoneOffset.UTC), isGranted ? 1 : 0));
  }

  // Rows come in the order of customers, mostly: the one of last time or the next.
  private int row(UUID customer) {
    for (int near = lastRow; near < Math.min(lastRow + 2, facts.size()); near++) {
      if (facts.customer(near).equals(customer)) {
        lastRow = near;
        return near;
      }
    }
    int row = facts.rowOf(customer);
    lastRow = Math.max(row, 0);
    return row;
  }

  /// @param referralChannels the channels of first touch of those whom other customers brought
  public KpiFacts build(Set<String> referralChannels) {
    for (int row = 0; row < owner.length; row++) {
      owner[row] = owner[row] < 0 ? memberIds.size() : owner[row];
    }
    return new KpiFacts(
        facts,
        memberIds,
        owner,
        marks.laidOut(facts.size()),
        consents.laidOut(facts.size()),
        referrals(facts, referralChannels));
  }

  /// By index of a channel, the last one for none.
  static boolean[] referrals(Facts facts, Set<String> referralChannels) {
    boolean[] isReferral = new boolean[facts.channels().size() + 1];
    for (int channel = 0; channel < facts.channels().size(); channel++) {
      isReferral[channel] = referralChannels.contains(facts.channels().get(channel));
    }
    return isReferral;
  }
}
