package org.siyu.core.customers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.shared.Problem;

/// A customer's own record: one value a field. Orders, tags and the like are in [CustomerDetails].
///
/// @param channel source channel of the first touch, as the team words it
/// @param attributes free attributes by name, in the order of their names
/// @param allowsPersonalisedMarketing PIPL Art. 24
/// @param version counts changes; an edit names the version it was made on
public record Customer(
    CustomerId id,
    Optional<String> nickname,
    Optional<String> realName,
    Gender gender,
    Optional<LocalDate> birthday,
    Optional<String> region,
    Optional<String> address,
    Optional<String> company,
    Optional<String> email,
    Optional<LocalDateTime> joinedAt,
    Optional<String> channel,
    Optional<Owner> owner,
    boolean allowsPersonalisedMarketing,
    Optional<String> notes,
    Map<String, String> attributes,
    int version,
    LocalDateTime changedAt,
    String changedBy) {
  @Override
  public String toString() {
    return "Customer[" + id + "]";
  }

  Problem changedMeanwhile() {
    return Problem.of(CustomerProblem.CHANGED_MEANWHILE, changedBy, changedAt.toString());
  }

  /// One field as [CustomerField] describes it; empty when it is blank.
  public Optional<String> text(CustomerField field) {
    return switch (field) {
      case NICKNAME -> nickname;
      case REAL_NAME -> realName;
      case GENDER -> Optional.of(gender.code());
      case BIRTHDAY -> birthday.map(LocalDate::toString);
      case REGION -> region;
      case ADDRESS -> address;
      case COMPANY -> company;
      case EMAIL -> email;
      case JOINED_AT -> joinedAt.map(LocalDateTime::toString);
      case CHANNEL -> channel;
      case OWNER -> owner.map(Owner::name);
      case ALLOWS_PERSONALISED_MARKETING ->
          Optional.of(Boolean.toString(allowsPersonalisedMarketing));
      case NOTES -> notes;
    };
  }

  /// The same customer with personal data as the disclosure shows it.
  public Customer shown(Disclosure disclosure) {
    return new Customer(
        id,
        nickname,
        realName.map(text -> disclosure.show(PersonalData.NAME, text)),
        gender,
        birthday,
        region,
        address.map(text -> disclosure.show(PersonalData.ADDRESS, text)),
        company,
        email.map(text -> disclosure.show(PersonalData.EMAIL, text)),
        joinedAt,
        channel,
        owner,
        allowsPersonalisedMarketing,
        notes,
        attributes,
        version,
        changedAt,
        changedBy);
  }
}
