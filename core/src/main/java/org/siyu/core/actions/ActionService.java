package org.siyu.core.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What a person does with action items: agree, change, do, take up again.
public final class ActionService {
  public static final int LONGEST_TITLE = 400;

  private final ActionRepository repository;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public ActionService(ActionRepository repository, Ids ids, Supplier<String> actor, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// All that are open, the earliest first.
  public List<ActionItem> open() {
    return repository.open();
  }

  /// All that were agreed at one place, the earliest first.
  public List<ActionItem> of(UUID source) {
    return repository.of(source);
  }

  /// @throws ProblemException [ActionProblem#BLANK], [ActionProblem#TOO_LONG]
  public ActionItem add(ActionSource source, String title, Optional<UUID> owner, LocalDate dueOn) {
    return repository.save(
        new ActionItem(ids.next(), source, checked(title), owner, dueOn, Optional.empty(), 0));
  }

  /// Keeps one as it was edited.
  ///
  /// @throws ProblemException as [#add], [ActionProblem#CHANGED_MEANWHILE]
  public ActionItem change(ActionItem edited) {
    return repository.save(edited.titled(checked(edited.title())));
  }

  public Optional<ActionItem> find(UUID id) {
    return repository.find(id);
  }

  /// Marks it as done now; one that is done stays as it is.
  public ActionItem finish(ActionItem item) {
    return finish(item, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
  }

  /// Marks it as done at a time that has passed; one that is done stays as it is.
  public ActionItem finish(ActionItem item, LocalDateTime at) {
    return item.isDone()
        ? item
        : repository.save(
            item.withDone(Optional.of(new ActionItem.Done(at, actor.get(), Optional.empty()))));
  }

  /// Gives it up.
  ///
  /// @param reason 1 to 400 characters
  /// @throws ProblemException [ActionProblem#BLANK], [ActionProblem#TOO_LONG]
  public ActionItem drop(ActionItem item, String reason) {
    LocalDateTime at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    return repository.save(
        item.withDone(
            Optional.of(new ActionItem.Done(at, actor.get(), Optional.of(checked(reason))))));
  }

  public ActionItem reopen(ActionItem item) {
    return repository.save(item.withDone(Optional.empty()));
  }

  public void remove(UUID id) {
    repository.remove(id);
  }

  private static String checked(String title) {
    String text = title.strip();
    if (text.isEmpty()) {
      throw new ProblemException(Problem.of(ActionProblem.BLANK));
    }
    if (text.length() > LONGEST_TITLE) {
      throw new ProblemException(Problem.of(ActionProblem.TOO_LONG, LONGEST_TITLE));
    }
    return text;
  }
}
