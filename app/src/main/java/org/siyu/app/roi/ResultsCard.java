package org.siyu.app.roi;

import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.Calculator;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.ScenarioKind;

/// What a calculation comes to: the result, and each step with its formula, the scenarios beside
/// each other.
final class ResultsCard extends VBox {
  private static final int SCENARIOS = ScenarioKind.values().length;

  private final RoiWords words;
  private final VBox result = new VBox(8);
  private final GridPane grid = new GridPane();

  ResultsCard(CalculationViewModel model, RoiWords words) {
    this.words = words;
    grid.setHgap(8);
    grid.setVgap(2);
    for (int column = 0; column < SCENARIOS; column++) {
      ColumnConstraints even = new ColumnConstraints();
      even.setPercentWidth(100.0 / SCENARIOS);
      even.setHgrow(Priority.ALWAYS);
      even.setHalignment(HPos.RIGHT);
      grid.getColumnConstraints().add(even);
    }
    result.setId("roi-result");
    getChildren()
        .add(Card.titled(words.text("roi.results"), words.text("roi.results.text"), result, grid));
    WhileShown.listen(
        this, () -> model.calculationProperty().subscribe(now -> now.ifPresent(this::show)));
  }

  private void show(Calculation calculation) {
    Calculator calculator = calculation.calculator();
    RoiStep headline = calculator.result();
    result
        .getChildren()
        .setAll(new StatTile(words.step(headline), words.figure(headline, calculation.headline())));
    grid.getChildren().clear();
    for (ScenarioKind scenario : ScenarioKind.values()) {
      grid.add(Controls.label(words.scenario(scenario), "overline"), scenario.ordinal(), 0);
    }
    Map<ScenarioKind, Map<String, Figure>> all =
        Map.of(
            ScenarioKind.BASE, calculation.results(ScenarioKind.BASE),
            ScenarioKind.OPTIMISTIC, calculation.results(ScenarioKind.OPTIMISTIC),
            ScenarioKind.CAUTIOUS, calculation.results(ScenarioKind.CAUTIOUS),
            ScenarioKind.OWN, calculation.results(ScenarioKind.OWN));
    for (RoiStep step : calculator.steps()) {
      step(calculator, step, step.equals(headline), all);
    }
  }

  private void step(
      Calculator calculator,
      RoiStep step,
      boolean isHeadline,
      Map<ScenarioKind, Map<String, Figure>> all) {
    int row = grid.getRowCount();
    Label name = Controls.paragraph(words.step(step), isHeadline ? "strong" : "roi-step");
    Label formula =
        Controls.paragraph(words.formula(calculator, step.formula().expression()), "caption");
    VBox title = new VBox(name, formula);
    GridPane.setHalignment(title, HPos.LEFT);
    GridPane.setMargin(title, new Insets(10, 0, 0, 0));
    grid.add(title, 0, row, SCENARIOS, 1);
    for (ScenarioKind scenario : ScenarioKind.values()) {
      Figure figure =
          all.getOrDefault(scenario, Map.of())
              .getOrDefault(step.code(), Figure.missing(step.code()));
      Label value = Controls.paragraph(words.figure(step, figure), "number");
      value.setId("roi-" + step.code().replace('_', '-') + "-in-" + scenario.code());
      if (isHeadline) {
        value.getStyleClass().add("strong");
      }
      GridPane.setHgrow(value, Priority.ALWAYS);
      grid.add(value, scenario.ordinal(), row + 1);
    }
  }
}
