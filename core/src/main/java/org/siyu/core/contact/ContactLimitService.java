package org.siyu.core.contact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// How often customers may be written to: the platform's limits and the team's own, as rows. Each
/// change is one transaction with its entry in the audit log.
public final class ContactLimitService {
  public static final int LONGEST_SOURCE = 400;

  /// Nobody means more than this, whatever was typed.
  public static final int MOST_TIMES = 1_000;

  private final ContactLimitRepository repository;
  private final Ids ids;
  private final AuditLog audit;
  private final Supplier<String> actor;

  /// @param actor the name of the member who works here now
  public ContactLimitService(
      ContactLimitRepository repository, Ids ids, AuditLog audit, Supplier<String> actor) {
    this.repository = repository;
    this.ids = ids;
    this.audit = audit;
    this.actor = actor;
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
    repository.asOne(
        () -> {
          Optional<ContactLimit> before = find(limit.id());
          if (!before.equals(Optional.of(limit))) {
            repository.save(limit);
            enter(limit.id(), before, Optional.of(limit));
          }
        });
  }

  public void remove(String id) {
    repository.asOne(
        () -> {
          Optional<ContactLimit> before = find(id);
          if (before.isPresent()) {
            repository.remove(id);
            enter(id, before, Optional.empty());
          }
        });
  }

  private Optional<ContactLimit> find(String id) {
    return repository.all().stream().filter(limit -> limit.id().equals(id)).findFirst();
  }

  private void enter(String id, Optional<ContactLimit> before, Optional<ContactLimit> after) {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("what", what(before, after));
    before.ifPresent(limit -> details.put("before", told(limit)));
    after.ifPresent(limit -> details.put("after", told(limit)));
    audit.record(actor.get(), AuditAction.CONTACT_LIMIT_CHANGED, id, details);
  }

  private static String what(Optional<ContactLimit> before, Optional<ContactLimit> after) {
    if (before.isEmpty()) {
      return "added";
    }
    if (after.isEmpty()) {
      return "removed";
    }
    boolean isOn = after.get().isOn();
    if (before.get().turned(isOn).equals(after.get())) {
      return isOn ? "switched-on" : "switched-off";
    }
    return "changed";
  }

  /// Free of language: `one-to-one 4/month 2020-01-01.. on`.
  private static String told(ContactLimit limit) {
    String most =
        switch (limit.most()) {
          case ContactLimit.Most.Times(int times) -> Integer.toString(times);
          case ContactLimit.Most.OnceADay() -> "once-a-day";
        };
    return "%s %s/%s %s..%s %s"
        .formatted(
            limit.channels().isEmpty() ? "*" : String.join(",", limit.channels()),
            most,
            limit.span().code(),
            limit.validFrom(),
            limit.validTo().map(LocalDate::toString).orElse(""),
            limit.isOn() ? "on" : "off");
  }
}
