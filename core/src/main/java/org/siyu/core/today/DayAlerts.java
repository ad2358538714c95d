package org.siyu.core.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// What is good to know beside what is due, of the whole team, to be looked at person by person.
///
/// @param coming birthdays of the days after today
/// @param moved whose tier the latest run has changed
/// @param overCaps pieces in the order of their time, each with how many it takes over a limit
/// @param refused pieces likewise, each with how many of its audience refuse marketing
/// @param refusing customers of open steps and leads who refuse marketing by now
public record DayAlerts(
    Map<Optional<UUID>, List<CustomerId>> coming,
    Map<Optional<UUID>, List<CustomerId>> moved,
    Map<ContentRow, Integer> overCaps,
    Map<ContentRow, Integer> refused,
    Set<CustomerId> refusing) {
  /// How many days are looked ahead.
  public static final int DAYS = 7;

  /// For how many days it is told that customers have changed their tier.
  public static final int FRESH_DAYS = 7;

  public static final DayAlerts NONE =
      new DayAlerts(Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

  public static DayAlerts read(DayAlertSources sources, TeamDay day, Monitor monitor) {
    LocalDate today = day.now().toLocalDate();
    DateRange days = new DateRange(today, today.plusDays(DAYS));
    List<ContentRow> planned =
        sources.planned(days).stream()
            .filter(row -> !row.plan().start().isBefore(day.now()))
            .sorted(Comparator.comparing(row -> row.plan().start()))
            .toList();
    Map<ContentId, Integer> over = sources.overCaps(days, monitor);
    Map<ContentRow, Integer> overCaps = new LinkedHashMap<>();
    Map<ContentRow, Integer> refused = new LinkedHashMap<>();
    for (ContentRow row : planned) {
      monitor.check();
      put(overCaps, row, over.getOrDefault(row.id(), 0));
      put(refused, row, sources.refusing(row, monitor));
    }
    return new DayAlerts(
        sources.birthdays(
            IntStream.rangeClosed(1, DAYS).mapToObj(today::plusDays).toList(), monitor),
        sources.moved(today.minusDays(FRESH_DAYS), monitor),
        overCaps,
        refused,
        new HashSet<>(sources.refusing(addressed(day), monitor)));
  }

  private static void put(Map<ContentRow, Integer> found, ContentRow row, int count) {
    if (count > 0) {
      found.put(row, count);
    }
  }

  /// Who is to be written to without having asked.
  private static Set<CustomerId> addressed(TeamDay day) {
    Set<CustomerId> found = new LinkedHashSet<>();
    day.entries().stream()
        .filter(DayAlerts::isMarketing)
        .forEach(entry -> found.addAll(whom(entry)));
    return found;
  }

  private static boolean isMarketing(DayEntry entry) {
    return switch (entry.subject()) {
      case DaySubject.JourneyGroup _ -> true;
      case DaySubject.OfCustomer of -> of.open().followUp().kind() == FollowUpKind.LEAD;
      case DaySubject.CampaignTask _,
          DaySubject.Publishing _,
          DaySubject.Review _,
          DaySubject.Agreed _,
          DaySubject.OfAlert _ ->
          false;
    };
  }

  private static List<CustomerId> whom(DayEntry entry) {
    return entry.subject().customers();
  }

  /// What a member should know: of the own customers and pieces, and of nobody's for who leads the
  /// operation. The most serious first.
  public List<DayAlert> of(TeamDay day, Member member) {
    List<DayAlert> alerts = new ArrayList<>();
    List<CustomerId> own =
        day.of(member).stream()
            .filter(DayAlerts::isMarketing)
            .flatMap(entry -> whom(entry).stream())
            .filter(refusing::contains)
            .distinct()
            .toList();
    add(alerts, own, DayAlert.Refusing::new);
    Map<ContentRow, Integer> over = owned(overCaps, member);
    if (!over.isEmpty()) {
      alerts.add(new DayAlert.OverCap(List.copyOf(over.keySet()), most(over)));
    }
    add(alerts, day.birthdays(member), DayAlert.Birthdays::new);
    add(alerts, owned(moved, member, day), DayAlert.TierMoves::new);
    add(alerts, owned(coming, member, day), DayAlert.BirthdaysToCome::new);
    Map<ContentRow, Integer> without = owned(refused, member);
    if (!without.isEmpty()) {
      alerts.add(new DayAlert.RefusedPieces(List.copyOf(without.keySet()), most(without)));
    }
    return alerts;
  }

  private static void add(
      List<DayAlert> alerts,
      List<CustomerId> customers,
      Function<List<CustomerId>, DayAlert> made) {
    if (!customers.isEmpty()) {
      alerts.add(made.apply(customers));
    }
  }

  private static boolean leads(Member member) {
    return member.roles().contains(MemberRole.OPS_MANAGER);
  }

  private static List<CustomerId> owned(
      Map<Optional<UUID>, List<CustomerId>> found, Member member, TeamDay day) {
    List<CustomerId> own = new ArrayList<>(found.getOrDefault(Optional.of(member.id()), List.of()));
    if (leads(member)) {
      found.forEach(
          (owner, customers) -> {
            if (owner.flatMap(day::member).isEmpty()) {
              own.addAll(customers);
            }
          });
    }
    return own;
  }

  private static Map<ContentRow, Integer> owned(Map<ContentRow, Integer> found, Member member) {
    Map<ContentRow, Integer> own = new LinkedHashMap<>();
    found.forEach(
        (row, count) -> {
          if (row.owner().map(member.id()::equals).orElse(leads(member))) {
            own.put(row, count);
          }
        });
    return own;
  }

  private static int most(Map<ContentRow, Integer> found) {
    return found.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /// Pieces of a member that have come to go over a limit since it was looked last.
  public List<ContentRow> newlyOver(DayAlerts before, Member member) {
    Map<ContentId, Integer> known = new HashMap<>();
    before.overCaps().forEach((row, count) -> known.put(row.id(), count));
    return owned(overCaps, member).keySet().stream()
        .filter(row -> !known.containsKey(row.id()))
        .toList();
  }
}
