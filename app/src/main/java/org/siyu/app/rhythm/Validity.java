package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The two days that a rule or limit is valid between, as typed.
final class Validity {
  private Validity() {}

  /// Adds the key of a sentence for each field that is wrong.
  static <F> void check(String from, String to, F first, F last, Map<F, String> wrong) {
    Optional<LocalDate> begin = Typed.date(from);
    Optional<LocalDate> end = Typed.date(to);
    if (begin.isEmpty()) {
      wrong.put(first, "rhythm.wrong.date");
    }
    if (end.isEmpty() && !Typed.isBlank(to)) {
      wrong.put(last, "rhythm.wrong.date");
    } else if (begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())) {
      wrong.put(last, "rhythm.wrong.ends-before");
    }
  }
}
