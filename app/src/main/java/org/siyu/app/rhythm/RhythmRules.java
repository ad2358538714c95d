package org.siyu.app.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.siyu.core.calendar.CalendarFacts;
import org.siyu.core.calendar.OfficialDay;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.contact.ContactLimit;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.content.CadenceRule;
import org.siyu.core.content.Choices;
import org.siyu.core.shared.DateRange;

/// All that the team has laid down, as it was read.
///
/// @param week the week that is looked at: the coming one, from Monday
/// @param findings where the plan of that week does not keep to the rules
/// @param imported official days of notices that were imported
public record RhythmRules(
    List<CadenceRule> cadence,
    DateRange week,
    List<CadenceFinding> findings,
    List<ContactLimit> limits,
    List<OwnDay> ownDays,
    List<OfficialDay> imported,
    CalendarFacts facts,
    Choices choices) {
  private static final int DAYS = 7;

  static RhythmRules read(RhythmServices services, LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    DateRange week = new DateRange(monday, monday.plusDays(DAYS - 1));
    return new RhythmRules(
        services.cadence().rules(),
        week,
        services.cadence().check(week),
        services.limits().all(),
        services.days().ownDays(),
        services.days().imported(),
        services.days().facts(),
        services.choices().all());
  }
}
