package org.siyu.core.exchange.planning;

import java.util.Optional;

/// One field before and after.
///
/// @param field a stable, language-free name: a customer field's code; `identity.` + kind;
///   `attribute.` + name; `tag`, `contact`, `consent.` + purpose; for orders `customer`, `kind`,
///   `status`, `shop`, `ordered-at`, `paid-at`, `amount`, `refund`, `note`, `lines`
/// @param before empty when there was nothing
/// @param after empty when it is taken away
public record FieldChange(String field, Optional<String> before, Optional<String> after) {
  static FieldChange of(String field, String before, String after) {
    return new FieldChange(field, present(before), present(after));
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
