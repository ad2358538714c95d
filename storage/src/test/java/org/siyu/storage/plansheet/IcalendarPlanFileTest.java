package org.siyu.storage.plansheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.siyu.storage.plansheet.PlanStore.MONDAY;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.content.Choices;
import org.siyu.core.content.ContentItem;
import org.siyu.core.plansheet.PlanNames;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetProblem;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.ProblemException;

class IcalendarPlanFileTest {
  @TempDir Path folder;
  private PlanStore store;

  @BeforeEach
  void open() {
    store = new PlanStore(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Calendar read(Path file) {
    try (Reader text = Files.newBufferedReader(file)) {
      return new CalendarBuilder().build(text);
    } catch (IOException | ParserException trouble) {
      throw new AssertionError(trouble);
    }
  }

  private static List<VEvent> events(Calendar calendar) {
    return calendar.getComponents(Component.VEVENT);
  }

  private static String value(Component component, String name) {
    return component.getProperty(name).map(Property::getValue).orElse("");
  }

  @Test
  void itemsComeBackAsEventsWithTheirZoneStatusAndCategories() {
    ContentItem item = store.scheduled("上新, 逗号; 分号\\斜线 😊", MONDAY);
    Calendar calendar = read(store.calendar(OptionalInt.of(30)));
    assertTrue(calendar.validate(true).getEntries().isEmpty());
    VEvent event = events(calendar).getFirst();
    assertEquals(item.id() + "@siyu-workbench", value(event, Property.UID));
    assertEquals("[朋友圈] 上新, 逗号; 分号\\斜线 😊", value(event, Property.SUMMARY));
    assertEquals("20260309T093000", value(event, Property.DTSTART));
    assertEquals("20260309T094500", value(event, Property.DTEND));
    assertEquals(
        Optional.of("Asia/Shanghai"),
        event
            .getProperty(Property.DTSTART)
            .flatMap(start -> start.<Parameter>getParameter("TZID"))
            .map(Parameter::getValue));
    assertEquals("CONFIRMED", value(event, Property.STATUS));
    assertEquals("朋友圈", value(event, Property.CATEGORIES));
    assertTrue(value(event, Property.DESCRIPTION).contains("{昵称}，早上好\n第二行"));
    assertEquals("-PT30M", value(event.getAlarms().getFirst(), Property.TRIGGER));
    VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
    assertEquals("+0800", value(zone.getObservances().getFirst(), Property.TZOFFSETTO));
  }

  @Test
  void anItemKeepsItsIdAndCountsItsChanges() {
    ContentItem item = store.draft("会改的", MONDAY);
    VEvent first = events(read(store.calendar(OptionalInt.empty()))).getFirst();
    store.content.move(item.id(), MONDAY.plusDays(1));
    VEvent then = events(read(store.calendar(OptionalInt.empty()))).getFirst();
    assertEquals(value(first, Property.UID), value(then, Property.UID));
    assertEquals("0", value(first, Property.SEQUENCE));
    assertEquals("1", value(then, Property.SEQUENCE));
    assertEquals("TENTATIVE", value(then, Property.STATUS));
    assertEquals("20260310T093000", value(then, Property.DTSTART));
    assertTrue(then.getAlarms().isEmpty());
  }

  @Test
  void aZoneWithSummerTimeIsDescribed() {
    store.draft("after the change", LocalDateTime.of(2026, 3, 30, 9, 0));
    Path file = folder.resolve("berlin.ics");
    PlanSheet sheet =
        new PlanSheet(
            Ids.system().next(),
            "Team",
            new DateRange(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
            store.all(),
            List.of(),
            List.of(),
            new PlanNames(new Choices(List.of()), List.of(), Map.of(), Map.of()),
            false,
            MONDAY,
            "林晓");
    try (var staged =
        new IcalendarPlanFile()
            .stage(
                sheet,
                new PlainPlanWords(),
                ZoneId.of("Europe/Berlin"),
                OptionalInt.empty(),
                file)) {
      staged.publish();
    }
    Calendar calendar = read(file);
    VTimeZone zone = calendar.<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
    assertEquals(
        List.of("+0100", "+0200"),
        zone.getObservances().stream().map(each -> value(each, Property.TZOFFSETTO)).toList());
    assertEquals("20260329T020000", value(zone.getObservances().getLast(), Property.DTSTART));
  }

  @Test
  void linesAreFoldedAsTheStandardWants() throws IOException {
    store.draft("很长的标题".repeat(30), MONDAY);
    for (String line : Files.readAllLines(store.calendar(OptionalInt.empty()))) {
      assertTrue(line.length() <= 75, line);
    }
  }

  @Test
  void anEmptyCalendarIsNotWritten() {
    ProblemException refused =
        assertThrows(ProblemException.class, () -> store.calendar(OptionalInt.empty()));
    assertEquals(PlanSheetProblem.NOTHING_PLANNED, refused.problem().code());
  }
}
