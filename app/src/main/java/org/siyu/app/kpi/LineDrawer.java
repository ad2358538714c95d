package org.siyu.app.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Bars;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.kpi.Attainment;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Drivers;
import org.siyu.core.kpi.Forecast;
import org.siyu.core.kpi.Goal;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.Restatement;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.kpi.SheetLine;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.shared.Percent;

/// A line of a sheet opened: how its points came about, how its value did, and what has moved it.
final class LineDrawer extends VBox {
  private static final int MOST_DRIVERS = 5;

  private final LineDetail detail;
  private final SheetLine line;
  private final Sheet sheet;
  private final Indicator indicator;
  private final KpiWords words;

  /// @param sheet that the line stands on
  LineDrawer(
      LineDetail detail,
      Sheet sheet,
      Catalogue catalogue,
      KpiWords words,
      ArithmeticTree.Behind behind) {
    super(20);
    this.sheet = sheet;
    this.detail = detail;
    this.line = detail.line();
    this.indicator = line.indicator();
    this.words = words;
    getChildren().addAll(head(), facts());
    detail.restatement().ifPresent(restated -> getChildren().add(restated(restated)));
    detail.forecast().ifPresent(ahead -> getChildren().add(ahead(ahead)));
    getChildren()
        .add(
            part(
                "kpi.drawer.arithmetic",
                new ArithmeticTree(detail.explanation(), catalogue, words, behind)));
    if (!detail.drivers().parts().isEmpty() && detail.drivers().change() != 0) {
      getChildren().add(part("kpi.drawer.drivers", drivers(detail.drivers())));
    }
  }

  private Node part(String key, Node content) {
    return new VBox(8, Controls.label(words.text(key), "overline"), content);
  }

  private String value(double value) {
    return words.value(indicator.unit(), value);
  }

  private Node head() {
    Label number =
        Controls.rigid(Controls.label(words.value(indicator.unit(), line.actual()), "big-number"));
    HBox row = new HBox(12, number, LightSign.badge(line, words));
    ClosedMark.word(sheet, line, words)
        .map(ClosedMark::of)
        .ifPresent(mark -> row.getChildren().add(1, mark));
    row.setAlignment(Pos.CENTER_LEFT);
    Label sum = Controls.paragraph(points(), "strong");
    sum.setId("kpi-points");
    VBox box = new VBox(6, row, Controls.paragraph(reckoning(), "muted"), sum);
    box.getStyleClass().add("kpi-drawer-head");
    return box;
  }

  /// How much of the goal is reached, with the numbers in the rule.
  private String reckoning() {
    Optional<Attainment> attainment = line.attainment();
    if (attainment.isEmpty() || line.due().isEmpty()) {
      return words.part(SheetLine.Part.NO_TARGET);
    }
    Goal due = line.due().get();
    Attainment reached = attainment.get();
    if (!reached.share().isKnown()) {
      return words.part(detail.score().part());
    }
    String rule =
        words.text(
            "kpi.reckoning." + reached.rule().code(),
            words.value(indicator.unit(), line.actual()),
            words.goal(indicator, due),
            words.value(IndicatorUnit.PERCENT, reached.uncapped()));
    return reached.isCapped()
        ? words.text(
            reached.uncapped().orElse(0) > reached.share().orElse(0)
                ? "kpi.reckoning.capped"
                : "kpi.reckoning.raised",
            rule,
            words.value(IndicatorUnit.PERCENT, reached.share()))
        : rule;
  }

  private String points() {
    if (detail.score().counted() == 0) {
      return words.text("kpi.points.none", words.part(detail.score().part()));
    }
    return words.text(
        "kpi.points.sum",
        words.value(IndicatorUnit.POINTS, detail.score().points()),
        percent(detail.score().counted()),
        words.kind(detail.kind().kind()),
        percent(detail.kind().counted()),
        words.value(IndicatorUnit.POINTS, detail.score().contribution()));
  }

  private String percent(double share) {
    return words.formats().percent(new Percent(share));
  }

  private Node facts() {
    KeyValueList facts = new KeyValueList();
    line.target()
        .ifPresent(goal -> facts.add(words.text("kpi.fact.target"), words.goal(indicator, goal)));
    if (!line.due().equals(line.target())) {
      line.due()
          .ifPresent(goal -> facts.add(words.text("kpi.fact.due"), words.goal(indicator, goal)));
    }
    facts.add(
        words.text("kpi.fact.before"),
        words.text(
            "kpi.fact.compared",
            words.value(indicator.unit(), line.before()),
            words.moved(line.moved())));
    facts.add(words.text("kpi.fact.last-year"), words.value(indicator.unit(), line.lastYear()));
    if (detail.score().counted() != detail.score().weight()) {
      facts.add(
          words.text("kpi.fact.weight"),
          words.text(
              "kpi.fact.weight.moved",
              percent(detail.score().weight()),
              percent(detail.score().counted())));
    }
    facts.add(words.text("kpi.fact.direction"), words.direction(indicator.direction()));
    if (!detail.note().isEmpty()) {
      facts.add(words.text("kpi.fact.note"), detail.note());
    }
    detail
        .entry()
        .ifPresent(entry -> facts.add(words.text("kpi.fact.entered"), words.entered(entry)));
    return facts;
  }

  private Node restated(Restatement restated) {
    List<String> apart = words.apart(indicator.unit(), restated.closed(), restated.now());
    return new InlineProblem(
        Tone.INFO,
        words.text("kpi.restated.title"),
        words.text("kpi.restated.text", apart.getFirst(), apart.getLast()));
  }

  private Node ahead(Forecast ahead) {
    KeyValueList list =
        new KeyValueList()
            .add(words.text("kpi.forecast.expected"), value(ahead.expected()))
            .add(
                words.text("kpi.forecast.range"),
                words.text("kpi.forecast.between", value(ahead.low()), value(ahead.high())));
    line.target()
        .ifPresent(
            goal ->
                list.add(
                    words.text("kpi.forecast.reached"),
                    words.value(
                        IndicatorUnit.PERCENT,
                        Attainment.of(
                                indicator.direction(),
                                Figure.of(ahead.expected()),
                                goal,
                                Attainment.Cap.USUAL)
                            .uncapped())));
    return part(
        "kpi.drawer.forecast",
        new VBox(
            8,
            list,
            Controls.paragraph(words.text("kpi.forecast.how", ahead.periods()), "caption")));
  }

  private Node drivers(Drivers drivers) {
    List<Bars.Bar> bars = new ArrayList<>();
    drivers.parts().stream()
        .limit(MOST_DRIVERS)
        .forEach(
            part ->
                bars.add(
                    new Bars.Bar(
                        part.part().isEmpty() ? words.text("kpi.driver.none") : part.part(),
                        Math.abs(part.effect()),
                        words.signed(indicator.unit(), part.effect()),
                        SheetTable.style(indicator, part.effect())
                            .map(style -> style.equals("positive") ? "light-green" : "light-red")
                            .orElse("accented"))));
    double shown =
        drivers.parts().stream().limit(MOST_DRIVERS).mapToDouble(Drivers.Part::effect).sum();
    return new VBox(
        8,
        new Bars(words.text("kpi.drawer.drivers"), bars),
        Controls.paragraph(
            words.text(
                "kpi.driver.sum",
                words.signed(indicator.unit(), drivers.change()),
                words.signed(indicator.unit(), shown),
                words.signed(indicator.unit(), drivers.change() - shown)),
            "caption"));
  }
}
