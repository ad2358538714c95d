package org.siyu.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.siyu.core.shared.DateRange;

/// Turns dates into lunar ones and back, from lunar new year 2015 to the end of lunar year 2035.
///
/// The years are a table: day of the new year, leap month (0 for none), and the months' lengths in
/// their order, the leap month in its place (1 for 30 days, 0 for 29). It was computed by the rules
/// of GB/T 33661-2017 from new moons (Meeus, Astronomical Algorithms, chapter 49) and solar
/// longitudes (chapter 25, VSOP87) in China Standard Time, and agrees with the tables of the Hong
/// Kong Observatory. ICU 76 differs in 2018, 2027 and 2030, where a new moon falls within minutes
/// of midnight.
public final class LunarCalendar {
  private static final List<LunarYear> YEARS =
      Stream.of(
              "2015 0219 0 010010111010",
              "2016 0208 0 101001011011",
              "2017 0128 6 0101001010111",
              "2018 0216 0 010100101011",
              "2019 0205 0 101010010011",
              "2020 0125 4 0111010010101",
              "2021 0212 0 011010101010",
              "2022 0201 0 101011010101",
              "2023 0122 2 0100110110101",
              "2024 0210 0 010010110110",
              "2025 0129 6 1010010101110",
              "2026 0217 0 101001001110",
              "2027 0206 0 110100100110",
              "2028 0126 5 1110100100110",
              "2029 0213 0 110101010011",
              "2030 0203 0 010110101010",
              "2031 0123 3 0110101101010",
              "2032 0211 0 100101101101",
              "2033 0131 11 0100101011101",
              "2034 0219 0 010010101101",
              "2035 0208 0 101001001101")
          .map(LunarYear::parse)
          .toList();

  /// The first and the last day that can be converted.
  public static final DateRange COVERED =
      new DateRange(
          YEARS.getFirst().newYear(),
          YEARS.getLast().newYear().plusDays(YEARS.getLast().days() - 1L));

  private LunarCalendar() {}

  /// A year of the table.
  private record LunarYear(int year, LocalDate newYear, int leapMonth, String lengths) {
    static LunarYear parse(String row) {
      String[] parts = row.split(" ");
      int year = Integer.parseInt(parts[0]);
      int day = Integer.parseInt(parts[1]);
      return new LunarYear(
          year, LocalDate.of(year, day / 100, day % 100), Integer.parseInt(parts[2]), parts[3]);
    }

    int length(int index) {
      return lengths.charAt(index) == '1' ? 30 : 29;
    }

    int days() {
      return IntStream.range(0, lengths.length()).map(this::length).sum();
    }

    /// Which month of the year is at a place in the table.
    int month(int index) {
      return isAfterLeap(index) ? index : index + 1;
    }

    private boolean isAfterLeap(int index) {
      return leapMonth > 0 && index >= leapMonth;
    }

    int index(int month, boolean isLeap) {
      return isLeap || (leapMonth > 0 && month > leapMonth) ? month : month - 1;
    }
  }

  private static Optional<LunarYear> year(int year) {
    int index = year - YEARS.getFirst().year();
    return index < 0 || index >= YEARS.size() ? Optional.empty() : Optional.of(YEARS.get(index));
  }

  /// @return empty outside [#COVERED]
  public static Optional<LunarDate> of(LocalDate date) {
    if (!COVERED.contains(date)) {
      return Optional.empty();
    }
    return year(date.getYear())
        .filter(year -> !date.isBefore(year.newYear()))
        .or(() -> year(date.getYear() - 1))
        .map(year -> of(year, date));
  }

  private static LunarDate of(LunarYear year, LocalDate date) {
    int left = (int) ChronoUnit.DAYS.between(year.newYear(), date);
    int index = 0;
    while (left >= year.length(index)) {
      left -= year.length(index);
      index++;
    }
    boolean isLeap = year.leapMonth() > 0 && index == year.leapMonth();
    return new LunarDate(year.year(), year.month(index), isLeap, left + 1);
  }

  /// @return empty for a day that the year does not have or that is not in the table
  public static Optional<LocalDate> date(LunarDate lunar) {
    return year(lunar.year())
        .filter(year -> !lunar.isLeap() || year.leapMonth() == lunar.month())
        .filter(year -> lunar.day() <= year.length(year.index(lunar.month(), lunar.isLeap())))
        .map(
            year -> {
              int index = year.index(lunar.month(), lunar.isLeap());
              int before = IntStream.range(0, index).map(year::length).sum();
              return year.newYear().plusDays(before + lunar.day() - 1L);
            });
  }

  /// The last day of a lunar year 除夕.
  public static Optional<LocalDate> lastDay(int lunarYear) {
    return year(lunarYear).map(year -> year.newYear().plusDays(year.days() - 1L));
  }

  /// The leap month of a lunar year; empty for a year without one or outside the table.
  public static OptionalInt leapMonth(int lunarYear) {
    return year(lunarYear)
        .filter(year -> year.leapMonth() > 0)
        .map(year -> OptionalInt.of(year.leapMonth()))
        .orElse(OptionalInt.empty());
  }
}
