package org.siyu.core.customers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Views of the customers' table that a person saves, and how the table was left.
public final class SavedViewService {
  private static final int LONGEST_NAME = 100;

  private final SavedViewRepository repository;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  public SavedViewService(
      SavedViewRepository repository, Ids ids, Supplier<String> actor, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// By name.
  public List<SavedView> list() {
    return repository.list();
  }

  /// How the table was left last; empty at first.
  public Optional<SavedView> left() {
    return repository.find("");
  }

  /// Keeps how the table is left. What was searched for is not kept.
  public void leave(CustomerQuery query, List<SavedView.Column> columns) {
    keep("", query.withSearch(""), columns);
  }

  /// Saves under a name; a view of that name is replaced.
  ///
  /// @throws ProblemException [CustomerProblem#BLANK], [CustomerProblem#TOO_LONG]
  public SavedView save(String name, CustomerQuery query, List<SavedView.Column> columns) {
    String wanted = name.strip();
    if (wanted.isEmpty()) {
      throw new ProblemException(Problem.of(CustomerProblem.BLANK));
    }
    if (wanted.length() > LONGEST_NAME) {
      throw new ProblemException(Problem.of(CustomerProblem.TOO_LONG, LONGEST_NAME));
    }
    return keep(wanted, query, columns);
  }

  private SavedView keep(String name, CustomerQuery query, List<SavedView.Column> columns) {
    UUID id = repository.find(name).map(SavedView::id).orElseGet(ids::next);
    SavedView view = new SavedView(id, name, query, columns);
    repository.save(view, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor.get());
    return view;
  }

  public void remove(UUID id) {
    repository.remove(id);
  }
}
