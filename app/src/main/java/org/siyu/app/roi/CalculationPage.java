package org.siyu.app.roi;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.Period;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.CostTable;
import org.siyu.core.shared.Problem;

/// One calculation: its name and period, and below them its inputs and results, its sensitivity or
/// its versions.
final class CalculationPage extends VBox {
  private static final double NARROWEST = 430;
  private static final int NOTE_ROWS = 3;

  private final CalculationViewModel model;
  private final RoiWords words;
  private final Desk desk;
  private final FormFields fields;
  private final TextField name = new TextField();
  private final ComboBox<Period> period = new ComboBox<>();
  private final Label state = Controls.paragraph("", "caption");
  private final VBox wrong = new VBox(8);
  private final StackPane body = new StackPane();
  private Optional<Calculation> shown = Optional.empty();

  CalculationPage(CalculationViewModel model, RoiWords words, Desk desk) {
    super(16);
    this.model = model;
    this.words = words;
    this.desk = desk;
    this.fields = new FormFields(desk.messages(), desk.problems());
    model.calculationProperty().get().ifPresent(this::build);
    WhileShown.listen(
        this,
        () ->
            model
                .calculationProperty()
                .subscribe(now -> now.ifPresent(this::show))
                .and(model.partProperty().subscribe(this::turn)));
  }

  void takeKeyboard() {
    name.requestFocus();
  }

  private void build(Calculation begun) {
    name.setId("roi-name");
    name.setAccessibleText(words.text("roi.name"));
    name.setPrefWidth(300);
    name.textProperty().subscribe((_, typed) -> model.change(now -> now.named(typed), "name"));
    period.setId("roi-period");
    period.setAccessibleText(words.text("roi.period"));
    period.setConverter(new ChoiceWords<>(words::period));
    List<Period> choices = model.periods();
    period.getItems().setAll(choices);
    if (!choices.contains(begun.period())) {
      period.getItems().addFirst(begun.period());
    }
    Node fill = Controls.button(Action.of(words.text("roi.fill"), Feather.DATABASE, this::fill));
    fill.setId("roi-fill");
    FlowPane line =
        new FlowPane(
            12, 10, fields.labelled("roi.name", name), fields.labelled("roi.period", period), fill);
    line.setRowValignment(VPos.BOTTOM);
    SegmentedControl<RoiPart> parts =
        new SegmentedControl<>(words.text("roi.parts"), RoiPart.of(begun.kind()), words::part);
    parts.choosing("roi-part-", model.partProperty().get(), model.partProperty()::set);
    WhileShown.listen(parts, () -> model.partProperty().subscribe(parts.valueProperty()::set));
    FlowPane bar = new FlowPane(12, 8, parts, state);
    bar.setAlignment(Pos.CENTER_LEFT);
    body.setAlignment(Pos.TOP_LEFT);
    getChildren()
        .setAll(
            new Card(
                Controls.paragraph(words.kind(begun.kind()), "section-title"),
                Controls.paragraph(words.purpose(begun.kind()), "muted"),
                line),
            bar,
            wrong,
            body);
  }

  private void fill() {
    Period wanted = period.getValue();
    if (wanted != null) {
      model.fill(
          wanted, () -> desk.toasts().success(words.text("roi.filled", words.period(wanted))));
    }
  }

  private void show(Calculation now) {
    if (!name.getText().equals(now.name())) {
      name.setText(now.name());
    }
    if (shown.isEmpty() || !shown.get().period().equals(now.period())) {
      period.setValue(now.period());
    }
    shown = Optional.of(now);
    state.setText(
        now.revision().version() == 0
            ? words.text("roi.state.new")
            : words.text(
                model.changedProperty().get() ? "roi.state.changed" : "roi.state.kept",
                now.revision().version(),
                desk.formats().dateTime(now.revision().changedAt()),
                now.revision().changedBy()));
    List<Problem> problems = model.problems();
    wrong
        .getChildren()
        .setAll(
            problems.stream()
                .limit(3)
                .map(
                    problem ->
                        new InlineProblem(
                            Tone.ERROR, "", desk.problems().full(words.worded(problem))))
                .toList());
    now.otherMonths().map(months -> others(now, months)).ifPresent(wrong.getChildren()::add);
    wrong.setManaged(!wrong.getChildren().isEmpty());
  }

  /// That the costs are not the period's.
  private Node others(Calculation now, CostTable.Months months) {
    String text =
        words.text(
            "roi.other-months.text",
            months.count(),
            months.first().toString(),
            months.last().toString(),
            words.period(now.period()));
    String title = words.text("roi.other-months");
    Node notice =
        model.partProperty().get() == RoiPart.COSTS
            ? new InlineProblem(Tone.WARNING, title, text)
            : new InlineProblem(
                Tone.WARNING,
                title,
                text,
                Action.of(
                    words.text("roi.other-months.look"),
                    () -> model.partProperty().set(RoiPart.COSTS)));
    notice.setId("roi-other-months");
    return notice;
  }

  private void turn(RoiPart part) {
    Optional<Calculation> now = model.calculationProperty().get();
    now.ifPresent(this::show);
    now.ifPresent(calculation -> body.getChildren().setAll(part(part, calculation)));
  }

  private Node part(RoiPart part, Calculation now) {
    return switch (part) {
      case INPUTS -> inputs(now);
      case COSTS -> new CostsCard(model, words, desk);
      case SENSITIVITY -> new SensitivityPage(model, words, desk, now);
      case VERSIONS -> new VersionsCard(model, words, desk);
    };
  }

  private Node inputs(Calculation now) {
    TextArea note =
        fields.lines(
            "roi.note", now.note(), NOTE_ROWS, typed -> model.change(c -> c.noted(typed), "note"));
    note.setId("roi-note");
    note.setPromptText(words.text("roi.note.prompt"));
    WhileShown.listen(
        note,
        () ->
            model
                .calculationProperty()
                .subscribe(
                    changed ->
                        changed
                            .filter(each -> !each.note().equals(note.getText()))
                            .ifPresent(each -> note.setText(each.note()))));
    return new VBox(
        16,
        new EvenRow(NARROWEST, new InputsCard(model, words, now), new ResultsCard(model, words)),
        Card.titled(words.text("roi.note"), note));
  }
}
