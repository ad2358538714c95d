package org.siyu.core.customers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Checks what a person types into a field of a customer's profile.
public final class ProfileValues {
  private static final LocalDate OLDEST_BIRTHDAY = LocalDate.of(1900, 1, 1);

  private ProfileValues() {}

  /// What is wrong with the text; empty when it may be saved. For checking while someone types.
  ///
  /// @param today no birthday lies after it
  public static Optional<Problem> check(CustomerField field, String text, LocalDate today) {
    try {
      canonical(field, text, today);
      return Optional.empty();
    } catch (ProblemException wrong) {
      return Optional.of(wrong.problem());
    }
  }

  /// The text as [CustomerField] describes it; empty when it is blank.
  ///
  /// @throws ProblemException with a [CustomerProblem]
  public static Optional<String> canonical(CustomerField field, String text, LocalDate today) {
    String value = text.strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (field) {
          case NICKNAME, REGION, COMPANY -> limited(value, 200);
          case REAL_NAME, CHANNEL, OWNER -> limited(value, 100);
          case ADDRESS -> limited(value, 500);
          case NOTES -> limited(value, 4000);
          case EMAIL -> email(value);
          case BIRTHDAY -> birthday(value, today);
          case JOINED_AT -> dateTime(value);
          case GENDER ->
              choice(value, Arrays.stream(Gender.values()).map(Code::code).toArray(String[]::new));
          case ALLOWS_PERSONALISED_MARKETING -> choice(value, "true", "false");
        });
  }

  private static String limited(String value, int most) {
    if (value.length() > most) {
      throw wrong(CustomerProblem.TOO_LONG, most);
    }
    return value;
  }

  private static String email(String value) {
    int at = value.indexOf('@');
    boolean isAddress =
        at > 0
            && at == value.lastIndexOf('@')
            && at < value.length() - 1
            && value.chars().noneMatch(Character::isWhitespace);
    if (!isAddress) {
      throw wrong(CustomerProblem.INVALID_EMAIL);
    }
    return limited(value, 200);
  }

  private static String birthday(String value, LocalDate today) {
    LocalDate day = day(value).orElseThrow(() -> wrong(CustomerProblem.INVALID_DATE));
    if (day.isBefore(OLDEST_BIRTHDAY) || day.isAfter(today)) {
      throw wrong(CustomerProblem.INVALID_DATE);
    }
    return day.toString();
  }

  /// A date with or without a time: `2026-03-01`, `2026-03-01 14:30`.
  private static String dateTime(String value) {
    Optional<LocalDate> day = day(value);
    if (day.isPresent()) {
      return day.get().atStartOfDay().toString();
    }
    try {
      return LocalDateTime.parse(value.replaceFirst("\\s+", "T")).toString();
    } catch (DateTimeException wrong) {
      throw wrong(CustomerProblem.INVALID_DATE_TIME);
    }
  }

  private static Optional<LocalDate> day(String value) {
    String[] parts = value.split("[-/.]", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
    } catch (DateTimeException | NumberFormatException wrong) {
      return Optional.empty();
    }
  }

  private static String choice(String value, String... codes) {
    String code = value.toLowerCase(Locale.ROOT);
    if (!Arrays.asList(codes).contains(code)) {
      throw wrong(CustomerProblem.INVALID_CHOICE, String.join(", ", codes));
    }
    return code;
  }

  private static ProblemException wrong(CustomerProblem code, Object... arguments) {
    return new ProblemException(Problem.of(code, arguments));
  }
}
