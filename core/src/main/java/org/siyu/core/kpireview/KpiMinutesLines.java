package org.siyu.core.kpireview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.siyu.core.actions.ActionItem;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Light;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;

/// Parts of minutes in sentences, alike wherever they are read.
public final class KpiMinutesLines {
  private static final int MOST_NUMBERS = 8;

  private final KpiMinutesWords words;
  private final List<String> lines = new ArrayList<>();

  private KpiMinutesLines(KpiMinutesWords words) {
    this.words = words;
  }

  private String text(KpiMinutesText text, Object... arguments) {
    return words.text(text, arguments);
  }

  /// An indicator with its number, its target and its change: `GMV 12,300 (target 15,000, …)`.
  public static String number(SheetLine line, KpiMinutesWords words) {
    return words.text(
        KpiMinutesText.WITH,
        words.sheet().name(line.indicator()),
        words.value(line.indicator(), line.actual()),
        String.join(words.text(KpiMinutesText.AND), about(line, words)));
  }

  /// The same without what it is called, for a column of its own.
  public static String figures(SheetLine line, KpiMinutesWords words) {
    List<String> parts = new ArrayList<>();
    parts.add(words.value(line.indicator(), line.actual()));
    parts.addAll(about(line, words));
    return String.join(words.text(KpiMinutesText.AND), parts);
  }

  private static List<String> about(SheetLine line, KpiMinutesWords words) {
    Indicator indicator = line.indicator();
    List<String> parts = new ArrayList<>();
    line.due()
        .ifPresent(
            goal ->
                parts.add(
                    words.text(
                        KpiMinutesText.OF_TARGET,
                        words.goal(indicator, goal),
                        attained(line, words))));
    if (line.moved().by().isKnown()) {
      parts.add(words.text(KpiMinutesText.AGAINST_BEFORE, words.moved(line.moved())));
    }
    if (parts.isEmpty()) {
      parts.add(words.light(line.light()));
    }
    return parts;
  }

  /// How much of its target is reached; "–" where that is not known.
  public static String attained(SheetLine line, KpiMinutesWords words) {
    return line.attainment().map(Attainment::share).orElse(Figure.missing(""))
            instanceof Figure.Known(double share)
        ? words.percent(share)
        : "–";
  }

  /// What a finding is about: its indicator with the number of the review, and what was written.
  public static String data(ReviewFinding finding, KpiReview review, KpiMinutesWords words) {
    Optional<String> number =
        finding
            .indicator()
            .map(code -> review.numbers().line(code).map(line -> number(line, words)).orElse(code));
    return number.isPresent() && !finding.text().data().isEmpty()
        ? number.get() + "\n" + finding.text().data()
        : number.orElse(finding.text().data());
  }

  /// Where an item that was agreed stands.
  public static String state(ActionItem item, KpiMinutes minutes, KpiMinutesWords words) {
    if (item.isDropped()) {
      return words.text(KpiMinutesText.DROPPED);
    }
    return words.text(
        item.isDone()
            ? KpiMinutesText.DONE
            : minutes.isLate(item) ? KpiMinutesText.LATE : KpiMinutesText.OPEN);
  }

  /// What became of an earlier item.
  public static String answer(KpiReviewService.Asked asked, KpiMinutesWords words) {
    if (asked.answer().isEmpty()) {
      return words.text(KpiMinutesText.NOT_ASKED);
    }
    ReviewAnswer answer = asked.answer().get();
    return switch (answer.kind()) {
      case DONE -> words.text(KpiMinutesText.DONE);
      case STILL_OPEN -> words.text(KpiMinutesText.STILL_OPEN, words.date(answer.due()));
      case DROPPED -> words.text(KpiMinutesText.DROPPED);
    };
  }

  /// When it was held, or that it was not.
  public static String held(KpiReview review, KpiMinutesWords words) {
    return review
        .held()
        .map(held -> words.text(KpiMinutesText.HELD, words.moment(held.at()), held.by()))
        .orElse(words.text(KpiMinutesText.PREPARED));
  }

  /// When its numbers were counted.
  public static String taken(KpiReview review, KpiMinutesWords words) {
    ReviewNumbers numbers = review.numbers();
    String at = words.moment(numbers.takenAt());
    return numbers.elapsed() >= review.period().length()
        ? at
        : words.text(
            KpiMinutesText.TAKEN_OPEN,
            at,
            Integer.toString(numbers.elapsed()),
            Integer.toString(review.period().length()));
  }

  public static String lights(ReviewNumbers numbers, KpiMinutesWords words) {
    return words.text(
        KpiMinutesText.LIGHTS,
        numbers.count(Light.GREEN),
        numbers.count(Light.AMBER),
        numbers.count(Light.RED));
  }

  public static String score(ReviewNumbers numbers) {
    return numbers.score() instanceof Figure.Known(double points)
        ? String.format(Locale.ROOT, "%.1f", points)
        : "–";
  }

  public static String moves(ReviewNumbers.Tiers tiers, KpiMinutesWords words) {
    return words.text(KpiMinutesText.MOVES, tiers.up(), tiers.down(), tiers.came(), tiers.went());
  }

  /// Who sees to an alert, or how it ended.
  public static String state(ReviewNumbers.Raised alert, KpiMinutesWords words) {
    return switch (alert.state()) {
      case OPEN -> words.text(KpiMinutesText.ALERT_OPEN);
      case TAKEN -> words.text(KpiMinutesText.ALERT_TAKEN, alert.takenBy());
      case CLOSED -> words.text(KpiMinutesText.ALERT_CLOSED, alert.closedBy());
      case RECOVERED -> words.text(KpiMinutesText.ALERT_RECOVERED);
    };
  }

