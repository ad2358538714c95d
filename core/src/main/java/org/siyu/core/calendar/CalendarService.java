package org.siyu.core.calendar;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// What days mean for this team.
public final class CalendarService {
  private static final int LONGEST_NAME = 100;

  private final CalendarRepository repository;
  private final Ids ids;

  public CalendarService(CalendarRepository repository, Ids ids) {
    this.repository = repository;
    this.ids = ids;
  }

  /// All that is known now; pure from there on.
  public CalendarFacts facts() {
    return new CalendarFacts(repository.officialDays(), repository.ownDays());
  }

  /// Imported days of notices, by date.
  public List<OfficialDay> imported() {
    return repository.officialDays();
  }

  /// Keeps days of notices; the years among them are replaced as a whole.
  ///
  /// @return the years that were replaced
  /// @throws ProblemException the first problem of the lines; then nothing is kept
  public Set<Integer> importDays(OfficialDayLines lines) {
    if (!lines.problems().isEmpty()) {
      throw new ProblemException(lines.problems().getFirst());
    }
    Set<Integer> years = new TreeSet<>();
    lines.days().forEach(day -> years.add(day.day().getYear()));
    return repository.asOne(
        () -> {
          years.forEach(repository::removeOfficialDays);
          repository.addOfficialDays(lines.days());
          return years;
        });
  }

  /// Forgets what was imported of a year; what is shipped of it counts again.
  public void forget(int year) {
    repository.removeOfficialDays(year);
  }

  public List<OwnDay> ownDays() {
    return repository.ownDays();
  }

  /// @param rule as [OwnDay#parseRule] reads it
  /// @throws ProblemException [CalendarProblem#BLANK_NAME], [CalendarProblem#TOO_LONG],
  ///   [CalendarProblem#INVALID_RULE]
  public OwnDay addOwnDay(String name, String rule) {
    int position = repository.ownDays().stream().mapToInt(OwnDay::position).max().orElse(0) + 1;
    return save(new OwnDay(ids.next(), name, OwnDay.parseRule(rule), true, position));
  }

  /// Keeps a day as it was edited.
  ///
  /// @throws ProblemException as [#addOwnDay]
  public OwnDay save(OwnDay day) {
    String name = day.name().strip();
    if (name.isEmpty()) {
      throw new ProblemException(Problem.of(CalendarProblem.BLANK_NAME));
    }
    if (name.length() > LONGEST_NAME) {
      throw new ProblemException(Problem.of(CalendarProblem.TOO_LONG, LONGEST_NAME));
    }
    OwnDay kept = new OwnDay(day.id(), name, day.rule(), day.isOn(), day.position());
    repository.saveOwnDay(kept);
    return kept;
  }

  public void removeOwnDay(UUID id) {
    repository.removeOwnDay(id);
  }
}
