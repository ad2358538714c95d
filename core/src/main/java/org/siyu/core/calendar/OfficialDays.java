package org.siyu.core.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The notices that come with the program; other years are imported.
///
/// Sources: 国务院办公厅关于2025年部分节假日安排的通知 (国办发明电〔2024〕12号, 2024-11-12) and 国务院办公厅关于2026年部分节假日安排的通知
/// (2025-11-04).
public final class OfficialDays {
  private static final String NOTICE_2025 = "国务院办公厅关于2025年部分节假日安排的通知";
  private static final String NOTICE_2026 = "国务院办公厅关于2026年部分节假日安排的通知";

  /// All days of the shipped notices, by date.
  public static final List<OfficialDay> SHIPPED =
      Stream.of(
              off(NOTICE_2025, "元旦", "2025-01-01", 1),
              off(NOTICE_2025, "春节", "2025-01-28", 8),
              on(NOTICE_2025, "春节", "2025-01-26", "2025-02-08"),
              off(NOTICE_2025, "清明节", "2025-04-04", 3),
              off(NOTICE_2025, "劳动节", "2025-05-01", 5),
              on(NOTICE_2025, "劳动节", "2025-04-27"),
              off(NOTICE_2025, "端午节", "2025-05-31", 3),
              off(NOTICE_2025, "国庆节、中秋节", "2025-10-01", 8),
              on(NOTICE_2025, "国庆节、中秋节", "2025-09-28", "2025-10-11"),
              off(NOTICE_2026, "元旦", "2026-01-01", 3),
              on(NOTICE_2026, "元旦", "2026-01-04"),
              off(NOTICE_2026, "春节", "2026-02-15", 9),
              on(NOTICE_2026, "春节", "2026-02-14", "2026-02-28"),
              off(NOTICE_2026, "清明节", "2026-04-04", 3),
              off(NOTICE_2026, "劳动节", "2026-05-01", 5),
              on(NOTICE_2026, "劳动节", "2026-05-09"),
              off(NOTICE_2026, "端午节", "2026-06-19", 3),
              off(NOTICE_2026, "中秋节", "2026-09-25", 3),
              off(NOTICE_2026, "国庆节", "2026-10-01", 7),
              on(NOTICE_2026, "国庆节", "2026-09-20", "2026-10-10"))
          .flatMap(Function.identity())
          .sorted(Comparator.comparing(OfficialDay::day))
          .toList();

  private OfficialDays() {}

  private static Stream<OfficialDay> off(String source, String name, String first, int days) {
    return LocalDate.parse(first)
        .datesUntil(LocalDate.parse(first).plusDays(days))
        .map(day -> new OfficialDay(day, OfficialDay.Kind.HOLIDAY, name, source));
  }

  private static Stream<OfficialDay> on(String source, String name, String... days) {
    return Arrays.stream(days)
        .map(LocalDate::parse)
        .map(day -> new OfficialDay(day, OfficialDay.Kind.WORKDAY, name, source));
  }
}
