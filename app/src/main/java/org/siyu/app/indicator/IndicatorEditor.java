package org.siyu.app.indicator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.ArithmeticTree;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.Aggregation;
import org.siyu.core.kpi.Dimension;
import org.siyu.core.kpi.Direction;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;
import org.siyu.core.kpi.IndicatorDraft;
import org.siyu.core.kpi.IndicatorUnit;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.facts.StoreMeasure;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;

/// An own indicator as it is written, in the drawer: what it would come to is seen at each key.
final class IndicatorEditor extends VBox {
  private static final int MOST_CASES = 1_000_000;

  private final CatalogueViewModel model;
  private final IndicatorForm form;
  private final IndicatorWords words;
  private final Desk desk;
  private final ArithmeticTree.Behind behind;
  private final FormFields fields;
  private final TextField first;
  private final VBox computed;
  private final VBox gathered;
  private final VBox preview = new VBox(8);
  private final Label missing = Controls.paragraph("", "caption");
  private final Label wrong = Controls.paragraph("", "caption", "negative");
  private final Button save;

  IndicatorEditor(
      CatalogueViewModel model,
      IndicatorForm form,
      IndicatorWords words,
      Desk desk,
      ArithmeticTree.Behind behind) {
    super(12);
    this.model = model;
    this.form = form;
    this.words = words;
    this.desk = desk;
    this.behind = behind;
    this.fields = new FormFields(desk.messages(), desk.problems());
    TextField chinese = line("indicator.name.zh", form.chinese);
    TextField english = line("indicator.name.en", form.english);
    TextField code = line("indicator.code", form.code);
    code.setDisable(!form.isNew());
    this.first = words.isChinese() ? chinese : english;
    this.computed =
        new VBox(
            4,
            Controls.label(words.text("indicator.formula"), "caption"),
            new FormulaField(form, words, desk.problems()),
            Controls.paragraph(words.text("indicator.formula.hint"), "caption"));
    this.gathered =
        new VBox(
            FormFields.pair(
                choice(
                    "indicator.over-periods",
                    Aggregation.values(),
                    form.overPeriods,
                    words::aggregation),
                choice(
                    "indicator.over-people",
                    Aggregation.values(),
                    form.overPeople,
                    words::aggregation)));
    preview.setId("indicator-preview");
    preview.getStyleClass().add("fact");
    HBox buttons =
        fields.buttons(
            this,
            Action.of(words.text("indicator.leave"), model::leaveForm),
            Action.of(words.text("indicator.keep"), Feather.CHECK, model::keep));
    this.save = (Button) buttons.getChildren().getLast();
    getChildren()
        .addAll(
            FormFields.pair(
                fields.labelled("indicator.name.zh", chinese),
                fields.labelled("indicator.name.en", english)),
            fields.labelled("indicator.code", code),
            choice("indicator.source", IndicatorDraft.Origin.values(), form.origin, words::origin),
            computed,
            gathered,
            preview,
            FormFields.pair(
                choice("indicator.dimension", Dimension.values(), form.dimension, words::dimension),
                choice("indicator.class", IndicatorClass.values(), form.kind, words.kpi()::kind)),
            FormFields.pair(
                choice("indicator.unit", IndicatorUnit.values(), form.unit, words::unit),
                choice(
                    "indicator.direction",
                    Direction.values(),
                    form.direction,
                    words.kpi()::direction)),
            choice("indicator.shortest", PeriodKind.values(), form.shortest, words::period),
            limit(),
            missing,
            wrong,
            fields.refusal(this, model.refusalProperty()),
            buttons);
    missing.setId("indicator-missing");
    wrong.setId("indicator-wrong");
    for (Node part : List.of(computed, gathered, missing)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    wrong.managedProperty().bind(wrong.visibleProperty());
    WhileShown.listen(this, this::listen);
  }

  private Subscription listen() {
    return form.checkedProperty()
        .subscribe(this::show)
        .and(model.previewProperty().subscribe(this::show));
  }

  void takeKeyboard() {
    DrawerPlace.takeKeyboard(first, form.isNew() ? "n" : "e");
  }

  private TextField line(String key, StringProperty value) {
    TextField field = fields.line(key, value.get(), _ -> {});
    field.textProperty().bindBidirectional(value);
    field.setId(key.replace('.', '-'));
    return field;
  }

  private <T extends Code> VBox choice(
      String key, T[] choices, ObjectProperty<T> value, Function<T, String> word) {
    ComboBox<T> box = fields.box(key, Arrays.asList(choices), value.get(), word, value::set);
    box.setId(key.replace('.', '-'));
    return fields.labelled(key, box);
  }

  /// From how many of which cases on it counts.
  private Node limit() {
    List<String> counts = new ArrayList<>(List.of(""));
    Stream.concat(
            form.catalogue().all().stream()
                .filter(each -> each.unit() == IndicatorUnit.COUNT)
                .map(Indicator::code),
            Stream.of(StoreMeasure.values())
                .filter(each -> !each.isMoney())
                .map(StoreMeasure::word))
        .distinct()
        .forEach(counts::add);
    ComboBox<String> of =
        fields.box(
            "indicator.sample",
            counts,
            form.sample.get(),
            code ->
                code.isEmpty()
                    ? words.text("indicator.sample.none")
                    : words.name(code, form.catalogue()),
            form.sample::set);
    of.setId("indicator-sample");
    Spinner<Integer> least = new Spinner<>(1, MOST_CASES, form.least.get());
    least.setEditable(true);
    least.setAccessibleText(words.text("indicator.sample.least"));
    least.getEditor().setAccessibleText(words.text("indicator.sample.least"));
    least.setPrefWidth(120);
    least.valueProperty().subscribe(value -> form.least.set(value));
    least.disableProperty().bind(form.sample.isEmpty());
    HBox row = new HBox(8, of, Controls.rigid(least));
    HBox.setHgrow(of, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    return fields.labelled("indicator.sample", row);
  }

  private void show(IndicatorForm.Checked checked) {
    boolean isComputed = checked.draft().origin() == IndicatorDraft.Origin.FORMULA;
    computed.setVisible(isComputed);
    gathered.setVisible(!isComputed);
    save.setDisable(!checked.isSound());
    List<String> sentences = new ArrayList<>();
    for (Problem problem : checked.mistakes()) {
      sentences.add(desk.problems().sentence(problem));
    }
    if (!isComputed) {
      checked.formula().map(desk.problems()::sentence).ifPresent(sentences::add);
    }
    wrong.setText(String.join("\n", sentences));
    wrong.setVisible(!sentences.isEmpty());
    String blank =
        checked.missing().stream()
            .map(each -> words.text("indicator.missing." + each))
            .collect(Collectors.joining(words.text("kpi.list.and")));
    missing.setText(blank.isEmpty() ? "" : words.text("indicator.missing", blank));
    missing.setVisible(!blank.isEmpty());
  }

  private void show(Optional<CatalogueViewModel.Preview> now) {
    preview
        .getChildren()
        .setAll(
            now.map(this::value)
                .orElseGet(
                    () ->
                        List.of(
                            Controls.paragraph(words.text("indicator.preview.none"), "muted"))));
  }

  private List<Node> value(CatalogueViewModel.Preview made) {
    return List.of(
        Controls.label(words.text("indicator.preview"), "overline"),
        IndicatorSheet.head(made, words, desk),
        new ArithmeticTree(made.how(), made.catalogue(), words.kpi(), behind));
  }
}
