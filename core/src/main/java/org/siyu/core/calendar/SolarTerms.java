package org.siyu.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days of the solar terms in China Standard Time, from 2015 to 2035.
///
/// Two terms fall into each month, in the order of [SolarTerm]; the table has a year a row, two
/// digits of the day a term. Computed from the apparent solar longitude (Meeus, Astronomical
/// Algorithms, chapter 25, VSOP87 with nutation and aberration; good to some seconds). The closest
/// to midnight is the winter solstice of 2021, at 23:59:09 on 21 December.
public final class SolarTerms {
  private static final int FIRST_YEAR = 2015;
  private static final List<String> DAYS =
      List.of(
          "062004190621052006210622072308230823082408220722",
          "062004190520041905200521072207230722082307220721",
          "052003180520042005210521072207230723082307220722",
          "052004190521052005210621072307230823082307220722",
          "052004190621052006210621072308230823082408220722",
          "062004190520041905200521062207220722082307220721",
          "052003180520042005210521072207230723082307220721",
          "052004190520052005210621072307230723082307220722",
          "052004190621052006210621072308230823082408220722",
          "062004190520041905200521062207220722082307220621",
          "052003180520042005210521072207230723082307220721",
          "052004180520052005210521072307230723082307220722",
          "052004190621052006210621072308230823082307220722",
          "062004190520041905200521062207220722082307220621",
          "052003180520042005210521072207230723082307220721",
          "052004180520052005210521072307230723082307220722",
          "052004190621052006210621072308230823082307220722",
          "062004190520041905200521062207220722082307220621",
          "052003180520042005210521072207230723082307220721",
          "052004180520052005210521072307230723082307220722",
          "052004190621052005210621072307230823082307220722");

  private SolarTerms() {}

  /// @return empty on other days and outside the table
  public static Optional<SolarTerm> of(LocalDate date) {
    int month = date.getMonthValue();
    return Stream.of(2 * month - 2, 2 * month - 1)
        .map(index -> SolarTerm.values()[index])
        .filter(term -> date(date.getYear(), term).equals(Optional.of(date)))
        .findFirst();
  }

  /// @return empty outside the table
  public static Optional<LocalDate> date(int year, SolarTerm term) {
    int row = year - FIRST_YEAR;
    if (row < 0 || row >= DAYS.size()) {
      return Optional.empty();
    }
    int index = term.ordinal();
    int day = Integer.parseInt(DAYS.get(row), 2 * index, 2 * index + 2, 10);
    return Optional.of(LocalDate.of(year, index / 2 + 1, day));
  }
}
