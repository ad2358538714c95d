package org.siyu.storage.kpireview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.siyu.core.exchange.StagedFile;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.kpireview.KpiMinutes;
import org.siyu.core.kpireview.KpiMinutesLines;
import org.siyu.core.kpireview.KpiMinutesText;
import org.siyu.core.kpireview.KpiMinutesWords;
import org.siyu.core.kpireview.KpiMinutesWriter;
import org.siyu.core.kpireview.KpiReview;
import org.siyu.core.kpireview.ReviewAnswer;
import org.siyu.core.kpireview.ReviewNumbers;
import org.siyu.storage.print.PrintBlock;
import org.siyu.storage.print.PrintedPages;
import org.siyu.storage.workbook.WrittenFile;

/// Minutes as a PDF to be sent on or printed.
public final class KpiMinutesPdf implements KpiMinutesWriter {
  @Override
  public StagedFile write(KpiMinutes minutes, KpiMinutesWords words, Path target) {
    PrintedPages.Frame frame =
        new PrintedPages.Frame(
            words.text(KpiMinutesText.TITLE)
                + " · "
                + words.sheet().period(minutes.review().period()),
            words.text(KpiMinutesText.FOOT),
            (page, of) -> words.text(KpiMinutesText.PAGE, page, of),
            false,
            true);
    return WrittenFile.stage(
        target, out -> PrintedPages.write(new Blocks(minutes, words).all(), frame, out));
  }

  /// What stands on the pages.
  private static final class Blocks {
    private final KpiMinutes minutes;
    private final KpiReview review;
    private final KpiMinutesWords words;
    private final List<PrintBlock> blocks = new ArrayList<>();

    Blocks(KpiMinutes minutes, KpiMinutesWords words) {
      this.minutes = minutes;
      this.review = minutes.review();
      this.words = words;
    }

    private String text(KpiMinutesText text, Object... arguments) {
      return words.text(text, arguments);
    }

    private List<String> fact(KpiMinutesText label, String value) {
      return List.of(text(label), value);
    }

    private void heading(KpiMinutesText text) {
      blocks.add(new PrintBlock.Heading(text(text)));
    }

    private void table(List<Integer> widths, List<KpiMinutesText> header, List<List<String>> rows) {
      blocks.add(new PrintBlock.Table(widths, header.stream().map(this::text).toList(), rows));
    }

    List<PrintBlock> all() {
      head();
      numbers();
      alerts();
      review.numbers().tiers().ifPresent(this::tiers);
      campaigns();
      findings();
      decisions();
      earlier();
      agreed();
      return List.copyOf(blocks);
    }

    private void head() {
      blocks.add(
          new PrintBlock.Title(
              text(KpiMinutesText.TITLE) + " · " + words.sheet().period(review.period())));
      blocks.add(
          new PrintBlock.Facts(
              List.of(
                  fact(KpiMinutesText.WORKSPACE, minutes.workspace()),
                  fact(KpiMinutesText.SCOPE, words.scope(review.scope(), minutes.members())),
                  fact(
                      KpiMinutesText.PERIOD,
                      words.date(review.period().first())
                          + " – "
                          + words.date(review.period().last())),
                  fact(KpiMinutesText.STATE, KpiMinutesLines.held(review, words)),
                  fact(KpiMinutesText.TAKEN_AT, KpiMinutesLines.taken(review, words)),
                  fact(KpiMinutesText.SCORE, KpiMinutesLines.score(review.numbers())),
                  fact(
                      KpiMinutesText.LIGHTS_LABEL,
                      KpiMinutesLines.lights(review.numbers(), words)))));
    }

    private void numbers() {
      heading(KpiMinutesText.SHEET_NUMBERS);
      table(
          List.of(27, 11, 17, 17, 12, 17, 12),
          List.of(
              KpiMinutesText.INDICATOR,
              KpiMinutesText.LIGHT,
              KpiMinutesText.TARGET,
              KpiMinutesText.ACTUAL,
              KpiMinutesText.ATTAINMENT,
              KpiMinutesText.BEFORE,
              KpiMinutesText.CHANGE),
          review.numbers().telling().stream().map(this::line).toList());
    }

    private List<String> line(SheetLine line) {
      return List.of(
          words.sheet().name(line.indicator()),
          words.light(line.light()),
          line.due().map(goal -> words.goal(line.indicator(), goal)).orElse("–"),
          words.value(line.indicator(), line.actual()),
          KpiMinutesLines.attained(line, words),
          line.before() instanceof Figure.Unknown
              ? "–"
              : words.value(line.indicator(), line.before()),
          words.moved(line.moved()));
    }

    private void alerts() {
      if (review.numbers().alerts().isEmpty()) {
        return;
      }
      heading(KpiMinutesText.ALERTS);
      table(
          List.of(22, 10, 16, 26, 26),
          List.of(
              KpiMinutesText.INDICATOR,
              KpiMinutesText.LIGHT,
              KpiMinutesText.ALERT_STATE,
              KpiMinutesText.DRIVER,
              KpiMinutesText.NOTE),
          review.numbers().alerts().stream()
              .map(
                  alert ->
                      List.of(
                          words.sheet().name(alert.indicator()),
                          KpiMinutesLines.light(alert, words),
                          KpiMinutesLines.state(alert, words),
                          KpiMinutesLines.driver(alert, words),
                          alert.note()))
              .toList());
    }

