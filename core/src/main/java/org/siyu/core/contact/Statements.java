package org.siyu.core.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// What customers have said on one purpose, by time.
final class Statements {
  /// @param id decides between two of one moment
  record Said(int row, LocalDateTime at, UUID id, boolean isRefusal) {}

  private final List<Said> all;
  private final BitSet asked = new BitSet();

  Statements(List<Said> said) {
    this.all = new ArrayList<>(said);
    all.sort(Comparator.comparing(Said::at).thenComparing(Said::id));
    all.forEach(each -> asked.set(each.row()));
  }

  /// Whose latest word by the end of a day was a refusal.
  BitSet refusing(LocalDate day) {
    LocalDateTime end = day.plusDays(1).atStartOfDay();
    BitSet refusing = new BitSet();
    for (Said each : all) {
      if (!each.at().isBefore(end)) {
        break;
      }
      refusing.set(each.row(), each.isRefusal());
    }
    return refusing;
  }

  /// Who has said anything at any time.
  BitSet asked() {
    return asked;
  }

  /// From this day on nothing changes any more.
  long lastDay() {
    return all.isEmpty() ? Long.MIN_VALUE : all.getLast().at().toLocalDate().toEpochDay();
  }
}
