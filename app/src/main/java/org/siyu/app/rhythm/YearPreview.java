package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.calendar.CalendarFacts;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.calendar.OfficialDay;
import org.siyu.core.calendar.OwnDay;
import org.siyu.core.shared.DateRange;

/// The days of a year that mean something, month by month.
final class YearPreview extends StackPane {
  private final RhythmWords words;
  private int year;
  private Optional<CalendarFacts> facts = Optional.empty();

  YearPreview(RhythmWords words, int year) {
    this.words = words;
    this.year = year;
  }

  void show(CalendarFacts known) {
    facts = Optional.of(known);
    draw();
  }

  private void turn(int years) {
    year += years;
    draw();
  }

  private void draw() {
    facts.ifPresent(known -> Refocus.around(this, () -> getChildren().setAll(card(known))));
  }

  private Node card(CalendarFacts known) {
    FlowPane months = new FlowPane(20, 16);
    for (Month month : Month.values()) {
      months.getChildren().add(month(known, YearMonth.of(year, month)));
    }
    boolean isKnown = known.of(LocalDate.of(year, 1, 1)).isNoticeKnown();
    Button before =
        Controls.iconButton(
            Action.of(words.text("rhythm.year-before"), Feather.CHEVRON_LEFT, () -> turn(-1)));
    Button after =
        Controls.iconButton(
            Action.of(words.text("rhythm.year-after"), Feather.CHEVRON_RIGHT, () -> turn(1)));
    before.setId("year-before");
    after.setId("year-after");
    HBox tools = new HBox(4, before, after);
    tools.setAlignment(Pos.CENTER_RIGHT);
    return Card.titled(
            words.text("rhythm.preview", Integer.toString(year)),
            words.text(isKnown ? "rhythm.preview.text" : "rhythm.preview.guess"),
            months)
        .action(tools);
  }

  private Node month(CalendarFacts known, YearMonth month) {
    VBox days = new VBox(3, Controls.label(words.month(month), "strong"));
    days.setPrefWidth(210);
    for (DayFacts day : known.of(new DateRange(month.atDay(1), month.atEndOfMonth()))) {
      List<String> names = names(known, day);
      if (!names.isEmpty()) {
        days.getChildren().add(day(day, String.join(words.isChinese() ? "、" : ", ", names)));
      }
    }
    if (days.getChildren().size() == 1) {
      days.getChildren().add(Controls.label("–", "muted"));
    }
    return days;
  }

  private Node day(DayFacts day, String names) {
    Label date = Controls.label(words.slashed(day.day()), "caption");
    date.setMinWidth(38);
    Label what = Controls.paragraph(names);
    day.official()
        .ifPresent(
            official ->
                what.getStyleClass()
                    .add(official.kind() == OfficialDay.Kind.HOLIDAY ? "positive" : "negative"));
    HBox line = new HBox(4, date, what);
    line.setMaxWidth(210);
    return line;
  }

  /// Festivals, own days, days off and worked by notice; terms and lunar dates are for the
  /// calendar.
  private List<String> names(CalendarFacts known, DayFacts day) {
    List<String> names = new ArrayList<>();
    day.festivals().forEach(festival -> names.add(festival.name(words.isChinese())));
    day.own().stream().filter(OwnDay::isOn).forEach(own -> names.add(own.name(words.isChinese())));
    day.official().flatMap(official -> official(known, official)).ifPresent(names::add);
    return names;
  }

  /// Days off in a row are told of on the first.
  private Optional<String> official(CalendarFacts known, OfficialDay official) {
    if (official.kind() == OfficialDay.Kind.WORKDAY) {
      return Optional.of(words.text("rhythm.official.worked"));
    }
    if (isOff(known, official.day().minusDays(1))) {
      return Optional.empty();
    }
    int days = 1;
    while (isOff(known, official.day().plusDays(days))) {
      days++;
    }
    return Optional.of(words.text("rhythm.official.off", days));
  }

  private static boolean isOff(CalendarFacts known, LocalDate day) {
    return known
        .of(day)
        .official()
        .filter(official -> official.kind() == OfficialDay.Kind.HOLIDAY)
        .isPresent();
  }
}
