package org.siyu.app.rhythm;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.calendar.OfficialDayLines;
import org.siyu.core.contact.ContactForecastService;
import org.siyu.core.contact.ContactLimitService;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.ChoiceService;
import org.siyu.core.shared.Ids;

/// What the screen asks of the core.
///
/// @param dayFile reads a list of official days from a workbook or text file
public record RhythmServices(
    ContactForecastService forecasts,
    ContactLimitService limits,
    CadenceService cadence,
    CalendarService days,
    ChoiceService choices,
    Function<Path, OfficialDayLines> dayFile,
    Ids ids,
    Clock clock) {}
