package org.siyu.bench.product;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.siyu.bench.Said;
import org.siyu.bench.data.PlanStore;
import org.siyu.core.calendar.CalendarService;
import org.siyu.core.content.CadenceService;
import org.siyu.core.content.ContentQuery;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ContentService;
import org.siyu.core.shared.DateRange;
import org.siyu.core.shared.Ids;
import org.siyu.storage.calendar.JooqCalendarRepository;
import org.siyu.storage.content.JooqCadenceRepository;
import org.siyu.storage.content.JooqChoiceRepository;
import org.siyu.storage.content.JooqContentRepository;
import org.siyu.storage.database.Database;

/// What the month view asks for when it is opened: the items of its six weeks by day, what the days
/// mean, where the plan does not keep to the rhythm. Argument: the store.
public final class ProductMonth {
  private static final int ROUNDS = 9;
  private static final int DAYS = 42;

  private ProductMonth() {}

  public static void main(String[] arguments) {
    LocalDate first =
        PlanStore.MONTH.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    DateRange days = new DateRange(first, first.plusDays(DAYS - 1));
    try (Database database = Database.open(Path.of(arguments[0]))) {
      ContentService content = PlanStore.content(database);
      CadenceService cadence =
          new CadenceService(
              new JooqCadenceRepository(database),
              new JooqContentRepository(database),
              new JooqChoiceRepository(database));
      CalendarService calendar =
          new CalendarService(new JooqCalendarRepository(database), Ids.system());
      long[] millis = new long[ROUNDS];
      for (int round = 0; round < ROUNDS; round++) {
        long start = System.nanoTime();
        List<ContentRow> rows = content.rows(ContentQuery.of(days));
        Map<LocalDate, List<ContentRow>> byDay =
            rows.stream().collect(Collectors.groupingBy(row -> row.plan().day()));
        int found =
            calendar.facts().of(days).size()
                + cadence.cadence().check(days, rows).size()
                + byDay.size();
        millis[round] = (System.nanoTime() - start) / 1_000_000;
        if (round == 0) {
          Said.figure("first-month-ms", millis[0]);
          Said.figure("items", rows.size());
          Said.figure("found", found);
        }
      }
      Arrays.sort(millis);
      Said.figure("month-ms", millis[ROUNDS / 2]);
    }
  }
}
