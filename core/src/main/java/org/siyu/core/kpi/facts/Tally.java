package org.siyu.core.kpi.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;

/// The counts of some days, by member and channel. A customer has one member and one channel, so
/// the cells add up to any team, role, person or channel.
public final class Tally {
  private static final int CHECK_EVERY = 8192;

  private final List<UUID> members;
  private final List<String> channels;
  private final long[][] cells;

  private Tally(KpiFacts facts) {
    members = facts.members();
    channels = facts.channels();
    cells = new long[StoreMeasure.values().length][(members.size() + 1) * (channels.size() + 1)];
  }

  /// Counts in one pass over the customers.
  public static Tally of(KpiFacts facts, DateRange days, Monitor monitor) {
    Tally tally = new Tally(facts);
    CustomerCount customer = new CustomerCount(facts, days, tally.cells);
    int width = facts.channels().size() + 1;
    for (int row = 0; row < facts.size(); row++) {
      if (row % CHECK_EVERY == 0) {
        monitor.check();
      }
      customer.count(row, facts.owner[row] * width + facts.channel(row));
    }
    return tally;
  }

  /// @param of the customers of these members; empty for all customers
  public long count(StoreMeasure measure, Optional<Set<UUID>> of) {
    long sum = 0;
    for (int member = 0; member <= members.size(); member++) {
      if (isWanted(member, of)) {
        for (int channel = 0; channel <= channels.size(); channel++) {
          sum += cell(measure, member, channel);
        }
      }
    }
    return sum;
  }

  /// By channel of first touch, those without one under an empty name.
  public Map<String, Long> byChannel(StoreMeasure measure, Optional<Set<UUID>> of) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (int channel = 0; channel <= channels.size(); channel++) {
      long sum = 0;
      for (int member = 0; member <= members.size(); member++) {
        sum += isWanted(member, of) ? cell(measure, member, channel) : 0;
      }
      counts.put(channel < channels.size() ? channels.get(channel) : "", sum);
    }
    return counts;
  }

  /// By member, nobody's customers under no id.
  public Map<Optional<UUID>, Long> byMember(StoreMeasure measure) {
    Map<Optional<UUID>, Long> counts = new LinkedHashMap<>();
    for (int member = 0; member <= members.size(); member++) {
      long sum = 0;
      for (int channel = 0; channel <= channels.size(); channel++) {
        sum += cell(measure, member, channel);
      }
      counts.put(
          member < members.size() ? Optional.of(members.get(member)) : Optional.empty(), sum);
    }
    return counts;
  }

  private boolean isWanted(int member, Optional<Set<UUID>> of) {
    return of.map(wanted -> member < members.size() && wanted.contains(members.get(member)))
        .orElse(true);
  }

  private long cell(StoreMeasure measure, int member, int channel) {
    return cells[measure.ordinal()][member * (channels.size() + 1) + channel];
  }
}
