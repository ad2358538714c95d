package org.siyu.core.customers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Makes one customer of two records of the same person, and can take it back.
public final class CustomerMergeService {
  /// The source of a consent statement that a merge adds.
  public static final String CONSENT_SOURCE = "merge";

  private final CustomerRepository customers;
  private final CustomerMergeRepository merges;
  private final AuditLog audit;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  public CustomerMergeService(
      CustomerRepository customers,
      CustomerMergeRepository merges,
      AuditLog audit,
      Ids ids,
      Supplier<String> actor,
      Clock clock) {
    this.customers = customers;
    this.merges = merges;
    this.audit = audit;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  /// What would come together, with personal data masked.
  ///
  /// @throws ProblemException [CustomerProblem#NOT_FOUND]
  public MergePreview preview(CustomerId survivor, CustomerId merged) {
    return MergePreview.of(details(survivor), details(merged), Disclosure.MASKED);
  }

  /// @throws ProblemException [CustomerProblem#NOT_FOUND], [CustomerProblem#CHANGED_MEANWHILE]
  public MergeRecord merge(MergePlan plan) {
    return customers.asOne(
        () -> {
          CustomerDetails survivor = details(plan.survivor());
          CustomerDetails merged = details(plan.merged());
          MergeRecord done =
              merges.merge(ids.next(), plan, statements(survivor, merged), now(), actor.get());
          audit.record(
              actor.get(),
              AuditAction.CUSTOMERS_MERGED,
              plan.survivor().toString(),
              Map.of("merged", plan.merged().toString(), "merge", done.id().toString()));
          return done;
        });
  }

  /// A statement for each purpose where the newer word is not the stricter one.
  private List<CustomerDetails.Consent> statements(
      CustomerDetails survivor, CustomerDetails merged) {
    return MergePreview.of(survivor, merged, Disclosure.MASKED).consents().stream()
        .filter(
            outcome ->
                !MergePreview.together(survivor, merged, outcome.purpose())
                    .equals(Optional.of(outcome.result())))
        .map(
            outcome ->
                new CustomerDetails.Consent(
                    outcome.purpose(), outcome.result(), now(), CONSENT_SOURCE, Optional.empty()))
        .toList();
  }

  /// @throws ProblemException [CustomerProblem#MERGE_NOT_FOUND], [CustomerProblem#MERGED_SINCE]
  public MergeRecord undo(UUID merge) {
    return customers.asOne(
        () -> {
          MergeRecord undone = merges.undo(merge, now(), actor.get());
          audit.record(
              actor.get(),
              AuditAction.CUSTOMER_MERGE_UNDONE,
              undone.survivor().toString(),
              Map.of("merged", undone.merged().toString(), "merge", merge.toString()));
          return undone;
        });
  }

  /// The merges into a customer that hold, newest first.
  public List<MergeRecord> mergesInto(CustomerId survivor) {
    return merges.mergesInto(survivor);
  }

  private CustomerDetails details(CustomerId id) {
    return customers
        .details(id)
        .orElseThrow(() -> new ProblemException(Problem.of(CustomerProblem.NOT_FOUND)));
  }

  private LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }
}