    private void tiers(ReviewNumbers.Tiers tiers) {
      heading(KpiMinutesText.TIERS);
      table(
          List.of(40, 20, 20, 20),
          List.of(
              KpiMinutesText.TIER,
              KpiMinutesText.TIER_BEFORE,
              KpiMinutesText.TIER_AFTER,
              KpiMinutesText.DIFFERENCE),
          tiers.tiers().stream()
              .map(
                  tier ->
                      List.of(
                          words.tier(tier),
                          Long.toString(tier.before()),
                          Long.toString(tier.after()),
                          signed(tier.after() - tier.before())))
              .toList());
      blocks.add(
          new PrintBlock.Note(
              text(KpiMinutesText.TIERS_BETWEEN, words.date(tiers.from()), words.date(tiers.to()))
                  + text(KpiMinutesText.AND)
                  + KpiMinutesLines.moves(tiers, words)));
    }

    private static String signed(long difference) {
      return difference > 0 ? "+" + difference : Long.toString(difference).replace('-', '−');
    }

    private void campaigns() {
      if (review.numbers().campaigns().isEmpty()) {
        return;
      }
      heading(KpiMinutesText.CAMPAIGNS);
      table(
          List.of(30, 14, 12, 14, 14, 12, 12),
          List.of(
              KpiMinutesText.CAMPAIGN,
              KpiMinutesText.DAY,
              KpiMinutesText.STATE,
              KpiMinutesText.TURNOVER,
              KpiMinutesText.SPENT,
              KpiMinutesText.ROI,
              KpiMinutesText.TARGETS_MET),
          review.numbers().campaigns().stream()
              .map(
                  result ->
                      List.of(
                          result.name(),
                          words.date(result.day()),
                          result
                              .runsUntil()
                              .map(day -> text(KpiMinutesText.RUNS_UNTIL, words.date(day)))
                              .orElseGet(() -> words.state(result.state())),
                          result.runsUntil().isPresent() ? "–" : words.money(result.turnover()),
                          result.runsUntil().isPresent() ? "–" : words.money(result.spent()),
                          result.roi().map(roi -> words.percent(roi.fraction())).orElse("–"),
                          result.runsUntil().isPresent()
                              ? "–"
                              : result.met() + " / " + result.targets()))
              .toList());
    }

    private void findings() {
      heading(KpiMinutesText.FINDINGS);
      if (review.findings().isEmpty()) {
        blocks.add(new PrintBlock.Note(text(KpiMinutesText.NO_FINDINGS)));
        return;
      }
      table(
          List.of(45, 55),
          List.of(KpiMinutesText.FIGURES, KpiMinutesText.INSIGHT),
          review.findings().stream()
              .map(
                  finding ->
                      List.of(
                          KpiMinutesLines.data(finding, review, words), finding.text().insight()))
              .toList());
    }

    private void decisions() {
      heading(KpiMinutesText.DECISIONS);
      List<String> decisions = minutes.decisions();
      if (decisions.isEmpty()) {
        blocks.add(new PrintBlock.Note(text(KpiMinutesText.NO_DECISIONS)));
        return;
      }
      List<List<String>> rows = new ArrayList<>();
      for (String decision : decisions) {
        rows.add(List.of(Integer.toString(rows.size() + 1), decision));
      }
      table(List.of(8, 92), List.of(KpiMinutesText.NUMBER, KpiMinutesText.DECISIONS), rows);
    }

    private void earlier() {
      if (minutes.asked().isEmpty()) {
        return;
      }
      heading(KpiMinutesText.EARLIER);
      table(
          List.of(40, 14, 15, 31),
          List.of(
              KpiMinutesText.ACTION,
              KpiMinutesText.OWNER,
              KpiMinutesText.DUE_BEFORE,
              KpiMinutesText.ANSWER),
          minutes.asked().stream()
              .map(
                  asked -> {
                    String reason = asked.answer().map(ReviewAnswer::reason).orElse("");
                    return List.of(
                        asked.item().title(),
                        minutes.name(asked.item().owner()),
                        words.date(
                            asked
                                .answer()
                                .map(ReviewAnswer::dueBefore)
                                .orElse(asked.item().dueOn())),
                        KpiMinutesLines.answer(asked, words)
                            + (reason.isEmpty() ? "" : text(KpiMinutesText.AND) + reason));
                  })
              .toList());
    }

    private void agreed() {
      heading(KpiMinutesText.ACTIONS);
      if (minutes.agreed().isEmpty()) {
        blocks.add(new PrintBlock.Note(text(KpiMinutesText.NO_ACTIONS)));
        return;
      }
      table(
          List.of(52, 16, 16, 16),
          List.of(
              KpiMinutesText.ACTION,
              KpiMinutesText.OWNER,
              KpiMinutesText.DUE,
              KpiMinutesText.STATE),
          minutes.agreed().stream()
              .map(
                  item ->
                      List.of(
                          item.title(),
                          minutes.name(item.owner()),
                          words.date(item.dueOn()),
                          KpiMinutesLines.state(item, minutes, words)))
              .toList());
    }
  }
}
