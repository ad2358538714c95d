package org.siyu.app.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.IntConsumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.TableBehind;
import org.siyu.app.widget.Tone;
import org.siyu.core.experiment.Bounds;
import org.siyu.core.experiment.Caution;
import org.siyu.core.experiment.Comparison;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.ExperimentStatus;
import org.siyu.core.experiment.Measure;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Variant;
import org.siyu.core.experiment.VariantFigures;
import org.siyu.core.experiment.Verdict;

/// What came of an experiment: the verdict in words, the figures with their intervals, the texts.
final class ReadingPage extends VBox {
  private static final double NARROWEST = 170;
  private static final double NARROWEST_TEXT = 260;
  private static final int COLUMNS = 6;

  private final Desk desk;
  private final ExperimentWords words;
  private final Experiment experiment;
  private final Reading reading;
  private final Measure measure;

  /// @param customers shows those of a variant
  ReadingPage(
      ReadingViewModel.Opened opened, ExperimentWords words, Desk desk, IntConsumer customers) {
    super(16);
    this.desk = desk;
    this.words = words;
    this.experiment = opened.experiment();
    this.reading = opened.reading();
    this.measure = experiment.plan().measure();
    getChildren().addAll(Controls.paragraph(experiment.name(), "section-title"), verdict());
    if (experiment.decision().isPresent()) {
      getChildren().add(decision());
    }
    getChildren().addAll(tiles(), values());
    if (!reading.comparisons().isEmpty()) {
      getChildren().add(differences());
    }
    getChildren().addAll(figures(customers), texts(), facts());
  }

  private Node verdict() {
    List<String> lines = new ArrayList<>();
    for (Caution caution : reading.cautions().stream().sorted().toList()) {
      lines.add("· " + words.caution(caution, experiment, reading));
    }
    InlineProblem band =
        new InlineProblem(tone(), words.verdict(experiment, reading), String.join("\n", lines));
    band.setId("experiment-verdict");
    return band;
  }

  private Tone tone() {
    boolean isRunning = experiment.status() == ExperimentStatus.RUNNING;
    return switch (reading.verdict()) {
      case Verdict.NothingYet() -> Tone.INFO;
      case Verdict.TooEarly() -> Tone.WARNING;
      case Verdict.NotComparable() -> Tone.ERROR;
      case Verdict.Better(_) -> isRunning && reading.isEarly() ? Tone.WARNING : Tone.SUCCESS;
      case Verdict.FirstIsBest(), Verdict.NoDifference() -> Tone.INFO;
    };
  }

  private Node decision() {
    KeyValueList list = new KeyValueList();
    list.add(
        words.text("experiment.decision"),
        experiment
            .winner()
            .map(winner -> words.variant(experiment, experiment.variants().indexOf(winner)))
            .orElseGet(() -> words.text("experiment.short.no-winner")));
    experiment
        .decision()
        .ifPresent(made -> list.add(words.text("experiment.reason"), made.reason()));
    list.add(
        words.text("experiment.report.finished"), words.milestone(experiment.course().finished()));
    return new Card(list);
  }

  private Node tiles() {
    long assigned = reading.figures().stream().mapToLong(VariantFigures::assigned).sum();
    long settled = reading.figures().stream().mapToLong(VariantFigures::settled).sum();
    long least = reading.figures().stream().mapToLong(VariantFigures::settled).min().orElse(0);
    EvenRow row =
        new EvenRow(
            NARROWEST,
            new StatTile(words.text("experiment.tile.customers"), words.number(assigned))
                .note(words.text("experiment.tile.variants", experiment.variants().size())),
            new StatTile(
                    words.text("experiment.tile.settled"),
                    words.percent(assigned == 0 ? 0 : (double) settled / assigned))
                .note(words.text("experiment.tile.days", measure.days())),
            new StatTile(words.text("experiment.tile.needed"), words.number(reading.needed()))
                .note(words.text("experiment.tile.smallest", words.number(least))),
            new StatTile(words.text("experiment.tile.end"), experiment.plan().end().toString())
                .note(
                    experiment
                        .exposedAt()
                        .map(at -> words.text("experiment.tile.since", desk.formats().dateTime(at)))
                        .orElse("–")));
    row.setId("experiment-tiles");
    return row;
  }

  /// The dot of a variant: the winner's stands out, and so does what is better or worse by more
  /// than chance once it may be read.
  private String style(int place) {
    if (reading.verdict() instanceof Verdict.Better(int best) && best == place) {
      return "positive";
    }
    return place == 0 ? "quiet" : "accented";
  }

  private Node values() {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    for (int place = 0; place < reading.figures().size(); place++) {
      double value = reading.figures().get(place).value(measure);
      Bounds bounds = reading.bounds().get(place);
      rows.add(
          new IntervalPlot.Row(
              words.variant(experiment, place),
              value,
              bounds,
              words.text(
                  "experiment.value", words.value(measure, value), words.bounds(measure, bounds)),
              style(place)));
    }
    IntervalPlot plot =
        new IntervalPlot(
            words.measure(measure),
            rows,
            OptionalDouble.of(reading.figures().getFirst().value(measure)),
            true,
            value -> words.value(measure, value));
    return plotted(
        words.measure(measure),
        words.text("experiment.plot.text", words.confidence(experiment)),
        plot);
  }

  private Node plotted(String title, String text, IntervalPlot plot) {
    TableBehind body =
        new TableBehind(
            desk.messages(),
            plot,
            plot.data(
                words.text("experiment.report.variant"), words.text("experiment.plot.figure")));
    return Card.titled(title, text, body).action(body.toggle());
  }

