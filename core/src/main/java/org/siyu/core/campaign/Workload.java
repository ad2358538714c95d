package org.siyu.core.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.sop.SopStep;
import org.siyu.core.team.Member;

/// How many tasks who has on which day, over all campaigns.
public final class Workload {
  /// Tasks a day that somebody takes on when nobody said otherwise.
  public static final int USUAL_CAPACITY = 6;

  private record Day(UUID member, LocalDate day) {}

  private final Map<UUID, Integer> capacity;
  private final Map<Day, Integer> tasks = new HashMap<>();

  /// A day on which somebody has more tasks than that person takes on.
  public record Overload(UUID member, LocalDate day, int tasks, int capacity) {}

  /// @param capacity tasks a day by member; [#USUAL_CAPACITY] for others
  public Workload(Map<UUID, Integer> capacity) {
    this.capacity = Map.copyOf(capacity);
  }

  /// All tasks of campaigns that are not over.
  public static Workload of(Collection<Campaign> campaigns, Map<UUID, Integer> capacity) {
    Workload workload = new Workload(capacity);
    campaigns.stream()
        .filter(campaign -> campaign.state().isOpen())
        .flatMap(campaign -> campaign.steps().stream())
        .filter(step -> step.state() != StepState.SKIPPED)
        .forEach(step -> step.owner().ifPresent(owner -> workload.add(owner, step.day())));
    return workload;
  }

  void add(UUID member, LocalDate day) {
    tasks.merge(new Day(member, day), 1, Integer::sum);
  }

  public int tasks(UUID member, LocalDate day) {
    return tasks.getOrDefault(new Day(member, day), 0);
  }

  public int tasks(UUID member) {
    return tasks.entrySet().stream()
        .filter(each -> each.getKey().member().equals(member))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  public int capacity(UUID member) {
    return capacity.getOrDefault(member, USUAL_CAPACITY);
  }

  /// By day, then by member.
  public List<Overload> overloads() {
    return tasks.entrySet().stream()
        .filter(each -> each.getValue() > capacity(each.getKey().member()))
        .map(
            each ->
                new Overload(
                    each.getKey().member(),
                    each.getKey().day(),
                    each.getValue(),
                    capacity(each.getKey().member())))
        .sorted(Comparator.comparing(Overload::day).thenComparing(Overload::member))
        .toList();
  }

  /// Who takes a step: of those with its role somebody who has room on the day, and fewest tasks in
  /// all. Counts the task at once. Nobody where nobody has the role.
  ///
  /// @param members in a stable order, which decides between equals
  public Optional<UUID> assign(SopStep step, LocalDate day, List<Member> members) {
    Optional<UUID> chosen =
        members.stream()
            .filter(member -> member.isActive() && member.roles().contains(step.work().role()))
            .map(Member::id)
            .min(
                Comparator.comparing((UUID id) -> tasks(id, day) >= capacity(id))
                    .thenComparing(id -> tasks(id)));
    chosen.ifPresent(id -> add(id, day));
    return chosen;
  }
}
