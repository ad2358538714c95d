package org.siyu.core.customers;

import org.siyu.core.shared.Code;

/// The fields of a customer's profile that a file or a person may set, each with one value.
public enum CustomerField implements Code {
  NICKNAME,
  REAL_NAME,
  /// A [Gender] code.
  GENDER,
  /// ISO date.
  BIRTHDAY,
  REGION,
  ADDRESS,
  COMPANY,
  EMAIL,
  /// ISO date and time, local.
  JOINED_AT,
  /// Source channel of the first touch (裂变, 公域投放, 线下门店 …), as the team words it.
  CHANNEL,
  /// The name or WeCom account of the member who owns the customer.
  OWNER,
  /// `true` or `false`: PIPL Art. 24.
  ALLOWS_PERSONALISED_MARKETING,
  NOTES;

  /// A value with personal data as the disclosure shows it.
  public String shown(String value, Disclosure disclosure) {
    return switch (this) {
      case REAL_NAME -> disclosure.show(PersonalData.NAME, value);
      case ADDRESS -> disclosure.show(PersonalData.ADDRESS, value);
      case EMAIL -> disclosure.show(PersonalData.EMAIL, value);
      case NICKNAME,
          GENDER,
          BIRTHDAY,
          REGION,
          COMPANY,
          JOINED_AT,
          CHANNEL,
          OWNER,
          ALLOWS_PERSONALISED_MARKETING,
          NOTES ->
          value;
    };
  }
}
