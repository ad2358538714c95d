package org.siyu.core.tiers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Named lists of customers: the content of a cell, kept for a mailing or a hand-over.
public final class SavedListService {
  private final SavedListRepository repository;
  private final Ids ids;
  private final Clock clock;

  public SavedListService(SavedListRepository repository, Ids ids, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.clock = clock;
  }

  /// A list that was taken away, for putting it back.
  public record Removed(SavedList list, Set<UUID> members) {}

  /// The newest first.
  public List<SavedList> lists() {
    return repository.lists();
  }

  public Set<UUID> members(UUID list) {
    return repository.members(list);
  }

  /// @throws ProblemException [TierProblem#LIST_NAME_INVALID], [TierProblem#LIST_NAME_TAKEN] or
  ///   [TierProblem#LIST_EMPTY]
  public SavedList save(String name, ListSource source, Collection<UUID> members, String actor) {
    String clean = checked(name);
    Set<UUID> distinct = Set.copyOf(members);
    if (distinct.isEmpty()) {
      throw new ProblemException(Problem.of(TierProblem.LIST_EMPTY));
    }
    SavedList list =
        new SavedList(
            ids.next(),
            clean,
            source,
            distinct.size(),
            LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS),
            actor);
    repository.add(list, distinct);
    return list;
  }

  /// @throws ProblemException [TierProblem#LIST_NAME_INVALID] or [TierProblem#LIST_NAME_TAKEN]
  public void rename(SavedList list, String name) {
    if (!name.strip().equals(list.name())) {
      repository.rename(list.id(), checked(name));
    }
  }

  public Removed remove(SavedList list) {
    Removed removed = new Removed(list, repository.members(list.id()));
    repository.remove(list.id());
    return removed;
  }

  public void restore(Removed removed) {
    repository.add(removed.list(), removed.members());
  }

  private String checked(String name) {
    String clean = name.strip();
    if (clean.isEmpty() || clean.length() > SavedList.LONGEST_NAME) {
      throw new ProblemException(Problem.of(TierProblem.LIST_NAME_INVALID, SavedList.LONGEST_NAME));
    }
    if (repository.lists().stream().anyMatch(list -> list.name().equalsIgnoreCase(clean))) {
      throw new ProblemException(Problem.of(TierProblem.LIST_NAME_TAKEN, clean));
    }
    return clean;
  }
}
