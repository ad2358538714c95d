package org.siyu.storage.experiment;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.siyu.core.experiment.Bounds;
import org.siyu.core.experiment.Comparison;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentReport;
import org.siyu.core.experiment.ExperimentReport.Text;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.VariantFigures;
import org.siyu.storage.workbook.WorkbookLook;

/// The figures of an experiment's variants, computed in the workbook from counts and sums.
final class ExperimentWorkbookFigures {
  private static final int LETTER = 0;
  private static final int NAME = 1;
  private static final int ASSIGNED = 2;
  private static final int DELIVERED = 3;
  private static final int SETTLED = 4;
  private static final int HITS = 5;
  private static final int RATE = 6;
  private static final int AMOUNTS = 7;

  private final Experiment experiment;
  private final Reading reading;
  private final ExperimentReport.Words words;
  private final ExperimentWorkbookCells cells;
  private final boolean isShare;

  ExperimentWorkbookFigures(
      Experiment experiment,
      Reading reading,
      ExperimentReport.Words words,
      ExperimentWorkbookCells cells) {
    this.experiment = experiment;
    this.reading = reading;
    this.words = words;
    this.cells = cells;
    this.isShare = experiment.plan().measure().isShare();
  }

  void write(int top) {
    cells.widths(14, 26, 11, 11, 11, 11, 11, 13, 13, 13);
    int last = top + experiment.variants().size();
    variants(top);
    comparisons(top + 1, last + 2);
  }

  private void variants(int top) {
    cells.headers(top, words(Text.VARIANT, Text.NAME), LETTER);
    cells.numberHeaders(
        top, words(Text.ASSIGNED, Text.DELIVERED, Text.SETTLED, Text.HITS, Text.RATE), ASSIGNED);
    cells.numberHeaders(
        top,
        isShare ? words(Text.LOW, Text.HIGH) : words(Text.SUM, Text.MEAN, Text.DEVIATION),
        AMOUNTS);
    for (int variant = 0; variant < experiment.variants().size(); variant++) {
      line(top + 1 + variant, variant);
    }
  }

  private List<String> words(Text... texts) {
    List<String> worded = new ArrayList<>();
    for (Text text : texts) {
      worded.add(words.text(text));
    }
    return worded;
  }

  private void line(int row, int place) {
    Variant variant = experiment.variants().get(place);
    VariantFigures figure = reading.figures().get(place);
    cells.text(row, LETTER, WorkbookLook.TEXT, Variant.letter(place));
    cells.text(row, NAME, WorkbookLook.TEXT, variant.name());
    cells.number(row, ASSIGNED, WorkbookLook.COUNT, figure.assigned());
    if (variant.delivered().isPresent()) {
      cells.number(row, DELIVERED, WorkbookLook.COUNT, variant.delivered().getAsLong());
    } else {
      cells.text(row, DELIVERED, WorkbookLook.NOTE, "");
    }
    cells.number(row, SETTLED, WorkbookLook.COUNT, figure.settled());
    cells.number(row, HITS, WorkbookLook.COUNT, figure.hits());
    String assigned = at(row, ASSIGNED);
    cells.formula(
        row,
        RATE,
        WorkbookLook.PERCENT,
        over(at(row, HITS), assigned),
        figure.proportion().share());
    if (isShare) {
      Bounds bounds = reading.bounds().get(place);
      cells.formula(row, AMOUNTS, WorkbookLook.PERCENT, wilson(row, "-"), bounds.low());
      cells.formula(row, AMOUNTS + 1, WorkbookLook.PERCENT, wilson(row, "+"), bounds.high());
    } else {
      cells.number(row, AMOUNTS, WorkbookLook.MONEY, figure.sum() / 100);
      cells.formula(
          row,
          AMOUNTS + 1,
          WorkbookLook.MONEY,
          over(at(row, AMOUNTS), assigned),
          figure.moments().mean() / 100);
      cells.number(row, AMOUNTS + 2, WorkbookLook.MONEY, figure.moments().deviation() / 100);
    }
  }

