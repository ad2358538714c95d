package org.siyu.app.rhythm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.siyu.app.widget.HeatMap;
import org.siyu.core.contact.ContactForecast;
import org.siyu.core.contact.RhythmForecast;

/// The days of a month by weeks: the more touches, the darker; with a mark and a number where
/// customers are taken over a limit.
final class MonthHeat {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final int HEADS = 2;
  private static final double HEIGHT = 64;

  private final RhythmForecast forecast;
  private final RhythmWords words;
  private final Map<LocalDate, ContactForecast.Day> days = new HashMap<>();

  MonthHeat(RhythmForecast forecast, RhythmWords words) {
    this.forecast = forecast;
    this.words = words;
    forecast.touched().forEach(day -> days.put(day.day(), day));
  }

  Node of(Optional<LocalDate> chosen, Consumer<LocalDate> look) {
    LocalDate first =
        forecast.days().first().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<String> weeks = new ArrayList<>();
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (LocalDate monday = first;
        !monday.isAfter(forecast.days().last());
        monday = monday.plusWeeks(1)) {
      weeks.add(words.text("rhythm.week", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
      List<HeatMap.Cell> week = new ArrayList<>();
      for (int day = 0; day < DayOfWeek.values().length; day++) {
        week.add(cell(monday.plusDays(day)));
      }
      cells.add(week);
    }
    HeatMap map =
        new HeatMap(
            words.text("rhythm.weeks"),
            words.text("rhythm.weekdays"),
            weeks,
            Arrays.stream(DayOfWeek.values()).map(words::weekday).toList(),
            cells,
            (row, column) -> choose(first.plusWeeks(row).plusDays(column), look));
    map.getRowConstraints().stream().skip(HEADS).forEach(row -> row.setPrefHeight(HEIGHT));
    map.setMinHeight(HeatMap.USE_PREF_SIZE);
    for (Node cell : map.getChildren()) {
      if (cell.getId() != null && cell.getId().startsWith("cell-")) {
        dress(cell, first, chosen);
      }
    }
    return map;
  }

  private void dress(Node cell, LocalDate first, Optional<LocalDate> chosen) {
    String[] place = cell.getId().split("-");
    LocalDate day =
        first.plusWeeks(Integer.parseInt(place[1])).plusDays(Integer.parseInt(place[2]));
    boolean isHere = forecast.days().contains(day);
    cell.setDisable(!isHere);
    cell.getStyleClass().add("heat-day");
    if (isHere && !forecast.over(day).isEmpty()) {
      cell.getStyleClass().add("heat-over");
    }
    cell.pseudoClassStateChanged(CHOSEN, chosen.equals(Optional.of(day)));
  }

  private void choose(LocalDate day, Consumer<LocalDate> look) {
    if (forecast.days().contains(day)) {
      look.accept(day);
    }
  }

  private HeatMap.Cell cell(LocalDate day) {
    if (!forecast.days().contains(day)) {
      return new HeatMap.Cell(0, "", words.day(day));
    }
    ContactForecast.Day found = days.getOrDefault(day, new ContactForecast.Day(day, 0, 0, 0));
    int over = forecast.over(day).size();
    int customers = Math.max(1, forecast.book().size());
    String each = words.perCustomer((double) found.touches() / customers);
    String number =
        day.getDayOfMonth() == 1 ? words.shortDay(day) : Integer.toString(day.getDayOfMonth());
    String text = number + "\n" + each + (over == 0 ? "" : "\n▲" + words.number(over));
    String hint =
        words.text(
            "rhythm.heat.hint",
            words.day(day),
            found.contacts(),
            words.number(found.touches()),
            words.number(found.reached()),
            words.number(over));
    return new HeatMap.Cell(shade(found.touches()), text, hint);
  }

  /// Days differ by little, so that differences are drawn larger than they are.
  private static double shade(long touches) {
    return Math.pow(touches, 4);
  }
}