  private Node differences() {
    List<IntervalPlot.Row> rows = new ArrayList<>();
    for (Comparison found : reading.comparisons()) {
      boolean isClear = !reading.isEarly() && found.isSignificant(experiment.plan().significance());
      String style = isClear ? found.difference() > 0 ? "positive" : "negative" : "quiet";
      rows.add(
          new IntervalPlot.Row(
              words.text("experiment.against-first", words.variant(experiment, found.variant())),
              found.difference(),
              found.bounds(),
              words.text(
                  "experiment.difference",
                  words.difference(measure, found.difference()),
                  words.differences(measure, found.bounds()),
                  words.probability(found.adjusted())),
              style));
    }
    IntervalPlot plot =
        new IntervalPlot(
            words.text("experiment.differences"),
            rows,
            OptionalDouble.of(0),
            true,
            value -> value == 0 ? "0" : words.difference(measure, value));
    Node card =
        plotted(
            words.text("experiment.differences"),
            words.text(
                measure.isShare()
                    ? "experiment.differences.shares"
                    : "experiment.differences.amounts"),
            plot);
    if (card instanceof Card lines) {
      reading.comparisons().stream()
          .filter(found -> found.resampled().isPresent())
          .forEach(
              found ->
                  lines
                      .getChildren()
                      .add(
                          Controls.paragraph(
                              words.text(
                                  "experiment.resampled",
                                  words.variant(experiment, found.variant()),
                                  words.differences(measure, found.resampled().orElseThrow())),
                              "caption")));
    }
    return card;
  }

  private Node figures(IntConsumer customers) {
    GridPane table = Controls.styled(new GridPane(), "chart-table");
    table.setHgap(16);
    table.setVgap(8);
    for (int column = 0; column < COLUMNS; column++) {
      ColumnConstraints place = new ColumnConstraints();
      place.setHgrow(column == 0 ? Priority.ALWAYS : Priority.NEVER);
      place.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
      if (column == 0) {
        place.setMinWidth(0);
      }
      table.getColumnConstraints().add(place);
    }
    List<String> headers =
        List.of(
            words.text("experiment.report.variant"),
            words.text("experiment.report.assigned"),
            words.text("experiment.report.delivered"),
            words.text("experiment.hits." + measure.kind().code()),
            words.text("experiment.figure." + measure.kind().code()));
    for (int column = 0; column < headers.size(); column++) {
      table.add(Controls.paragraph(headers.get(column), "overline"), column, 0);
    }
    for (int place = 0; place < reading.figures().size(); place++) {
      line(table, place, customers);
    }
    return Card.titled(words.text("experiment.figures"), table);
  }

  private void line(GridPane table, int place, IntConsumer customers) {
    VariantFigures figure = reading.figures().get(place);
    int row = place + 1;
    Label name = Controls.paragraph(words.variant(experiment, place), "strong");
    table.add(name, 0, row);
    OptionalLong delivered = experiment.variants().get(place).delivered();
    List<String> cells =
        List.of(
            words.number(figure.assigned()),
            delivered.isPresent() ? words.number(delivered.getAsLong()) : "–",
            words.number(figure.hits()),
            words.value(measure, figure.value(measure)));
    for (int column = 0; column < cells.size(); column++) {
      table.add(Controls.rigid(Controls.label(cells.get(column), "number")), column + 1, row);
    }
    var list =
        Controls.iconButton(
            Action.of(
                words.text("experiment.show-customers", Variant.letter(place)),
                Feather.USERS,
                () -> customers.accept(place)));
    list.setId("experiment-customers-" + place);
    table.add(list, COLUMNS - 1, row);
  }

  private Node texts() {
    List<Node> cards = new ArrayList<>();
    for (int place = 0; place < experiment.variants().size(); place++) {
      Variant variant = experiment.variants().get(place);
      Label text =
          Controls.paragraph(
              variant.text().isEmpty() ? words.text("experiment.variant.no-text") : variant.text(),
              variant.text().isEmpty() ? "muted" : "running");
      Card card =
          Card.titled(
              words.variant(experiment, place),
              words.text("experiment.variant.share", words.percent(experiment.share(place))),
              text);
      boolean isWinner =
          experiment
              .decision()
              .map(made -> made.winner())
              .filter(
                  won ->
                      won.isPresent() && won.getAsInt() == experiment.variants().indexOf(variant))
              .isPresent();
      if (isWinner) {
        card.action(Badge.of(Tone.SUCCESS, words.text("experiment.winner")));
      }
      cards.add(card);
    }
    return new EvenRow(NARROWEST_TEXT, cards.toArray(Node[]::new));
  }

  private Node facts() {
    KeyValueList list = new KeyValueList();
    if (!experiment.question().isEmpty()) {
      list.add(words.text("experiment.question"), experiment.question());
    }
    list.add(words.text("experiment.who"), words.participants(experiment.participants()))
        .add(words.text("experiment.report.measure"), words.measure(measure))
        .add(
            words.text("experiment.aim"),
            words.text(
                "experiment.aim.of",
                words.value(measure, experiment.plan().base()),
                words.uplift(measure, experiment.plan().uplift()),
                words.percentage(experiment.plan().significance()),
                words.percentage(experiment.plan().power())))
        .add(
            words.text("experiment.report.created"),
            words.milestone(Optional.of(experiment.course().created())))
        .add(
            words.text("experiment.report.started"), words.milestone(experiment.course().started()))
        .add(words.text("experiment.report.seed"), Long.toString(experiment.seed()));
    return Card.titled(words.text("experiment.facts"), list);
  }
}
