package org.siyu.core.customers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Phones and other natural keys set by hand. The audit log names the kind of key, never the key.
public final class CustomerKeyService {
  private final CustomerRepository customers;
  private final CustomerKeyRepository keys;
  private final AuditLog audit;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  public CustomerKeyService(
      CustomerRepository customers,
      CustomerKeyRepository keys,
      AuditLog audit,
      Supplier<String> actor,
      Clock clock) {
    this.customers = customers;
    this.keys = keys;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /// Adds a key, changes one, or takes one away.
  ///
  /// @param version the version that the edit was made on
  /// @param before the key that is changed; empty to add one
  /// @param typed blank to take the key away
  /// @throws ProblemException [CustomerProblem], see [IdentityValues]
  public KeyChange change(
      CustomerId id, int version, IdentityKind kind, Optional<Identity> before, String typed) {
    return set(id, version, before, IdentityValues.canonical(kind, typed));
  }

  /// Takes a change back where it still stands.
  ///
  /// @throws ProblemException [CustomerProblem#CHANGED_MEANWHILE], [CustomerProblem#NOT_FOUND]
  public KeyChange undo(KeyChange.Made change) {
    return customers.asOne(
        () -> {
          CustomerDetails now =
              customers
                  .details(change.customer())
                  .orElseThrow(() -> new ProblemException(Problem.of(CustomerProblem.NOT_FOUND)));
          if (!change.after().map(now.identities()::contains).orElse(true)) {
            throw new ProblemException(now.customer().changedMeanwhile());
          }
          return set(change.customer(), now.customer().version(), change.after(), change.before());
        });
  }

  private KeyChange set(
      CustomerId id, int version, Optional<Identity> before, Optional<Identity> after) {
    if (before.equals(after)) {
      return new KeyChange.Made(id, before, after);
    }
    return customers.asOne(
        () -> {
          Optional<CustomerId> holder = after.flatMap(keys::holder);
          if (holder.isPresent() && !holder.get().equals(id)) {
            return new KeyChange.Taken(id, holder.get(), label(holder.get()));
          }
          keys.replace(id, version, before, after, now(), actor.get());
          record(id, before, after);
          return new KeyChange.Made(id, before, after);
        });
  }

  private String label(CustomerId id) {
    return customers
        .details(id)
        .map(details -> details.shown(Disclosure.MASKED))
        .flatMap(
            holder ->
                Stream.of(
                        holder.customer().nickname().stream(),
                        holder.customer().realName().stream(),
                        holder.identities().stream().map(Identity::value))
                    .flatMap(names -> names)
                    .findFirst())
        .orElse("");
  }

  private void record(CustomerId id, Optional<Identity> before, Optional<Identity> after) {
    String kind = after.or(() -> before).orElseThrow().kind().code();
    String how = before.isEmpty() ? "added" : after.isEmpty() ? "removed" : "changed";
    audit.record(
        actor.get(),
        AuditAction.CUSTOMER_EDITED,
        id.toString(),
        Map.of("field", "identity." + kind, "how", how));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