  /// Red or amber, that a review of the strategy is asked for, or that it has recovered.
  public static String light(ReviewNumbers.Raised alert, KpiMinutesWords words) {
    if (alert.asksForReview()) {
      return words.text(KpiMinutesText.ALERT_STRATEGY);
    }
    return alert.light() == Light.GREEN
        ? words.text(KpiMinutesText.ALERT_RECOVERED)
        : words.light(alert.light());
  }

  /// The likely driver of an alert; "" where nothing stands out.
  public static String driver(ReviewNumbers.Raised alert, KpiMinutesWords words) {
    return alert
        .driver()
        .map(
            driver ->
                words.text(
                    switch (driver.by()) {
                      case CHANNEL -> KpiMinutesText.DRIVER_CHANNEL;
                      case TIER -> KpiMinutesText.DRIVER_TIER;
                      case CONTENT -> KpiMinutesText.DRIVER_CONTENT;
                      case MEMBER -> KpiMinutesText.DRIVER_MEMBER;
                    },
                    words.part(driver.by(), driver.part()),
                    words.percent(driver.share())))
        .orElse("");
  }

  /// An alert with its state, its driver and the note with which it was closed.
  public static String alert(ReviewNumbers.Raised alert, KpiMinutesWords words) {
    List<String> parts = new ArrayList<>();
    parts.add(state(alert, words));
    String driver = driver(alert, words);
    if (!driver.isEmpty()) {
      parts.add(driver);
    }
    String name = words.sheet().name(alert.indicator());
    String told =
        words.text(
            KpiMinutesText.WITH,
            name,
            light(alert, words),
            String.join(words.text(KpiMinutesText.AND), parts));
    return alert.note().isEmpty() ? told : told + " → " + alert.note().replace("\n", " ");
  }

  public static String result(ReviewNumbers.Result result, KpiMinutesWords words) {
    if (result.runsUntil().isPresent()) {
      return words.text(
          KpiMinutesText.WITH,
          result.name(),
          words.state(result.state()),
          words.text(KpiMinutesText.RUNS_UNTIL, words.date(result.runsUntil().get())));
    }
    return words.text(
        KpiMinutesText.WITH,
        result.name(),
        words.money(result.turnover()),
        String.join(
            words.text(KpiMinutesText.AND),
            words.text(KpiMinutesText.ROI)
                + " "
                + result.roi().map(roi -> words.percent(roi.fraction())).orElse("–"),
            words.text(KpiMinutesText.MET, result.met(), result.targets())));
  }

  /// Plain text to be pasted into a chat.
  static String chat(KpiMinutes minutes, KpiMinutesWords words) {
    return new KpiMinutesLines(words).written(minutes);
  }

  private String written(KpiMinutes minutes) {
    KpiReview review = minutes.review();
    ReviewNumbers numbers = review.numbers();
    lines.add(
        text(KpiMinutesText.TITLE)
            + " · "
            + words.sheet().period(review.period())
            + " · "
            + words.scope(review.scope(), minutes.members()));
    lines.add(held(review, words));
    lines.add(text(KpiMinutesText.SCORE) + " " + score(numbers));
    lines.add(text(KpiMinutesText.LIGHTS_LABEL) + " " + lights(numbers, words));
    section(
        KpiMinutesText.SHEET_NUMBERS,
        numbers.alarming().stream()
            .limit(MOST_NUMBERS)
            .map(line -> "[" + words.light(line.light()) + "] " + number(line, words))
            .toList());
    section(
        KpiMinutesText.ALERTS,
        numbers.alerts().stream().limit(MOST_NUMBERS).map(each -> alert(each, words)).toList());
    section(
        KpiMinutesText.TIERS, numbers.tiers().map(tiers -> moves(tiers, words)).stream().toList());
    section(
        KpiMinutesText.CAMPAIGNS,
        numbers.campaigns().stream().map(each -> result(each, words)).toList());
    section(
        KpiMinutesText.FINDINGS,
        review.findings().stream().map(finding -> finding(finding, review)).toList());
    section(KpiMinutesText.DECISIONS, minutes.decisions());
    section(KpiMinutesText.EARLIER, minutes.asked().stream().map(this::earlier).toList());
    section(
        KpiMinutesText.ACTIONS,
        minutes.agreed().stream().map(item -> action(item, minutes)).toList());
    return String.join("\n", lines);
  }

  private String finding(ReviewFinding finding, KpiReview review) {
    String data = data(finding, review, words).replace("\n", text(KpiMinutesText.AND));
    String insight = finding.text().insight().replace("\n", " ");
    return insight.isEmpty() ? data : data.isEmpty() ? insight : data + " → " + insight;
  }

  private String earlier(KpiReviewService.Asked asked) {
    String reason = asked.answer().map(ReviewAnswer::reason).orElse("");
    return asked.item().title()
        + " → "
        + answer(asked, words)
        + (reason.isEmpty() ? "" : text(KpiMinutesText.AND) + reason);
  }

  private String action(ActionItem item, KpiMinutes minutes) {
    return item.title()
        + " — "
        + String.join(
            text(KpiMinutesText.AND),
            minutes.name(item.owner()),
            words.date(item.dueOn()),
            state(item, minutes, words));
  }

  /// Nothing where there is nothing to say.
  private void section(KpiMinutesText title, List<String> said) {
    if (said.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("# " + text(title));
    int number = 1;
    for (String line : said) {
      lines.add(number++ + ". " + line);
    }
  }
}
