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

/// What a person does with follow-ups: promise, change, keep, take up again.
public final class FollowUpService {
  private static final int LONGEST_NOTE = 4000;

  private final FollowUpRepository repository;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public FollowUpService(
      FollowUpRepository repository, Ids ids, Supplier<String> actor, Clock clock) {
    this.repository = repository;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// The name of the member who works here now.
  public String actor() {
    return actor.get();
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  /// By when a follow-up of this kind is due when it is promised now, to the minute.
  public LocalDateTime dueFor(FollowUpKind kind) {
    return now().truncatedTo(ChronoUnit.MINUTES).plus(kind.within());
  }

  /// @throws ProblemException [CustomerProblem#TOO_LONG], [CustomerProblem#NOT_FOUND]
  public FollowUp create(
      CustomerId customer,
      FollowUpKind kind,
      Optional<Owner> owner,
      LocalDateTime dueAt,
      String note) {
    FollowUp made =
        new FollowUp(ids.next(), customer, kind, owner, dueAt, Optional.empty(), checked(note), 1);
    repository.add(made, now(), actor.get());
    return made;
  }

  /// Changes kind, owner, time or note.
  ///
  /// @throws ProblemException [CustomerProblem#TOO_LONG], [CustomerProblem#CHANGED_MEANWHILE]
  public FollowUp change(FollowUp wanted) {
    checked(wanted.note());
    return repository.change(wanted, now(), actor.get());
  }

  /// Marks it as kept now; one that is done stays as it is.
  public FollowUp finish(FollowUp followUp) {
    return finish(followUp, now());
  }

  /// Marks it as kept at a time that has passed; one that is done stays as it is.
  public FollowUp finish(FollowUp followUp, LocalDateTime at) {
    return followUp.isDone() ? followUp : withDone(followUp, Optional.of(at));
  }

  public Optional<FollowUp> find(UUID id) {
    return repository.find(id);
  }

  /// Takes a kept one up again, due as before.
  public FollowUp reopen(FollowUp followUp) {
    return withDone(followUp, Optional.empty());
  }

  private FollowUp withDone(FollowUp of, Optional<LocalDateTime> doneAt) {
    return repository.change(
        new FollowUp(
            of.id(),
            of.customer(),
            of.kind(),
            of.owner(),
            of.dueAt(),
            doneAt,
            of.note(),
            of.version()),
        now(),
        actor.get());
  }

  public void remove(UUID id) {
    repository.remove(id);
  }

  /// Keeps one again that was removed, as it was.
  ///
  /// @throws ProblemException [CustomerProblem#NOT_FOUND] without the customer
  public void restore(FollowUp removed) {
    repository.add(removed, now(), actor.get());
  }

  /// All that is open, the most urgent first.
  public List<FollowUpRepository.Open> open() {
    return repository.open();
  }

  private static String checked(String note) {
    String text = note.strip();
    if (text.length() > LONGEST_NOTE) {
      throw new ProblemException(Problem.of(CustomerProblem.TOO_LONG, LONGEST_NOTE));
    }
    return text;
  }
}
