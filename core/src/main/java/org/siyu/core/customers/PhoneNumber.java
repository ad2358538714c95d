package org.siyu.core.customers;

import java.text.Normalizer;
import java.util.Optional;

/// Tells whole phone numbers from other digits.
public final class PhoneNumber {
  private PhoneNumber() {}

  /// A number as a person types it: with full-width digits, spaces, dashes, brackets, +86 or 0086.
  ///
  /// @return as [IdentityKind#PHONE] describes it; empty when it is not a whole number
  public static Optional<String> typed(String text) {
    String compact =
        Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}().–—-]", "");
    return compact.isEmpty() ? Optional.empty() : canonical(compact, false);
  }

  /// @param compact digits, perhaps after a plus sign; anything else is not a number
  /// @param isInternational whether a number may be of another country without saying so
  public static Optional<String> canonical(String compact, boolean isInternational) {
    boolean hasPlus = compact.charAt(0) == '+';
    String digits = hasPlus ? compact.substring(1) : compact;
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return Optional.empty();
      }
    }
    if (!hasPlus && digits.startsWith("00")) {
      digits = digits.substring(2);
      hasPlus = true;
    }
    if (digits.startsWith("86") && isMainlandMobile(digits.substring(2))) {
      return Optional.of(digits.substring(2));
    }
    if (hasPlus && digits.startsWith("86") && isLandline("0" + digits.substring(2))) {
      return Optional.of("0" + digits.substring(2));
    }
    boolean isMainland = isMainlandMobile(digits) || isLandline(digits) || isServiceNumber(digits);
    boolean isForeign =
        (hasPlus || isInternational) && digits.length() >= 7 && digits.length() <= 15;
    return isMainland || isForeign ? Optional.of(digits) : Optional.empty();
  }

  private static boolean isMainlandMobile(String digits) {
    return digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
  }

  /// An area code of 3 or 4 digits that starts with 0, and 7 or 8 digits.
  private static boolean isLandline(String digits) {
    return digits.length() >= 10
        && digits.length() <= 12
        && digits.charAt(0) == '0'
        && digits.charAt(1) != '0';
  }

  private static boolean isServiceNumber(String digits) {
    return digits.length() == 10 && (digits.startsWith("400") || digits.startsWith("800"));
  }
}
