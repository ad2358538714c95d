package org.siyu.app.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.experiment.Measure;

/// A draft that is written: what, with whom, which variants, what is measured.
final class ExperimentEditor extends VBox {
  private static final List<Double> SIGNIFICANCES = List.of(0.01, 0.05, 0.1);
  private static final List<Double> POWERS = List.of(0.7, 0.8, 0.9, 0.95);
  private static final double NARROW = 108;

  private final ExperimentForm form;
  private final ExperimentWords words;
  private final Desk desk;
  private final FormFields fields;
  private final TextField name;
  private final FlowPane plan = new FlowPane(12, 12);

  ExperimentEditor(DraftViewModel model, ExperimentForm form, ExperimentWords words, Desk desk) {
    super(16);
    this.form = form;
    this.words = words;
    this.desk = desk;
    this.fields = new FormFields(desk.messages(), desk.problems());
    this.name = bound(new TextField(), "experiment.name", form.name);
    name.setId("experiment-name");
    WhileShown.listen(this, () -> form.kind.subscribe(_ -> showPlan()));
    getChildren()
        .addAll(
            what(),
            Card.titled(
                words.text("experiment.variants"),
                words.text("experiment.variants.text"),
                new VariantFields(form, words)),
            who(),
            Card.titled(words.text("experiment.plan"), words.text("experiment.plan.text"), plan),
            new SizeCard(model, form, words),
            fields.refusal(this, model.refusalProperty()));
  }

  void takeKeyboard() {
    name.requestFocus();
  }

  private Node what() {
    TextArea question = bound(new TextArea(), "experiment.question", form.question);
    question.setId("experiment-question");
    question.setWrapText(true);
    question.setPrefRowCount(2);
    question.setPromptText(words.text("experiment.question.prompt"));
    return new Card(
        fields.labelled("experiment.name", name),
        fields.labelled("experiment.question", question),
        fields.labelled("experiment.about", new SubjectFields(form, words, desk.messages())));
  }

  private Node who() {
    CheckBox exclusive = new CheckBox(words.text("experiment.exclusive"));
    exclusive.setWrapText(true);
    exclusive.setMinHeight(Region.USE_PREF_SIZE);
    exclusive.setWrapText(true);
    exclusive.setId("experiment-exclusive");
    exclusive.selectedProperty().bindBidirectional(form.isExclusive);
    return Card.titled(
        words.text("experiment.who"),
        words.text("experiment.who.text"),
        new ParticipantsPicker(form.participants, words, desk),
        exclusive);
  }

  /// The fields that the measure asks for.
  private void showPlan() {
    List<Node> shown = new ArrayList<>();
    shown.add(
        fields.labelled(
            "experiment.kind",
            choice("experiment.kind", List.of(Measure.Kind.values()), form.kind, words::kind)));
    shown.add(brief("experiment.days", form.days));
    String unit = form.isShare() ? "share" : "amount";
    shown.add(brief("experiment.base." + unit, form.base));
    if (!form.isShare()) {
      shown.add(brief("experiment.deviation", form.deviation));
    }
    shown.add(brief("experiment.uplift." + unit, form.uplift));
    shown.add(
        fields.labelled(
            "experiment.significance",
            choice(
                "experiment.significance",
                with(SIGNIFICANCES, form.significance.get()),
                form.significance,
                words::percentage)));
    shown.add(
        fields.labelled(
            "experiment.power",
            choice(
                "experiment.power",
                with(POWERS, form.power.get()),
                form.power,
                words::percentage)));
    shown.add(fields.labelled("experiment.end", end()));
    plan.getChildren().setAll(shown);
  }

  private static List<Double> with(List<Double> usual, Double chosen) {
    List<Double> all = new ArrayList<>(usual);
    if (!all.contains(chosen)) {
      all.add(chosen);
    }
    return all;
  }

  private Node brief(String key, StringProperty value) {
    TextField field = bound(new TextField(), key, value);
    field.setPrefWidth(NARROW);
    field.setId(key.replace('.', '-'));
    return fields.labelled(key, field);
  }

  private DatePicker end() {
    DatePicker picker = new DatePicker();
    picker.setConverter(new IsoDay(desk.formats()));
    picker.setPrefWidth(150);
    picker.setAccessibleText(words.text("experiment.end"));
    picker.setId("experiment-end");
    form.day().ifPresent(picker::setValue);
    picker
        .valueProperty()
        .addListener((_, _, day) -> form.end.set(day == null ? "" : day.toString()));
    return picker;
  }

  private <T> ComboBox<T> choice(
      String key, List<T> choices, Property<T> value, Function<T, String> word) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setConverter(new ChoiceWords<>(word));
    box.setAccessibleText(words.text(key));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(value);
    return box;
  }

  private <T extends TextInputControl> T bound(T field, String key, StringProperty value) {
    field.textProperty().bindBidirectional(value);
    field.setAccessibleText(words.text(key));
    return field;
  }
}
