package org.siyu.core.customers;

/// Hides the telling part of personal data, so that a customer can be recognised by who knows them
/// and not by who reads over a shoulder.
///
/// | what | rule | example |
/// | --- | --- | --- |
/// | phone | first 3 and last 4 stay; of fewer than 8 digits the last 2 stay | 138****1234 |
/// | name | the first character stays; of several words the first letter of each | 张*, 欧***, J*** S*** |
/// | id | the last 4 stay; of fewer than 9 the last 2 | ****7f3a |
/// | email | the first character and the domain stay | l***@example.com |
/// | address | the first 6 characters stay; of fewer than 10 the first 3 | 浙江省杭州市**** |
///
/// How many characters are hidden does not show, save in Chinese names, whose length tells nothing.
/// Empty text stays empty; what is masked already stays as it is. Characters are counted as code
/// points.
public final class Masking {
  private static final String HIDDEN = "****";
  private static final int LONGEST_SHOWN_NAME = 4;

  private Masking() {}

  public static String phone(String phone) {
    if (phone.contains("*")) {
      return phone;
    }
    int length = phone.length();
    return switch (length) {
      case 0 -> "";
      case 1, 2 -> HIDDEN;
      case 3, 4, 5, 6, 7 -> HIDDEN + phone.substring(length - 2);
      default -> phone.substring(0, 3) + HIDDEN + phone.substring(length - 4);
    };
  }

  public static String name(String name) {
    if (name.isEmpty() || name.contains("*")) {
      return name;
    }
    if (name.chars().allMatch(letter -> letter < 0x250)) {
      return latinName(name);
    }
    int characters = name.codePointCount(0, name.length());
    int hidden = Math.clamp(characters - 1, 1, LONGEST_SHOWN_NAME - 1);
    return leading(name, 1) + "*".repeat(hidden);
  }

  private static String latinName(String name) {
    StringBuilder masked = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (!masked.isEmpty()) {
        masked.append(' ');
      }
      masked.append(leading(word, 1)).append("***");
    }
    return masked.toString();
  }

  public static String id(String id) {
    if (id.isEmpty() || id.contains("*")) {
      return id;
    }
    int characters = id.codePointCount(0, id.length());
    if (characters < 3) {
      return HIDDEN;
    }
    int shown = characters < 9 ? 2 : 4;
    return HIDDEN + id.substring(id.offsetByCodePoints(id.length(), -shown));
  }

  public static String email(String email) {
    int at = email.lastIndexOf('@');
    if (email.isEmpty() || email.contains("*")) {
      return email;
    }
    return at < 1 ? HIDDEN : leading(email, 1) + "***" + email.substring(at);
  }

  public static String address(String address) {
    if (address.isEmpty() || address.contains("*")) {
      return address;
    }
    int characters = address.codePointCount(0, address.length());
    int shown = characters < 4 ? 0 : characters < 10 ? 3 : 6;
    return leading(address, shown) + HIDDEN;
  }

  private static String leading(String text, int characters) {
    return text.substring(0, text.offsetByCodePoints(0, characters));
  }
}
