package org.siyu.app.roi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.roi.Calculation;
import org.siyu.core.roi.RoiInput;
import org.siyu.core.roi.RoiUnit;
import org.siyu.core.roi.ScenarioKind;

/// The inputs of a calculation, the scenarios beside each other. What was typed stands out; what
/// was found says where it is from; an emptied field takes the typed value back.
final class InputsCard extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");
  private static final String TYPED = "roi-typed";
  private static final int SCENARIOS = ScenarioKind.values().length;

  private final CalculationViewModel model;
  private final RoiWords words;
  private final List<Runnable> refreshing = new ArrayList<>();
  private final GridPane grid = new GridPane();
  private Optional<Calculation> now;
  private boolean isShowing;

  InputsCard(CalculationViewModel model, RoiWords words, Calculation begun) {
    this.model = model;
    this.words = words;
    this.now = Optional.of(begun);
    grid.setHgap(8);
    grid.setVgap(4);
    for (int column = 0; column < SCENARIOS; column++) {
      ColumnConstraints even = new ColumnConstraints();
      even.setPercentWidth(100.0 / SCENARIOS);
      even.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(even);
    }
    heads();
    begun.calculator().inputs().forEach(this::input);
    getChildren().add(Card.titled(words.text("roi.inputs"), words.text("roi.inputs.text"), grid));
    WhileShown.listen(
        this,
        () -> model.calculationProperty().subscribe(changed -> changed.ifPresent(this::show)));
  }

  private void show(Calculation calculation) {
    now = Optional.of(calculation);
    isShowing = true;
    refreshing.forEach(Runnable::run);
    isShowing = false;
  }

  private void heads() {
    for (ScenarioKind scenario : ScenarioKind.values()) {
      Label name = Controls.label(words.scenario(scenario), "overline");
      GridPane.setHalignment(name, HPos.RIGHT);
      grid.add(name, scenario.ordinal(), 0);
    }
    grid.add(Controls.paragraph(words.text("roi.lean"), "caption"), 0, 1);
    for (ScenarioKind scenario : ScenarioKind.values()) {
      if (scenario != ScenarioKind.BASE) {
        lean(scenario);
      }
    }
  }

  private void lean(ScenarioKind scenario) {
    TextField field = field("roi-lean-" + scenario.code());
    field.setAccessibleText(words.text("roi.lean") + ": " + words.scenario(scenario));
    grid.add(field, scenario.ordinal(), 1);
    wire(
        field,
        RoiUnit.SHARE,
        () ->
            now.map(each -> each.scenario(scenario).lean())
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty),
        lean -> model.lean(scenario, lean),
        () -> model.lean(scenario, scenario.usualLean()),
        () -> true);
  }

  private static TextField field(String id) {
    TextField field = Controls.styled(new TextField(), "roi-field");
    field.setId(id);
    field.setAlignment(Pos.CENTER_RIGHT);
    field.setMinWidth(0);
    return field;
  }

  private void input(RoiInput input) {
    int row = grid.getRowCount();
    Label name = Controls.paragraph(words.input(input));
    Label unit = Controls.rigid(Controls.label(words.unit(input.unit()), "caption"));
    HBox title = new HBox(6, name, unit);
    title.setAlignment(Pos.BASELINE_LEFT);
    GridPane.setMargin(title, new Insets(10, 0, 0, 0));
    grid.add(title, 0, row, SCENARIOS, 1);
    for (ScenarioKind scenario : ScenarioKind.values()) {
      value(input, scenario, row + 1);
    }
    grid.add(source(input), 0, row + 2, SCENARIOS, 1);
  }

  private void value(RoiInput input, ScenarioKind scenario, int row) {
    TextField field = field("roi-" + scenario.code() + "-" + input.code().replace('_', '-'));
    field.setAccessibleText(words.input(input) + ": " + words.scenario(scenario));
    grid.add(field, scenario.ordinal(), row);
    wire(
        field,
        input.unit(),
        () -> now.map(each -> each.value(scenario, input.code())).orElseGet(OptionalDouble::empty),
        value -> model.type(scenario, input.code(), value),
        () -> model.takeBack(scenario, input.code()),
        () -> now.map(each -> each.isTyped(scenario, input.code())).orElse(false));
    refreshing.add(
        () ->
            field.pseudoClassStateChanged(
                WRONG,
                now.map(each -> each.value(scenario, input.code()))
                    .map(value -> value.isPresent() && !input.takes(value.getAsDouble()))
                    .orElse(false)));
  }

  /// What a field holds.
  @FunctionalInterface
  private interface Value {
    OptionalDouble get();
  }

  /// Whether it was typed.
  @FunctionalInterface
  private interface Mark {
    boolean isTyped();
  }

  private void wire(
      TextField field,
      RoiUnit unit,
      Value value,
      DoubleConsumer type,
      Runnable takeBack,
      Mark mark) {
    field
        .textProperty()
        .subscribe(
            (_, typed) -> {
              if (!isShowing) {
                OptionalDouble number = TypedNumber.of(unit, typed);
                field.pseudoClassStateChanged(WRONG, number.isEmpty() && !typed.isBlank());
                number.ifPresent(type);
                if (typed.isBlank()) {
                  takeBack.run();
                }
              }
            });
    field
        .focusedProperty()
        .subscribe(
            (_, isFocused) -> {
              if (!isFocused) {
                isShowing = true;
                refresh(field, unit, value, true);
                isShowing = false;
                now.ifPresent(this::show);
              }
            });
    refreshing.add(
        () -> {
          refresh(field, unit, value, false);
          field.getStyleClass().remove(TYPED);
          if (mark.isTyped()) {
            field.getStyleClass().add(TYPED);
          }
        });
  }

  /// Leaves what is being typed as it is, as long as it means the value.
  private static void refresh(TextField field, RoiUnit unit, Value value, boolean isLeft) {
    OptionalDouble wanted = value.get();
    String text = wanted.isPresent() ? TypedNumber.text(unit, wanted.getAsDouble()) : "";
    boolean isTyping = field.isFocused() && !isLeft;
    boolean meansIt = TypedNumber.of(unit, field.getText()).equals(wanted);
    if (isTyping && (meansIt || field.getText().isBlank())) {
      return;
    }
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
  }

  /// Where the base's value is from, with the way back where it was typed over.
  private Node source(RoiInput input) {
    Label label = Controls.paragraph("", "caption");
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    Button back =
        Controls.styled(
            Controls.iconButton(
                Action.of(
                    words.text("roi.take-back", words.input(input)),
                    Feather.CORNER_UP_LEFT,
                    () -> model.takeBack(ScenarioKind.BASE, input.code()))),
            "small");
    back.setId("roi-back-" + input.code().replace('_', '-'));
    back.managedProperty().bind(back.visibleProperty());
    HBox line = new HBox(6, label, back);
    line.setAlignment(Pos.CENTER_LEFT);
    refreshing.add(
        () ->
            now.ifPresent(
                each -> {
                  OptionalDouble value = each.value(ScenarioKind.BASE, input.code());
                  boolean isWrong = value.isPresent() && !input.takes(value.getAsDouble());
                  String usual = words.usual(input, value);
                  label.setText(
                      isWrong
                          ? words.range(input)
                          : words.source(each, input) + (usual.isEmpty() ? "" : " · " + usual));
                  label.getStyleClass().remove("negative");
                  if (isWrong) {
                    label.getStyleClass().add("negative");
                  }
                  back.setVisible(
                      each.isTyped(ScenarioKind.BASE, input.code())
                          && each.found(input.code()).isPresent());
                }));
    return line;
  }
}
