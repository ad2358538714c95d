package org.siyu.core.contact;

import java.util.List;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// How often customers may be written to: the platform's limits and the team's own, as rows.
public final class ContactLimitService {
  public static final int LONGEST_SOURCE = 400;

  /// Nobody means more than this, whatever was typed.
  public static final int MOST_TIMES = 1_000;

  private final ContactLimitRepository repository;
  private final Ids ids;

  public ContactLimitService(ContactLimitRepository repository, Ids ids) {
    this.repository = repository;
    this.ids = ids;
  }

  public List<ContactLimit> all() {
    return repository.all();
  }

  /// An id for a limit of the team's own.
  public String freshId() {
    return "own-" + ids.next();
  }

  /// Adds a limit or replaces the one of its id.
  ///
  /// @throws ProblemException [ContactProblem#BLANK_SOURCE], [ContactProblem#TOO_LONG],
  ///   [ContactProblem#ENDS_BEFORE_IT_BEGINS], [ContactProblem#INVALID_COUNT]
  public void save(ContactLimit limit) {
    if (limit.source().isBlank()) {
      throw new ProblemException(Problem.of(ContactProblem.BLANK_SOURCE));
    }
    if (limit.source().length() > LONGEST_SOURCE) {
      throw new ProblemException(Problem.of(ContactProblem.TOO_LONG, LONGEST_SOURCE));
    }
    if (limit.validTo().filter(last -> last.isBefore(limit.validFrom())).isPresent()) {
      throw new ProblemException(Problem.of(ContactProblem.ENDS_BEFORE_IT_BEGINS));
    }
    if (limit.most() instanceof ContactLimit.Most.Times(int times) && times > MOST_TIMES) {
      throw new ProblemException(Problem.of(ContactProblem.INVALID_COUNT, times));
    }
    repository.save(limit);
  }

  public void remove(String id) {
    repository.remove(id);
  }
}
