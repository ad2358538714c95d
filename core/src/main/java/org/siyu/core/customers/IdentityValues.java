package org.siyu.core.customers;

import java.text.Normalizer;
import java.util.Optional;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Checks what a person types as a natural key of a customer, as strictly as an import does.
public final class IdentityValues {
  private static final int LONGEST = 128;

  private IdentityValues() {}

  /// What is wrong with the text; empty when it may be saved. For checking while someone types.
  public static Optional<Problem> check(IdentityKind kind, String text) {
    try {
      canonical(kind, text);
      return Optional.empty();
    } catch (ProblemException wrong) {
      return Optional.of(wrong.problem());
    }
  }

  /// The key in its canonical form, full-width letters and digits made plain; empty when the text
  /// is blank.
  ///
  /// @throws ProblemException [CustomerProblem#INVALID_PHONE], [CustomerProblem#INVALID_WECOM_ID],
  ///   [CustomerProblem#INVALID_SHOP_ACCOUNT], [CustomerProblem#INVALID_KEY],
  ///   [CustomerProblem#TOO_LONG]
  public static Optional<Identity> canonical(IdentityKind kind, String text) {
    String key = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    if (key.isEmpty()) {
      return Optional.empty();
    }
    String value =
        switch (kind) {
          case PHONE ->
              PhoneNumber.typed(key).orElseThrow(() -> wrong(CustomerProblem.INVALID_PHONE));
          case WECOM_EXTERNAL_ID -> whole(key, "w[om][\\w-]+", CustomerProblem.INVALID_WECOM_ID);
          case UNION_ID -> whole(key, "[\\w-]+", CustomerProblem.INVALID_KEY);
          case MEMBERSHIP_NO -> whole(key, "[^*]+", CustomerProblem.INVALID_KEY);
          case SHOP_ACCOUNT -> shopAccount(key);
        };
    if (value.length() > LONGEST) {
      throw wrong(CustomerProblem.TOO_LONG, LONGEST);
    }
    return Optional.of(new Identity(kind, value));
  }

  private static String whole(String key, String pattern, CustomerProblem otherwise) {
    if (!key.matches(pattern)) {
      throw wrong(otherwise);
    }
    return key;
  }

  /// `platform:name`; a name with hidden letters (t**8) is many people's.
  private static String shopAccount(String key) {
    int colon = key.indexOf(':');
    String platform = colon < 0 ? "" : key.substring(0, colon).strip();
    String name = key.substring(colon + 1).strip();
    if (platform.isEmpty() || name.isEmpty() || name.contains("*")) {
      throw wrong(CustomerProblem.INVALID_SHOP_ACCOUNT);
    }
    return platform + ":" + name;
  }

  private static ProblemException wrong(CustomerProblem code, Object... arguments) {
    return new ProblemException(Problem.of(code, arguments));
  }
}
