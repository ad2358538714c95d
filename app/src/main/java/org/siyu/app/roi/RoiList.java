package org.siyu.app.roi;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.DataTable;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.ScenarioKind;

/// All calculations with what they come to.
final class RoiList extends VBox {
  private final RoiWords words;
  private final DataTable<Calculation> table;

  RoiList(RoiViewModel model, List<Calculation> shown, RoiWords words, RoiActions actions) {
    this.words = words;
    this.table =
        new DataTable<Calculation>(words.text("roi.title"))
            .text("name", words.text("roi.name"), 190, Calculation::name)
            .text("kind", words.text("roi.kind"), 120, each -> words.kind(each.kind()))
            .text("period", words.text("roi.period"), 76, each -> words.period(each.period()))
            .text("result", words.text("roi.result"), 104, each -> words.step(result(each)))
            .number(
                "base",
                words.scenario(ScenarioKind.BASE),
                98,
                each -> number(each, ScenarioKind.BASE),
                Result::text)
            .number(
                "optimistic",
                words.scenario(ScenarioKind.OPTIMISTIC),
                98,
                each -> number(each, ScenarioKind.OPTIMISTIC),
                Result::text)
            .number(
                "cautious",
                words.scenario(ScenarioKind.CAUTIOUS),
                98,
                each -> number(each, ScenarioKind.CAUTIOUS),
                Result::text)
            .value(
                "changed",
                words.text("roi.changed"),
                132,
                each -> each.revision().changedAt(),
                words.formats()::dateTime)
            .text("by", words.text("roi.changed-by"), 76, each -> each.revision().changedBy())
            .onOpen(each -> model.open(each.id()))
            .filling()
            .rows(FXCollections.observableArrayList(shown));
    table.setId("roi-list");
    table.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            table.selectedRow().ifPresent(actions::remove);
            event.consume();
          }
        });
    table.getSelectionModel().selectFirst();
    Card card = new Card(table).edgeToEdge().growing();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(card);
  }

  /// Sorted by value, shown in words.
  private record Result(double value, String text) implements Comparable<Result> {
    @Override
    public int compareTo(Result other) {
      return Double.compare(value, other.value);
    }
  }

  private static RoiStep result(Calculation calculation) {
    return calculation.calculator().result();
  }

  private Result number(Calculation calculation, ScenarioKind scenario) {
    RoiStep step = result(calculation);
    Figure figure = calculation.results(scenario).getOrDefault(step.code(), Figure.missing(""));
    return new Result(figure.orElse(Double.NEGATIVE_INFINITY), words.figure(step, figure));
  }

  void takeKeyboard() {
    table.takeKeyboard();
  }
}
