package org.siyu.core.kpisheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Scope;

/// What names in a file stand for.
///
/// @param layouts in which statistics may be written
/// @param columns what people have said columns are, by what they are known again
/// @param member the member who is called so, or has the account
/// @param scopes whether somebody is here
record KpiNames(
    Catalogue catalogue,
    List<DailyLayout> layouts,
    Map<String, KpiColumn.Meaning> columns,
    Function<String, Optional<Scope>> member,
    Predicate<Scope> scopes,
    LocalDate today) {

  /// A name alone, or with the account in brackets.
  Optional<Scope> person(String written) {
    String text = written.strip();
    int bracket = Math.max(text.indexOf('('), text.indexOf('（'));
    Optional<Scope> found = member.apply(text);
    if (found.isPresent() || bracket < 0) {
      return found;
    }
    String account = text.substring(bracket + 1).replaceAll("[)）]\\s*$", "").strip();
    return member
        .apply(text.substring(0, bracket).strip())
        .or(() -> account.isEmpty() ? Optional.empty() : member.apply(account));
  }
}
