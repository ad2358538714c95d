package org.siyu.app.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.HeatMap;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.formula.Figure;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.Calculator;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiQuestion;
import org.siyu.core.roi.RoiStep;
import org.siyu.core.roi.ScenarioKind;
import org.siyu.core.roi.Sensitivity;

/// How the base's result moves: each input alone, one along a line, two at once, and where it
/// breaks even.
final class SensitivityPage extends VBox {
  private final CalculationViewModel model;
  private final RoiWords words;
  private final Desk desk;
  private final Calculator calculator;
  private final ComboBox<RoiStep> step = new ComboBox<>();
  private final ComboBox<Double> swing = new ComboBox<>();
  private final ComboBox<RoiInput> down = new ComboBox<>();
  private final ComboBox<RoiInput> across = new ComboBox<>();
  private final TextField goal = new TextField();
  private final VBox charts = new VBox(16);
  private boolean isShowing;

  SensitivityPage(CalculationViewModel model, RoiWords words, Desk desk, Calculation begun) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.words = words;
    this.calculator = begun.calculator();
    step.getItems()
        .setAll(
            calculator.steps().stream()
                .filter(each -> calculator.inputsOf(each.code()).size() > 1)
                .toList());
    prepare(step, "roi.sensitivity.step", words::step, this::about);
    swing.getItems().setAll(RoiQuestion.SWINGS);
    prepare(
        swing,
        "roi.sensitivity.swing",
        share -> "±" + words.share(share),
        share -> ask(question -> question.swinging(share)));
    prepare(down, "roi.sensitivity.down", words::input, _ -> over());
    prepare(across, "roi.sensitivity.across", words::input, _ -> over());
    goal.setId("roi-sensitivity-goal");
    goal.setAccessibleText(words.text("roi.sensitivity.goal"));
    goal.setPrefWidth(140);
    goal.textProperty().subscribe((_, typed) -> aim(typed));
    FlowPane choices =
        new FlowPane(
            12,
            10,
            labelled("roi.sensitivity.step", step),
            labelled("roi.sensitivity.swing", swing),
            labelled("roi.sensitivity.down", down),
            labelled("roi.sensitivity.across", across),
            labelled("roi.sensitivity.goal", goal));
    choices.setRowValignment(VPos.BOTTOM);
    getChildren().addAll(new Card(choices), charts);
    WhileShown.listen(
        this, () -> model.calculationProperty().subscribe(now -> now.ifPresent(this::show)));
  }

  private VBox labelled(String key, Node field) {
    return new VBox(3, Controls.label(words.text(key), "caption"), field);
  }

  private <T> void prepare(
      ComboBox<T> box, String key, Function<T, String> word, Consumer<T> choose) {
    box.setId(key.replace('.', '-'));
    box.setAccessibleText(words.text(key));
    box.setConverter(new ChoiceWords<>(word));
    box.valueProperty()
        .subscribe(
            (_, chosen) -> {
              if (!isShowing && chosen != null) {
                choose.accept(chosen);
              }
            });
  }

  private void ask(UnaryOperator<RoiQuestion> work) {
    model.change(now -> now.asking(work.apply(now.question())), "");
  }

  private void about(RoiStep chosen) {
    ask(question -> question.about(calculator, chosen.code()));
  }

  private void over() {
    ask(
        question ->
            question.over(
                Objects.requireNonNull(down.getValue()).code(),
                Objects.requireNonNull(across.getValue()).code()));
  }

  private void aim(String typed) {
    if (isShowing || step.getValue() == null) {
      return;
    }
    OptionalDouble value = TypedNumber.of(step.getValue().unit(), typed);
    if (value.isPresent() || typed.isBlank()) {
      model.aim(value);
    }
  }

  private void show(Calculation calculation) {
    RoiQuestion question = calculation.question();
    RoiStep shown = calculator.step(question.step()).orElseGet(calculator::result);
    List<RoiInput> inputs = calculator.inputsOf(shown.code());
    isShowing = true;
    step.setValue(shown);
    swing.setValue(question.swing());
    if (!down.getItems().equals(inputs)) {
      down.getItems().setAll(inputs);
      across.getItems().setAll(inputs);
    }
    calculator.input(question.down()).ifPresent(down::setValue);
    calculator.input(question.across()).ifPresent(across::setValue);
    OptionalDouble aimed = question.goal();
    if (!TypedNumber.of(shown.unit(), goal.getText()).equals(aimed)) {
      goal.setText(aimed.isPresent() ? TypedNumber.text(shown.unit(), aimed.getAsDouble()) : "");
    }
    isShowing = false;
    charts(calculation, question, shown);
  }

  private void charts(Calculation calculation, RoiQuestion question, RoiStep shown) {
    Map<String, Double> base = calculation.values(ScenarioKind.BASE);
    Sensitivity sensitivity = new Sensitivity(calculator, base, shown.code());
    if (!sensitivity.now().isKnown()) {
      charts
          .getChildren()
          .setAll(new Card(Controls.paragraph(words.figure(shown, sensitivity.now()), "muted")));
      return;
    }
    RoiInput one = calculator.input(question.down()).orElseThrow();
    RoiInput other = calculator.input(question.across()).orElseThrow();
    charts
        .getChildren()
        .setAll(
            tornado(sensitivity.tornado(question.swing()), sensitivity.now(), shown, question),
            line(sensitivity, one, shown, question),
            grid(sensitivity.grid(one, other, question.swing()), shown),
            new BreakEvenCard(calculation, shown, question, words));
  }

  private Node tornado(
      List<Sensitivity.Swing> swings, Figure now, RoiStep shown, RoiQuestion question) {
    TornadoChart chart = new TornadoChart(words, shown, swings, now.orElse(0));
    return taken()
        .of(
            "roi-tornado",
            words.text("roi.tornado", words.step(shown)),
            words.text("roi.tornado.text", words.share(question.swing())),
            List.of(
                new FlowPane(
                    16,
                    4,
                    legend("roi-smaller", "roi.tornado.smaller"),
                    legend("accented", "roi.tornado.larger"))),
            chart,
            chart.data());
  }

  private TakenChart taken() {
    return new TakenChart(
        desk, model.tables(), model.calculationProperty().get().map(Calculation::name).orElse(""));
  }

  private Node legend(String style, String key) {
    Region dot = Controls.styled(new Region(), "legend-dot");
    dot.getStyleClass().add(style);
    HBox entry = new HBox(6, dot, Controls.rigid(Controls.label(words.text(key), "caption")));
    entry.setAlignment(Pos.CENTER_LEFT);
    return entry;
  }

  private Node line(Sensitivity sensitivity, RoiInput input, RoiStep shown, RoiQuestion question) {
    List<Sensitivity.Point> points = sensitivity.line(input);
    InputLine chart =
        new InputLine(words, input, shown, points, sensitivity.now().orElse(0), question.goal());
    return taken()
        .of(
            "roi-line",
            words.text("roi.line", words.step(shown), words.input(input)),
            words.text("roi.line.text"),
            List.of(),
            chart,
            chart.data());
  }

  private Node grid(Sensitivity.Grid grid, RoiStep shown) {
    double least =
        grid.rows().stream()
            .flatMap(List::stream)
            .mapToDouble(figure -> figure.orElse(0))
            .min()
            .orElse(0);
    List<List<HeatMap.Cell>> cells = new ArrayList<>();
    for (List<Figure> row : grid.rows()) {
      cells.add(
          row.stream()
              .map(
                  figure ->
                      new HeatMap.Cell(
                          figure.isKnown() ? figure.orElse(0) - least : 0,
                          words.brief(shown.unit(), figure),
                          words.figure(shown, figure)))
              .toList());
    }
    HeatMap map =
        new HeatMap(
            words.input(grid.down()),
            words.input(grid.across()),
            grid.downValues().stream()
                .map(value -> words.value(grid.down().unit(), value))
                .toList(),
            grid.acrossValues().stream()
                .map(value -> words.value(grid.across().unit(), value))
                .toList(),
            cells,
            (row, column) -> take(grid, row, column));
    return taken()
        .of(
            "roi-grid",
            words.text("roi.grid", words.step(shown)),
            words.text("roi.grid.text"),
            List.of(),
            map,
            map.data());
  }

  /// A cell becomes the own scenario.
  private void take(Sensitivity.Grid grid, int row, int column) {
    model.change(
        now ->
            now.typing(ScenarioKind.OWN, grid.down().code(), grid.downValues().get(row))
                .typing(ScenarioKind.OWN, grid.across().code(), grid.acrossValues().get(column)),
        "");
  }
}
