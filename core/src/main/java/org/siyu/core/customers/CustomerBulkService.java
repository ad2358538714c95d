package org.siyu.core.customers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What is done with many customers in one step: all of them are changed, or none. Each step can be
/// undone and is recorded in the audit log.
public final class CustomerBulkService {
  private static final int LONGEST_NAME = 100;

  private final CustomerRepository repository;
  private final AuditLog audit;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  public CustomerBulkService(
      CustomerRepository repository, AuditLog audit, Ids ids, Supplier<String> actor, Clock clock) {
    this.repository = repository;
    this.audit = audit;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// @throws ProblemException [CustomerProblem#UNKNOWN_TAG]
  public BulkChange tag(
      Collection<CustomerId> customers, Set<UUID> add, Set<UUID> remove, Monitor monitor) {
    return repository.asOne(
        () ->
            recorded(
                repository.tag(customers, add, remove, now(), actor.get(), monitor),
                Map.of("field", "tags", "added", text(add), "removed", text(remove))));
  }

  /// @throws ProblemException [CustomerProblem#UNKNOWN_MEMBER]
  public BulkChange assign(
      Collection<CustomerId> customers, Optional<UUID> owner, Monitor monitor) {
    return repository.asOne(
        () ->
            recorded(
                repository.assign(customers, owner, now(), actor.get(), monitor),
                Map.of("field", "owner", "owner", owner.map(UUID::toString).orElse(""))));
  }

  /// Takes a step back. Who was changed otherwise in between keeps that where it does not touch
  /// what the step had changed.
  public void undo(BulkChange change, Monitor monitor) {
    repository.asOne(
        () -> {
          String who = actor.get();
          switch (change) {
            case BulkChange.Tagged(var given, var taken) -> {
              given.forEach(
                  (tag, customers) ->
                      repository.tag(customers, Set.of(), Set.of(tag), now(), who, monitor));
              taken.forEach(
                  (tag, customers) ->
                      repository.tag(customers, Set.of(tag), Set.of(), now(), who, monitor));
            }
            case BulkChange.Assigned(_, var before) ->
                before.forEach(
                    (owner, customers) -> repository.assign(customers, owner, now(), who, monitor));
          }
          return recorded(change, Map.of("undone", "true"));
        });
  }

  private BulkChange recorded(BulkChange change, Map<String, String> facts) {
    if (change.count() > 0) {
      List<CustomerId> changed = change.customers();
      Map<String, String> all = new TreeMap<>(facts);
      all.put("count", Integer.toString(changed.size()));
      audit.record(
          actor.get(),
          AuditAction.CUSTOMERS_CHANGED,
          changed.size() == 1 ? changed.getFirst().toString() : "",
          all);
    }
    return change;
  }

  /// The tag that was typed: `name` or `group: name`; made where there is none.
  ///
  /// @throws ProblemException [CustomerProblem#BLANK], [CustomerProblem#TOO_LONG]
  public Tag requireTag(String typed) {
    String[] parts = typed.strip().split("[:：]", 2);
    String group = parts.length == 2 ? parts[0].strip() : "";
    String name = parts[parts.length - 1].strip();
    if (name.isEmpty()) {
      throw new ProblemException(Problem.of(CustomerProblem.BLANK));
    }
    if (name.length() > LONGEST_NAME || group.length() > LONGEST_NAME) {
      throw new ProblemException(Problem.of(CustomerProblem.TOO_LONG, LONGEST_NAME));
    }
    return repository.requireTag(group, name, ids);
  }

  private static String text(Set<UUID> tags) {
    return String.join(" ", tags.stream().map(UUID::toString).sorted().toList());
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
