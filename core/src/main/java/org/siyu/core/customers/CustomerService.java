package org.siyu.core.customers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Monitor;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What a person does with customers: look, find, edit, reveal.
public final class CustomerService {
  private final CustomerRepository repository;
  private final AuditLog audit;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public CustomerService(
      CustomerRepository repository, AuditLog audit, Supplier<String> actor, Clock clock) {
    this.repository = repository;
    this.audit = audit;
    this.actor = actor;
    this.clock = clock;
  }

  /// Counts the changes of the store: while it is the same, there is nothing new to be read.
  public long changes() {
    return repository.changes();
  }

  /// Reads all customers into memory, to be searched there.
  public CustomerList load(Monitor monitor) {
    return new CustomerList(repository.rows(monitor));
  }

  /// All customers that match. To ask more than once, [#load] and ask the list.
  public CustomerSelection list(CustomerQuery query) {
    return load(Monitor.NONE).matching(query);
  }

  /// The customers of a list as they are after an edit.
  public CustomerList refreshed(CustomerList list, Collection<CustomerId> ids) {
    return list.with(repository.rows(ids));
  }

  /// Some customers; those that are gone are left out.
  public List<CustomerRow> rows(Collection<CustomerId> ids) {
    return repository.rows(ids);
  }

  /// One customer with personal data masked.
  ///
  /// @throws ProblemException [CustomerProblem#NOT_FOUND]
  public CustomerDetails details(CustomerId id) {
    return inTheClear(id).shown(Disclosure.MASKED);
  }

  /// One customer with personal data in the clear. Recorded in the audit log before it is given.
  ///
  /// @throws ProblemException [CustomerProblem#NOT_FOUND]
  public CustomerDetails reveal(CustomerId id) {
    CustomerDetails details = inTheClear(id);
    audit.record(actor.get(), AuditAction.CUSTOMER_REVEALED, id.toString(), Map.of());
    return details;
  }

  private CustomerDetails inTheClear(CustomerId id) {
    return repository
        .details(id)
        .orElseThrow(() -> new ProblemException(Problem.of(CustomerProblem.NOT_FOUND)));
  }

  public List<Tag> tags() {
    return repository.tags();
  }

  public List<Owner> owners() {
    return repository.owners();
  }

  /// What is wrong with a text for a field; empty when it may be saved. For while someone types.
  public Optional<Problem> check(CustomerField field, String text) {
    return ProfileValues.check(field, text, LocalDate.now(clock));
  }

  /// Sets one field of a customer's profile; blank text blanks it. The audit log names the field,
  /// not the value.
  ///
  /// @param version the version that the edit was made on
  /// @return the new version
  /// @throws ProblemException [CustomerProblem]
  public int edit(CustomerId id, int version, CustomerField field, String text) {
    Optional<String> value = ProfileValues.canonical(field, text, LocalDate.now(clock));
    String who = actor.get();
    return repository.asOne(
        () -> {
          int next = repository.edit(id, version, field, value, now(), who);
          record(id.toString(), Map.of("field", field.code()));
          return next;
        });
  }

  /// Puts a field back as it was before an edit, where the edit still stands.
  ///
  /// @param after what the edit has set
  /// @throws ProblemException [CustomerProblem#CHANGED_MEANWHILE]
  public void undoEdit(CustomerId id, CustomerField field, String after, String before) {
    repository.asOne(
        () -> {
          Customer now = inTheClear(id).customer();
          Optional<String> edited = ProfileValues.canonical(field, after, LocalDate.now(clock));
          if (!now.text(field).equals(edited)) {
            throw new ProblemException(now.changedMeanwhile());
          }
          return edit(id, now.version(), field, before);
        });
  }

  private void record(String subject, Map<String, String> facts) {
    audit.record(actor.get(), AuditAction.CUSTOMER_EDITED, subject, facts);
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
