package org.siyu.core.kpi.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.tiers.Facts;

/// All that indicators are counted from, as of one moment: what tiers know of customers, whose each
/// is, what they did by kind, what they said on messages, and counts of days. Made by
/// [KpiFactsBuilder].
public final class KpiFacts {
  static final int SECONDS_A_DAY = 86_400;

  final Facts facts;
  final List<UUID> members;

  /// Index into `members`; their number for those who are nobody's.
  final int[] owner;

  /// The first day on which the customer is there.
  final int[] since;

  final int[] orderStart;
  final int[] orderDay;
  final int[] activityStart;
  final int[] activityDay;
  final CustomerEvents marks;

  /// Kind 1 for a yes.
  final CustomerEvents consents;

  /// By index of a channel, the last one for none.
  final boolean[] isReferral;

  private final Tallies tallies;
  private final Map<String, NavigableMap<LocalDate, List<DailyCount>>> daily;

  KpiFacts(
      Facts facts,
      List<UUID> members,
      int[] owner,
      CustomerEvents marks,
      CustomerEvents consents,
      boolean[] isReferral) {
    this.facts = facts;
    this.members = List.copyOf(members);
    this.owner = owner;
    this.marks = marks;
    this.consents = consents;
    this.isReferral = isReferral;
    this.daily = Map.of();
    this.tallies = new Tallies();
    int size = facts.size();
    orderStart = new int[size + 1];
    activityStart = new int[size + 1];
    for (int row = 0; row <= size; row++) {
      orderStart[row] = facts.firstOrder(row);
      activityStart[row] = facts.firstInteraction(row);
    }
    orderDay = new int[facts.orderCount()];
    for (int order = 0; order < orderDay.length; order++) {
      orderDay[order] = (int) facts.orderDay(order);
    }
    activityDay = new int[facts.interactionCount()];
    for (int index = 0; index < activityDay.length; index++) {
      activityDay[index] = (int) facts.interactionDay(index);
    }
    since = new int[size];
    for (int row = 0; row < size; row++) {
      since[row] = (int) facts.joinedDay(row).orElse(firstSeen(row));
    }
  }

  private KpiFacts(KpiFacts same, Map<String, NavigableMap<LocalDate, List<DailyCount>>> daily) {
    this.facts = same.facts;
    this.members = same.members;
    this.owner = same.owner;
    this.since = same.since;
    this.orderStart = same.orderStart;
    this.orderDay = same.orderDay;
    this.activityStart = same.activityStart;
    this.activityDay = same.activityDay;
    this.marks = same.marks;
    this.consents = same.consents;
    this.isReferral = same.isReferral;
    this.daily = daily;
    this.tallies = same.tallies;
  }

  private KpiFacts(KpiFacts same, List<UUID> groups, int[] group) {
    this.facts = same.facts;
    this.members = List.copyOf(groups);
    this.owner = group;
    this.since = same.since;
    this.orderStart = same.orderStart;
    this.orderDay = same.orderDay;
    this.activityStart = same.activityStart;
    this.activityDay = same.activityDay;
    this.marks = same.marks;
    this.consents = same.consents;
    this.isReferral = same.isReferral;
    this.daily = Map.of();
    this.tallies = new Tallies();
  }

  /// The same customers told apart by something else than whose they are, as if each group were a
  /// member; without counts of days.
  ///
  /// @param group of each customer, by row: an index into `groups`, their number for none
  public KpiFacts grouped(List<UUID> groups, int[] group) {
    return new KpiFacts(this, groups, group.clone());
  }

  /// The row of a customer, below 0 for one that is not there.
  public int rowOf(UUID customer) {
    return facts.rowOf(customer);
  }

  /// The rows of the customers who have one of these tags.
  public BitSet tagged(Set<UUID> tags) {
    return facts.tagged(tags);
  }

  /// What orders brought by day, in cents: paid less given back. Cancellations that are documents
  /// of their own take nothing away here.
  ///
  /// @param of the rows of the customers whose orders count
  public Map<LocalDate, Long> turnover(BitSet of, DateRange days) {
    int first = (int) days.first().toEpochDay();
    int last = (int) days.last().toEpochDay();
    long[] cents = new long[last - first + 1];
    boolean[] isThere = new boolean[cents.length];
    for (int row = of.nextSetBit(0); row >= 0; row = of.nextSetBit(row + 1)) {
      int end = orderStart[row + 1];
      for (int order = end - 1; order >= orderStart[row] && orderDay[order] >= first; order--) {
        int day = orderDay[order];
        if (day <= last && facts.isOrder(order)) {
          cents[day - first] += facts.orderCents(order);
          isThere[day - first] = true;
        }
      }
    }
    Map<LocalDate, Long> turnover = new TreeMap<>();
    for (int day = 0; day < cents.length; day++) {
      if (isThere[day]) {
        turnover.put(days.first().plusDays(day), cents[day]);
      }
    }
    return turnover;
  }

