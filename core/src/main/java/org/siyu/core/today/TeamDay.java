package org.siyu.core.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.campaign.HandOver;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Monitor;
import org.siyu.core.team.Member;
import org.siyu.core.team.MemberRole;

/// The whole team's day, to be looked at person by person.
///
/// @param members who has not left
/// @param capacity tasks a day, by member
/// @param entries of everybody, the earliest deadline first
/// @param birthdays today's, by the member whose customers they are
public record TeamDay(
    LocalDateTime now,
    List<Member> members,
    Map<UUID, Integer> capacity,
    List<DayEntry> entries,
    Map<Optional<UUID>, List<CustomerId>> birthdays) {
  /// How far back content that nobody published is asked after.
  private static final int UNPUBLISHED_DAYS = 7;

  public TeamDay {
    members = List.copyOf(members);
    capacity = Map.copyOf(capacity);
    entries = List.copyOf(entries);
    birthdays = Map.copyOf(birthdays);
  }

  /// What somebody has to do.
  ///
  /// @param member empty for what is nobody's
  /// @param today how much of it is for today or late, tomorrow's left out
  /// @param customers how many of them hear of it one by one
  /// @param capacity tasks a day; 0 for what is nobody's
  public record Load(
      Optional<Member> member, int late, int soon, int today, int customers, int capacity) {
    public boolean isOver() {
      return member.isPresent() && today > capacity;
    }
  }

  /// Reads what is due until tomorrow ends.
  public static TeamDay read(DaySources sources, LocalDateTime now, Monitor monitor) {
    LocalDate today = now.toLocalDate();
    LocalDate tomorrow = today.plusDays(1);
    List<Member> members = sources.members().stream().filter(Member::isActive).toList();
    List<DayEntry> entries = new ArrayList<>();
    entries.addAll(followUps(sources));
    sources.tasks().stream().map(DayEntry::of).forEach(entries::add);
    sources.journeySteps(tomorrow, monitor).stream().map(DayEntry::of).forEach(entries::add);
    monitor.check();
    sources.scheduled(new DateRange(today.minusDays(UNPUBLISHED_DAYS), tomorrow)).stream()
        .map(DayEntry::publishing)
        .forEach(entries::add);
    sources.actions().stream().map(DayEntry::of).forEach(entries::add);
    sources.alerts().forEach((alert, of) -> entries.add(DayEntry.of(alert, of, members)));
    entries.removeIf(entry -> entry.start().toLocalDate().isAfter(tomorrow));
    for (Member member : members) {
      sources.reviews(member.id()).stream()
          .map(row -> DayEntry.review(row, member.id()))
          .forEach(entries::add);
    }
    entries.sort(Comparator.comparing(DayEntry::deadline).thenComparing(DayEntry::kind));
    return new TeamDay(
        now,
        members,
        sources.capacities(members),
        entries,
        sources.birthdays(List.of(today), monitor));
  }

  /// All that is open and can be ticked off, whenever it is due.
  public static List<DayEntry> open(DaySources sources, Monitor monitor) {
    List<DayEntry> entries = new ArrayList<>();
    entries.addAll(followUps(sources));
    sources.tasks().stream().map(DayEntry::of).forEach(entries::add);
    sources.journeySteps(LocalDate.MAX, monitor).stream().map(DayEntry::of).forEach(entries::add);
    sources.actions().stream().map(DayEntry::of).forEach(entries::add);
    return entries;
  }

  private static List<DayEntry> followUps(DaySources sources) {
    Map<UUID, HandOver> leads = sources.handOvers();
    return sources.followUps().stream()
        .map(open -> DayEntry.of(open, Optional.ofNullable(leads.get(open.followUp().id()))))
        .toList();
  }

  public Optional<Member> member(UUID id) {
    return members.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  public Optional<DayEntry> entry(String id) {
    return entries.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// A member's own entries, and what is nobody's: follow-ups for everybody, a role's alerts for
  /// its members, the rest for who leads the operation.
  public List<DayEntry> of(Member member) {
    boolean leads = member.roles().contains(MemberRole.OPS_MANAGER);
    return entries.stream()
        .filter(
            entry ->
                entry
                    .owner()
                    .map(owner -> owner.equals(member.id()) || (isGone(owner) && leads))
                    .orElse(leads || entry.kind() == DayKind.FOLLOW_UP || isFor(entry, member)))
        .toList();
  }

  private static boolean isFor(DayEntry entry, Member member) {
    return entry.role().map(member.roles()::contains).orElse(false);
  }

  private boolean isGone(UUID owner) {
    return member(owner).isEmpty();
  }

  /// Sections that have something in them, the most urgent first.
  public Map<DayUrgency, List<DayEntry>> sections(Member member) {
    List<DayEntry> own = of(member);
    Map<DayUrgency, List<DayEntry>> sections = new LinkedHashMap<>();
    for (DayUrgency urgency : DayUrgency.values()) {
      List<DayEntry> in = own.stream().filter(each -> each.urgency(now) == urgency).toList();
      if (!in.isEmpty()) {
        sections.put(urgency, in);
      }
    }
    return sections;
  }

  /// Own customers who have a birthday today.
  public List<CustomerId> birthdays(Member member) {
    List<CustomerId> found =
        new ArrayList<>(birthdays.getOrDefault(Optional.of(member.id()), List.of()));
    if (member.roles().contains(MemberRole.OPS_MANAGER)) {
      found.addAll(birthdays.getOrDefault(Optional.<UUID>empty(), List.of()));
    }
    return found;
  }

  /// Who has what, by name, with what is nobody's at the end where there is such.
  public List<Load> loads() {
    List<Load> loads = new ArrayList<>();
    for (Member member : members) {
      loads.add(
          load(
              Optional.of(member),
              entries.stream()
                  .filter(each -> each.owner().equals(Optional.of(member.id())))
                  .toList(),
              capacity.getOrDefault(member.id(), 0)));
    }
    List<DayEntry> nobodys =
        entries.stream()
            .filter(each -> each.owner().isEmpty() || isGone(each.owner().get()))
            .toList();
    if (!nobodys.isEmpty()) {
      loads.add(load(Optional.empty(), nobodys, 0));
    }
    return loads;
  }

  private Load load(Optional<Member> member, List<DayEntry> own, int tasksPerDay) {
    int late = 0;
    int soon = 0;
    int today = 0;
    int customers = 0;
    for (DayEntry entry : own) {
      DayUrgency urgency = entry.urgency(now);
      if (urgency != DayUrgency.TOMORROW) {
        today++;
        customers += entry.subject().customers().size();
        late += urgency == DayUrgency.LATE ? 1 : 0;
        soon += urgency == DayUrgency.SOON ? 1 : 0;
      }
    }
    return new Load(member, late, soon, today, customers, tasksPerDay);
  }
}
