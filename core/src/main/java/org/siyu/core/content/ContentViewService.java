package org.siyu.core.content;

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

/// Views of the calendar that a person saves, and how it was left.
public final class ContentViewService {
  private static final int LONGEST_NAME = 100;

  private final ContentViewRepository repository;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  public ContentViewService(
      ContentViewRepository repository, Ids ids, Supplier<String> actor, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// By name.
  public List<ContentView> list() {
    return repository.list();
  }

  /// How the calendar was left last; empty at first.
  public Optional<ContentView> left() {
    return repository.find("");
  }

  /// Keeps how the calendar is left. Days and what was searched for are not kept.
  public void leave(String layout, ContentQuery query) {
    keep("", layout, query);
  }

  /// Saves under a name; a view of that name is replaced.
  ///
  /// @throws ProblemException [ContentProblem#BLANK], [ContentProblem#TOO_LONG]
  public ContentView save(String name, String layout, ContentQuery query) {
    String wanted = name.strip();
    if (wanted.isEmpty()) {
      throw new ProblemException(Problem.of(ContentProblem.BLANK));
    }
    if (wanted.length() > LONGEST_NAME) {
      throw new ProblemException(Problem.of(ContentProblem.TOO_LONG, LONGEST_NAME));
    }
    return keep(wanted, layout, query);
  }

  private ContentView keep(String name, String layout, ContentQuery query) {
    UUID id = repository.find(name).map(ContentView::id).orElseGet(ids::next);
    ContentView view = new ContentView(id, name, layout, query.lasting());
    repository.save(view, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS), actor.get());
    return view;
  }

  public void remove(UUID id) {
    repository.remove(id);
  }
}
