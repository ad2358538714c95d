package org.siyu.app.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.siyu.core.calendar.OwnDay;

/// A day of the team's own while it is being written.
final class OwnDayForm {
  private static final int LONGEST_MONTH = 31;
  private static final int LEAP_YEAR = 2028;

  /// How it comes back.
  enum Repeat {
    MONTHLY("monthly"),
    WEEKLY("weekly"),
    YEARLY("yearly"),
    ONCE("once");

    private final String key;

    Repeat(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /// Where something can be wrong.
  enum Field {
    NAME,
    MONTH_DAY,
    DATE
  }

  private final UUID id;
  private final int position;
  final StringProperty name = new SimpleStringProperty();
  final ObjectProperty<Repeat> repeat = new SimpleObjectProperty<>();
  final StringProperty monthDay = new SimpleStringProperty("1");
  final ObjectProperty<DayOfWeek> weekday = new SimpleObjectProperty<>(DayOfWeek.MONDAY);
  final StringProperty date = new SimpleStringProperty();
  final BooleanProperty isOn = new SimpleBooleanProperty();

  private OwnDayForm(OwnDay day, LocalDate today) {
    id = day.id();
    position = day.position();
    name.set(day.name());
    isOn.set(day.isOn());
    date.set(today.toString());
    switch (day.rule()) {
      case OwnDay.Monthly(int number) -> {
        repeat.set(Repeat.MONTHLY);
        monthDay.set(Integer.toString(number));
      }
      case OwnDay.Weekly(DayOfWeek at) -> {
        repeat.set(Repeat.WEEKLY);
        weekday.set(at);
      }
      case OwnDay.Yearly yearly -> {
        repeat.set(Repeat.YEARLY);
        LocalDate next = yearly.day().atYear(today.getYear());
        date.set(
            (next.getDayOfMonth() == yearly.day().getDayOfMonth()
                    ? next
                    : yearly.day().atYear(LEAP_YEAR))
                .toString());
      }
      case OwnDay.Once(LocalDate at) -> {
        repeat.set(Repeat.ONCE);
        date.set(at.toString());
      }
    }
  }

  static OwnDayForm of(OwnDay day, LocalDate today) {
    return new OwnDayForm(day, today);
  }

  static OwnDayForm fresh(UUID id, LocalDate today, int position) {
    return new OwnDayForm(
        new OwnDay(id, "", new OwnDay.Monthly(today.getDayOfMonth()), true, position), today);
  }

  /// What is wrong, as keys of sentences, by field; empty when the day can be kept.
  Map<Field, String> wrong() {
    Map<Field, String> wrong = new EnumMap<>(Field.class);
    if (name.get().isBlank()) {
      wrong.put(Field.NAME, "rhythm.wrong.name");
    }
    switch (repeat.get()) {
      case MONTHLY -> {
        OptionalInt day = Typed.number(monthDay.get());
        if (day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > LONGEST_MONTH) {
          wrong.put(Field.MONTH_DAY, "rhythm.wrong.month-day");
        }
      }
      case YEARLY, ONCE -> {
        if (Typed.date(date.get()).isEmpty()) {
          wrong.put(Field.DATE, "rhythm.wrong.date");
        }
      }
      case WEEKLY -> {}
    }
    return wrong;
  }

  /// The day; to be asked for when nothing is wrong.
  OwnDay day() {
    OwnDay.Rule rule =
        switch (repeat.get()) {
          case MONTHLY -> new OwnDay.Monthly(Typed.number(monthDay.get()).orElseThrow());
          case WEEKLY -> new OwnDay.Weekly(weekday.get());
          case YEARLY -> new OwnDay.Yearly(MonthDay.from(Typed.date(date.get()).orElseThrow()));
          case ONCE -> new OwnDay.Once(Typed.date(date.get()).orElseThrow());
        };
    return new OwnDay(id, name.get().strip(), rule, isOn.get(), position);
  }
}
