package org.siyu.core.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// A day that the team keeps, such as the member day 会员日.
///
/// @param name 1 to 100 characters
/// @param isOn whether it shows in the calendar
/// @param position its place among the team's days, from 1
public record OwnDay(UUID id, String name, Rule rule, boolean isOn, int position) {

  private static final UUID MEMBER_DAY = UUID.fromString("00000000-0000-7000-8000-000000000001");
  private static final String MEMBER_DAY_ZH = "会员日";

  /// The name in a language: what the team has written is never translated, the day that came with
  /// the program is as long as it keeps its name.
  public String name(boolean isChinese) {
    boolean isShipped = id.equals(MEMBER_DAY) && name.equals(MEMBER_DAY_ZH);
    return isShipped && !isChinese ? "Member day" : name;
  }

  /// When it is.
  public sealed interface Rule {
    boolean isOn(LocalDate day);

    /// The stored form, for instance `monthly:18`.
    String text();
  }

  /// @param day 1 to 31; a shorter month keeps it on its last day
  public record Monthly(int day) implements Rule {
    @Override
    public boolean isOn(LocalDate date) {
      return date.getDayOfMonth() == Math.min(day, date.lengthOfMonth());
    }

    @Override
    public String text() {
      return "monthly:" + day;
    }
  }

  public record Weekly(DayOfWeek day) implements Rule {
    @Override
    public boolean isOn(LocalDate date) {
      return date.getDayOfWeek() == day;
    }

    @Override
    public String text() {
      return "weekly:" + day.getValue();
    }
  }

  public record Yearly(MonthDay day) implements Rule {
    @Override
    public boolean isOn(LocalDate date) {
      return day.atYear(date.getYear()).equals(date);
    }

    @Override
    public String text() {
      return "yearly:" + day.toString().substring(2);
    }
  }

  public record Once(LocalDate day) implements Rule {
    @Override
    public boolean isOn(LocalDate date) {
      return date.equals(day);
    }

    @Override
    public String text() {
      return "once:" + day;
    }
  }

  /// @throws ProblemException [CalendarProblem#INVALID_RULE]
  public static Rule parseRule(String text) {
    String[] parts = text.split(":", 2);
    try {
      Rule rule =
          switch (parts[0]) {
            case "monthly" -> new Monthly(Integer.parseInt(parts[1]));
            case "weekly" -> new Weekly(DayOfWeek.of(Integer.parseInt(parts[1])));
            case "yearly" -> new Yearly(MonthDay.parse("--" + parts[1]));
            case "once" -> new Once(LocalDate.parse(parts[1]));
            default -> throw new IllegalArgumentException(parts[0]);
          };
      if (rule instanceof Monthly(int day) && (day < 1 || day > 31)) {
        throw new IllegalArgumentException(text);
      }
      return rule;
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
      throw new ProblemException(Problem.of(CalendarProblem.INVALID_RULE, text), wrong);
    }
  }
}
