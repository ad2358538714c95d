package org.siyu.storage.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.siyu.core.customers.CustomerField;
import org.siyu.core.customers.Gender;

/// Canonical profile text as column values.
final class ProfileText {
  private ProfileText() {}

  static String column(CustomerField field) {
    return switch (field) {
      case OWNER -> "owner_id";
      case NICKNAME,
          REAL_NAME,
          GENDER,
          BIRTHDAY,
          REGION,
          ADDRESS,
          COMPANY,
          EMAIL,
          JOINED_AT,
          CHANNEL,
          ALLOWS_PERSONALISED_MARKETING,
          NOTES ->
          field.code().replace('-', '_');
    };
  }

  /// The value to bind; empty for null. Not for the owner, whose column holds an id.
  static Optional<Object> value(CustomerField field, String text) {
    return switch (field) {
      case BIRTHDAY -> date(text).map(Object.class::cast);
      case JOINED_AT -> time(text).map(Object.class::cast);
      case GENDER -> Optional.of(text.isEmpty() ? Gender.UNKNOWN.code() : text);
      case ALLOWS_PERSONALISED_MARKETING -> Optional.of(!"false".equals(text));
      case OWNER, NICKNAME, REAL_NAME, REGION, ADDRESS, COMPANY, EMAIL, CHANNEL, NOTES ->
          text.isEmpty() ? Optional.empty() : Optional.of(text);
    };
  }

  static Optional<LocalDate> date(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
  }

  static Optional<LocalDateTime> time(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalDateTime.parse(text));
  }
}
