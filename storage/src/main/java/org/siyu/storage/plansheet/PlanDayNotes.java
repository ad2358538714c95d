package org.siyu.storage.plansheet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.siyu.core.calendar.DayFacts;
import org.siyu.core.calendar.OfficialDay;
import org.siyu.core.content.CadenceFinding;
import org.siyu.core.plansheet.PlanSheet;
import org.siyu.core.plansheet.PlanSheetText;
import org.siyu.core.plansheet.PlanSheetWords;

/// What is told of the days of a plan.
final class PlanDayNotes {
  private final PlanSheet sheet;
  private final PlanSheetWords words;
  private final Map<LocalDate, DayFacts> facts = new HashMap<>();

  PlanDayNotes(PlanSheet sheet, PlanSheetWords words) {
    this.sheet = sheet;
    this.words = words;
    sheet.facts().forEach(day -> facts.put(day.day(), day));
  }

  Optional<DayFacts> facts(LocalDate day) {
    return Optional.ofNullable(facts.get(day));
  }

  boolean isOff(LocalDate day) {
    return facts(day)
        .flatMap(DayFacts::official)
        .filter(found -> found.kind() != OfficialDay.Kind.WORKDAY)
        .isPresent();
  }

  /// Whether people work on it although it is a weekend.
  boolean isWorked(LocalDate day) {
    return facts(day)
        .flatMap(DayFacts::official)
        .filter(found -> found.kind() == OfficialDay.Kind.WORKDAY)
        .isPresent();
  }

  String ground(LocalDate day) {
    if (isOff(day)) {
      return WorkbookPlanStyles.OFF;
    }
    if (isWorked(day)) {
      return WorkbookPlanStyles.WORKED;
    }
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
        ? WorkbookPlanStyles.WEEKEND
        : WorkbookPlanStyles.WORKING;
  }

  /// Festivals and the like, and whether people are off or at work against the week.
  String occasion(LocalDate day) {
    List<String> parts = new ArrayList<>();
    facts(day).map(words::day).filter(text -> !text.isEmpty()).ifPresent(parts::add);
    if (isOff(day)) {
      parts.add(words.text(PlanSheetText.OFF));
    } else if (isWorked(day)) {
      parts.add(words.text(PlanSheetText.WORKED));
    }
    return String.join(" · ", parts);
  }

  /// Gaps and overloads of the day, or of the week that begins with it.
  String rhythm(LocalDate day) {
    return String.join(
        "\n",
        sheet.findings(day).stream()
            .map(finding -> sign(finding.kind()) + " " + words.finding(finding, sheet.names()))
            .toList());
  }

  static String sign(CadenceFinding.Kind kind) {
    return switch (kind) {
      case UNDER -> "▽";
      case OVER -> "▲";
      case MIX -> "◇";
    };
  }

  /// All of it on one line, for the list.
  String line(LocalDate day) {
    List<String> parts = new ArrayList<>();
    parts.add(words.weekday(day.getDayOfWeek()));
    String occasion = occasion(day);
    if (!occasion.isEmpty()) {
      parts.add(occasion);
    }
    String rhythm = rhythm(day).replace("\n", "  ");
    if (!rhythm.isEmpty()) {
      parts.add(rhythm);
    }
    return String.join(" · ", parts);
  }
}
