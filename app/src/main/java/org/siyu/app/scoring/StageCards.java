package org.siyu.app.scoring;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.Tone;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.StagePreset;

/// The stages of a team's growth side by side: what counts how much, with example targets and where
/// these come from.
final class StageCards {
  private static final double NARROWEST = 260;

  private final SchemeViewModel model;
  private final SchemeViewModel.Shown shown;
  private final KpiWords words;

  StageCards(SchemeViewModel model, SchemeViewModel.Shown shown, KpiWords words) {
    this.model = model;
    this.shown = shown;
    this.words = words;
  }

  Node node() {
    List<Node> cards = shown.stages().stream().map(this::card).toList();
    EvenRow row = new EvenRow(NARROWEST, cards.toArray(Node[]::new));
    row.setId("scoring-stages");
    return row;
  }

  static String name(StagePreset stage, KpiWords words) {
    return stage.names().getOrDefault(words.language(), stage.code());
  }

  private Node card(StagePreset stage) {
    boolean isNow = shown.form().scheme().stage().equals(stage.code());
    HBox head = new HBox(8, Controls.label(name(stage, words), "section-title"));
    if (isNow) {
      head.getChildren().add(Badge.of(Tone.SUCCESS, words.text("scoring.stage.now")));
    }
    Button take =
        Controls.button(
            Action.of(words.text("scoring.stage.take"), Feather.CHECK, () -> model.take(stage)));
    take.setId("scoring-take-" + stage.code());
    Button examples =
        Controls.button(
            Action.of(
                words.text("scoring.stage.examples", words.period(shown.month())),
                Feather.TARGET,
                () -> model.takeExamples(stage, words.language())));
    examples.setId("scoring-examples-" + stage.code());
    examples.setDisable(!shown.isMonthOpen());
    String source =
        stage.rows().stream()
            .map(row -> row.source().getOrDefault(words.language(), ""))
            .findFirst()
            .orElse("");
    VBox content =
        new VBox(
            10,
            head,
            grid(stage, shown.catalogue()),
            Controls.paragraph(source, "caption"),
            new FlowPane(8, 8, take, examples));
    return new Card(content);
  }

  private Node grid(StagePreset stage, Catalogue catalogue) {
    GridPane grid = new GridPane(8, 3);
    ColumnConstraints names = new ColumnConstraints();
    names.setHgrow(Priority.ALWAYS);
    names.setMinWidth(0);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    numbers.setMinWidth(GridPane.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(names, numbers, numbers);
    grid.addRow(
        0,
        Controls.label(words.text("kpi.column.indicator"), "caption"),
        Controls.label(words.text("kpi.column.weight"), "caption"),
        Controls.label(words.text("scoring.stage.example"), "caption"));
    int at = 1;
    for (StagePreset.Row row : stage.rows()) {
      Label name =
          Controls.paragraph(
              catalogue.find(row.indicator()).map(words::name).orElse(row.indicator()));
      String example =
          catalogue
              .find(row.indicator())
              .map(indicator -> words.briefGoal(indicator, row.example()))
              .orElse("–");
      grid.addRow(
          at,
          name,
          Controls.label(TypedFigure.text(row.weight())),
          Controls.label(example, "muted"));
      at++;
    }
    return grid;
  }
}
