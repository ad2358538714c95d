package org.siyu.core.customers;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.siyu.core.compliance.AuditAction;
import org.siyu.core.compliance.AuditLog;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Consents given and withdrawn by hand. Nothing is ever deleted: who took a word down wrongly adds
/// the right one.
public final class ConsentService {
  private static final int LONGEST_SOURCE = 200;
  private static final int LONGEST_VERSION = 100;

  private final CustomerRepository customers;
  private final ConsentRepository consents;
  private final AuditLog audit;
  private final Ids ids;
  private final Supplier<String> actor;
  private final Clock clock;

  /// @param actor the name of the member who works here now
  /// @param clock in the workspace's time zone
  public ConsentService(
      CustomerRepository customers,
      ConsentRepository consents,
      AuditLog audit,
      Ids ids,
      Supplier<String> actor,
      Clock clock) {
    this.customers = customers;
    this.consents = consents;
    this.audit = audit;
    this.ids = ids;
    this.actor = actor;
    this.clock = clock;
  }

  public LocalDateTime now() {
    return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
  }

  /// Takes a customer's word down.
  ///
  /// @param statedAt when it was said, not in the future
  /// @param source where: a form, a call, a chat; 1 to 200 characters
  /// @param textVersion of the text that was agreed to; "" when there was none
  /// @throws ProblemException [CustomerProblem#BLANK], [CustomerProblem#TOO_LONG],
  ///   [CustomerProblem#STATED_IN_THE_FUTURE], [CustomerProblem#NOT_FOUND]
  public CustomerDetails.Consent state(
      CustomerId customer,
      ConsentPurpose purpose,
      boolean isGranted,
      LocalDateTime statedAt,
      String source,
      String textVersion) {
    String said = limited(source, LONGEST_SOURCE);
    String version = limited(textVersion, LONGEST_VERSION);
    if (said.isEmpty()) {
      throw wrong(CustomerProblem.BLANK);
    }
    if (statedAt.isAfter(now())) {
      throw wrong(CustomerProblem.STATED_IN_THE_FUTURE);
    }
    CustomerDetails.Consent statement =
        new CustomerDetails.Consent(
            purpose.code(),
            isGranted ? ConsentState.GRANTED : ConsentState.WITHDRAWN,
            statedAt,
            said,
            Optional.of(version).filter(text -> !text.isEmpty()));
    return customers.asOne(
        () -> {
          consents.add(ids.next(), customer, statement, now(), actor.get());
          audit.record(
              actor.get(),
              AuditAction.CONSENT_STATED,
              customer.toString(),
              Map.of("purpose", purpose.code(), "state", statement.state().code()));
          return statement;
        });
  }

  private static String limited(String text, int most) {
    String stripped = text.strip();
    if (stripped.length() > most) {
      throw wrong(CustomerProblem.TOO_LONG, most);
    }
    return stripped;
  }

  private static ProblemException wrong(CustomerProblem code, Object... arguments) {
    return new ProblemException(Problem.of(code, arguments));
  }
}