  private static String at(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  private static String over(String part, String whole) {
    return "IF(" + whole + "=0,0," + part + "/" + whole + ")";
  }

  private String z() {
    return "NORMSINV(1-" + experiment.plan().significance() / 2 + ")";
  }

  private String wilson(int row, String sign) {
    String p = at(row, RATE);
    String n = at(row, ASSIGNED);
    String square = z() + "^2";
    return "IF(%2$s=0,0,(%1$s+%3$s/(2*%2$s)%4$s%5$s*SQRT(%1$s*(1-%1$s)/%2$s+%3$s/(4*%2$s^2)))/(1+%3$s/%2$s))"
        .formatted(p, n, square, sign, z());
  }

  private void comparisons(int first, int top) {
    if (reading.comparisons().isEmpty()) {
      return;
    }
    cells.headers(top, words(Text.AGAINST, Text.NAME), LETTER);
    cells.numberHeaders(
        top,
        words(
            Text.DIFFERENCE,
            Text.LOW,
            Text.HIGH,
            Text.RELATIVE,
            Text.ERROR,
            Text.STATISTIC,
            Text.PROBABILITY,
            Text.ADJUSTED),
        ASSIGNED);
    int row = top + 1;
    for (Comparison comparison : reading.comparisons()) {
      comparison(row++, first, first + comparison.variant(), comparison);
    }
  }

  private void comparison(int row, int first, int other, Comparison found) {
    double scale = isShare ? 1 : 100;
    int value = isShare ? RATE : AMOUNTS + 1;
    WorkbookLook look = isShare ? WorkbookLook.PERCENT : WorkbookLook.MONEY;
    cells.text(row, 0, WorkbookLook.TEXT, Variant.letter(found.variant()) + " − A");
    cells.text(row, 1, WorkbookLook.TEXT, experiment.variants().get(found.variant()).name());
    cells.formula(
        row, 2, look, at(other, value) + "-" + at(first, value), found.difference() / scale);
    cells.number(row, 3, look, found.bounds().low() / scale);
    cells.number(row, 4, look, found.bounds().high() / scale);
    double base = reading.figures().getFirst().value(experiment.plan().measure());
    cells.formula(
        row,
        5,
        WorkbookLook.PERCENT,
        over(at(row, 2), at(first, value)),
        base == 0 ? 0 : found.difference() / base);
    double error = found.statistic() == 0 ? 0 : found.difference() / scale / found.statistic();
    cells.formula(
        row,
        6,
        WorkbookLook.PROBABILITY,
        isShare ? pooledError(first, other) : welchError(first, other),
        error);
    cells.formula(
        row, 7, WorkbookLook.PROBABILITY, over(at(row, 2), at(row, 6)), found.statistic());
    cells.formula(
        row,
        8,
        WorkbookLook.PROBABILITY,
        isShare
            ? "2*(1-NORMSDIST(ABS(" + at(row, 7) + ")))"
            : "TDIST(ABS(" + at(row, 7) + ")," + Math.round(found.freedom()) + ",2)",
        found.probability());
    cells.number(row, 9, WorkbookLook.PROBABILITY, found.adjusted());
  }

  private static String pooledError(int first, int other) {
    String hits = "(" + at(first, HITS) + "+" + at(other, HITS) + ")";
    String all = "(" + at(first, ASSIGNED) + "+" + at(other, ASSIGNED) + ")";
    String pooled = "(" + hits + "/" + all + ")";
    return "SQRT("
        + pooled
        + "*(1-"
        + pooled
        + ")*(1/"
        + at(first, ASSIGNED)
        + "+1/"
        + at(other, ASSIGNED)
        + "))";
  }

  private static String welchError(int first, int other) {
    return "SQRT("
        + at(first, AMOUNTS + 2)
        + "^2/"
        + at(first, ASSIGNED)
        + "+"
        + at(other, AMOUNTS + 2)
        + "^2/"
        + at(other, ASSIGNED)
        + ")";
  }
}