  /// The same customers with these counts of days.
  public KpiFacts with(List<DailyCount> counts) {
    Map<String, NavigableMap<LocalDate, List<DailyCount>>> byCode = new HashMap<>();
    for (DailyCount count : counts) {
      byCode
          .computeIfAbsent(count.code(), _ -> new TreeMap<>())
          .computeIfAbsent(count.day(), _ -> new ArrayList<>())
          .add(count);
    }
    return new KpiFacts(this, byCode);
  }

  private int firstSeen(int row) {
    int first = Integer.MAX_VALUE;
    if (orderStart[row] < orderStart[row + 1]) {
      first = orderDay[orderStart[row]];
    }
    if (activityStart[row] < activityStart[row + 1]) {
      first = Math.min(first, activityDay[activityStart[row]]);
    }
    return first == Integer.MAX_VALUE ? Integer.MIN_VALUE : first;
  }

  /// How many customers there are.
  public int size() {
    return facts.size();
  }

  /// The members whose customers are told apart.
  public List<UUID> members() {
    return members;
  }

  /// The channels of first touch; what has none comes after the last.
  public List<String> channels() {
    return facts.channels();
  }

  int channel(int row) {
    int channel = facts.channel(row);
    return channel < 0 ? facts.channels().size() : channel;
  }

  /// Whether the customer belongs to one of these members; to whom everybody does when empty.
  boolean isOf(int row, Optional<Set<UUID>> of) {
    return of.map(wanted -> owner[row] < members.size() && wanted.contains(members.get(owner[row])))
        .orElse(true);
  }

  /// The counts of some days; held for the next time, since nothing here ever changes.
  public Tally tally(DateRange days, Monitor monitor) {
    return tallies.of(this, days, monitor);
  }

  /// The sum of the counts of days.
  ///
  /// @param of only those of these members; empty for everybody and the team
  /// @return nothing when there is no count on any of the days
  public Optional<Double> daily(String code, DateRange days, Optional<Set<UUID>> of) {
    return sum(counts(code, days, of));
  }

  /// The sum of what was stated of the days, for instance by a file of statistics. Where the whole
  /// team's count is stated for a day, those of members are parts of it and not added.
  public Optional<Double> stated(String code, DateRange days, Optional<Set<UUID>> of) {
    return sum(statements(code, days, of));
  }

  /// The mean of what was stated.
  public Optional<Double> meanStated(String code, DateRange days, Optional<Set<UUID>> of) {
    List<DailyCount> counts = statements(code, days, of);
    return sum(counts).map(sum -> sum / counts.size());
  }

  /// What was stated last, as for a stock: the team's, or the last of each member.
  public Optional<Double> lastStated(String code, DateRange days, Optional<Set<UUID>> of) {
    Map<Optional<UUID>, DailyCount> last = new HashMap<>();
    statements(code, days, of).forEach(count -> last.put(count.member(), count));
    DailyCount whole = last.remove(Optional.<UUID>empty());
    boolean isLatest =
        whole != null && last.values().stream().noneMatch(each -> each.day().isAfter(whole.day()));
    return sum(isLatest ? List.of(whole) : List.copyOf(last.values()));
  }

  private List<DailyCount> statements(String code, DateRange days, Optional<Set<UUID>> of) {
    List<DailyCount> counts = counts(code, days, of);
    if (of.isPresent()) {
      return counts;
    }
    Set<LocalDate> whole =
        counts.stream()
            .filter(count -> count.member().isEmpty())
            .map(DailyCount::day)
            .collect(Collectors.toSet());
    return counts.stream()
        .filter(count -> count.member().isEmpty() || !whole.contains(count.day()))
        .toList();
  }

  private static Optional<Double> sum(List<DailyCount> counts) {
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(counts.stream().mapToDouble(DailyCount::amount).sum());
  }

  /// The counts of days behind a sum, by day.
  public List<DailyCount> counts(String code, DateRange days, Optional<Set<UUID>> of) {
    return daily
        .getOrDefault(code, new TreeMap<>())
        .subMap(days.first(), true, days.last(), true)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(
            count ->
                of.map(members -> count.member().filter(members::contains).isPresent())
                    .orElse(true))
        .toList();
  }
}
