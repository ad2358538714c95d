package org.siyu.app.experiment;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.Tone;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.VariantFigures;

/// All experiments with how far they are and what they say.
final class ExperimentList extends VBox {
  private final ExperimentWords words;
  private final DataTable<ExperimentsViewModel.Line> table;

  ExperimentList(
      ExperimentsViewModel model, ExperimentsViewModel.Shown shown, ExperimentWords words) {
    this.words = words;
    this.table =
        new DataTable<ExperimentsViewModel.Line>(words.text("experiment.title"))
            .node(
                "status",
                words.text("experiment.report.status"),
                110,
                line -> words.status(line.experiment().status()),
                line -> badge(line.experiment()))
            .text("name", words.text("experiment.name"), 240, line -> line.experiment().name())
            .text(
                "finding",
                words.text("experiment.finding"),
                240,
                line -> words.verdictShort(line.experiment(), line.reading()))
            .text(
                "measure",
                words.text("experiment.kind"),
                150,
                line -> words.kind(line.experiment().plan().measure().kind()))
            .number(
                "customers",
                words.text("experiment.tile.customers"),
                100,
                ExperimentList::customers,
                count -> count == 0 ? "–" : words.number(count))
            .text(
                "end",
                words.text("experiment.end"),
                110,
                line -> line.experiment().plan().end().toString())
            .onOpen(line -> model.open(line.experiment().id()))
            .filling()
            .rows(FXCollections.observableArrayList(shown.lines()));
    table.setId("experiment-list");
    table.getSelectionModel().selectFirst();
    Card card = new Card(table).edgeToEdge().growing();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().add(card);
  }

  private static long customers(ExperimentsViewModel.Line line) {
    return line.reading()
        .map(found -> found.figures().stream().mapToLong(VariantFigures::assigned).sum())
        .orElse(0L);
  }

  private Node badge(Experiment experiment) {
    ExperimentStatus status = experiment.status();
    Tone tone =
        switch (status) {
          case DRAFT -> Tone.NEUTRAL;
          case RUNNING -> Tone.INFO;
          case FINISHED -> Tone.SUCCESS;
        };
    return Badge.of(tone, words.status(status));
  }

  void takeKeyboard() {
    table.requestFocus();
  }
}
