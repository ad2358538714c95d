package org.siyu.storage.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.calendar.OfficialDayLines;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.ProblemException;
import org.siyu.storage.database.Database;
import org.siyu.storage.database.EmptyStore;

class CalendarStoreTest {
  @TempDir Path folder;
  private Database database;
  private CalendarService calendar;

  @BeforeEach
  void open() {
    database = EmptyStore.open(folder.resolve("store"));
    calendar = new CalendarService(new JooqCalendarRepository(database), Ids.system());
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anImportedYearReplacesWhatWasKnownOfIt() {
    LocalDate day = LocalDate.of(2026, 2, 14);
    assertTrue(calendar.facts().isWorkingDay(day));
    calendar.importDays(OfficialDayLines.parse("a.csv", "2026-01-01,休,元旦\n2027-01-01,休,元旦"));
    assertFalse(calendar.facts().isWorkingDay(day));
    calendar.importDays(OfficialDayLines.parse("b.csv", "2027-01-02,班,元旦"));
    assertEquals(
        List.of("2026-01-01", "2027-01-02"),
        calendar.imported().stream().map(found -> found.day().toString()).toList());
    calendar.forget(2026);
    assertTrue(calendar.facts().isWorkingDay(day));
  }

  @Test
  void linesWithAProblemChangeNothing() {
    assertThrows(
        ProblemException.class,
        () ->
            calendar.importDays(OfficialDayLines.parse("a.csv", "2027-01-01,休,元旦\n2027-13-01,休")));
    assertTrue(calendar.imported().isEmpty());
  }

  @Test
  void theTeamHasAMemberDayAndCanChangeIt() {
    OwnDay shipped = calendar.ownDays().getFirst();
    assertEquals("会员日", shipped.name());
    assertEquals(List.of(shipped), calendar.facts().of(LocalDate.of(2026, 3, 18)).own());
    OwnDay moved =
        calendar.save(new OwnDay(shipped.id(), " 宠粉日 ", OwnDay.parseRule("weekly:5"), true, 1));
    assertEquals(List.of(moved), calendar.ownDays());
    assertEquals(List.of(moved), calendar.facts().of(LocalDate.of(2026, 3, 20)).own());
    OwnDay second = calendar.addOwnDay("店庆", "yearly:09-01");
    assertEquals(List.of(moved, second), calendar.ownDays());
    calendar.removeOwnDay(moved.id());
    assertEquals(List.of(second), calendar.ownDays());
  }
}
