package org.siyu.app.roi;

import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.core.roi.BreakEven;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.RoiGoal;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiQuestion;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.ScenarioKind;

/// At which value of each input the result comes to the goal.
final class BreakEvenCard extends VBox {
  private final RoiWords words;
  private final GridPane grid = new GridPane();

  BreakEvenCard(Calculation calculation, RoiStep step, RoiQuestion question, RoiWords words) {
    this.words = words;
    setId("roi-break-even");
    if (question.goal().isEmpty()) {
      getChildren()
          .add(
              Card.titled(
                  words.text("roi.even"),
                  Controls.paragraph(words.text("roi.even.no-goal"), "muted")));
      return;
    }
    double goal = question.goal().getAsDouble();
    grid.setHgap(12);
    grid.setVgap(8);
    for (int column = 0; column < 4; column++) {
      ColumnConstraints place = new ColumnConstraints();
      place.setHgrow(Priority.ALWAYS);
      place.setPercentWidth(column == 0 ? 34 : 22);
      place.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(place);
    }
    grid.addRow(
        0,
        Controls.paragraph(words.text("roi.input-column"), "overline"),
        Controls.paragraph(words.text("roi.even.now"), "overline"),
        Controls.paragraph(words.text("roi.even.there"), "overline"),
        Controls.paragraph(words.text("roi.even.change"), "overline"));
    Map<String, Double> values = calculation.values(ScenarioKind.BASE);
    BreakEven.all(calculation.calculator(), values, new RoiGoal(step.code(), goal))
        .forEach((input, found) -> line(input, values.getOrDefault(input.code(), 0.0), found));
    getChildren()
        .add(
            Card.titled(
                words.text("roi.even"),
                words.text("roi.even.text", words.step(step), words.value(step.unit(), goal)),
                grid));
  }

  private void line(RoiInput input, double now, BreakEven found) {
    int row = grid.getRowCount();
    grid.add(Controls.paragraph(words.input(input)), 0, row);
    grid.add(number(words.value(input.unit(), now)), 1, row);
    switch (found) {
      case BreakEven.At(double value, boolean _) -> {
        Label there = number(words.value(input.unit(), value));
        there.getStyleClass().add("strong");
        there.setId("roi-even-" + input.code().replace('_', '-'));
        grid.add(there, 2, row);
        grid.add(number(now == 0 ? "–" : words.signed(value / now - 1)), 3, row);
      }
      case BreakEven.Never(boolean isAbove) ->
          none(row, isAbove ? "roi.even.always" : "roi.even.never");
      case BreakEven.Independent() -> none(row, "roi.even.independent");
      case BreakEven.NotKnown() -> none(row, "roi.even.not-known");
    }
  }

  private static Label number(String text) {
    return Controls.paragraph(text, "number");
  }

  private void none(int row, String key) {
    grid.add(Controls.paragraph(words.text(key), "caption"), 2, row, 2, 1);
  }
}
