package org.siyu.app.experiment;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.Variant;

/// The variants of a draft, each with its name, its share and what is different.
final class VariantFields extends VBox {
  private static final int TEXT_ROWS = 3;

  private final ExperimentForm form;
  private final ExperimentWords words;
  private final VBox lines = new VBox(16);

  VariantFields(ExperimentForm form, ExperimentWords words) {
    super(12);
    this.form = form;
    this.words = words;
    getChildren()
        .addAll(
            lines,
            Controls.styled(
                Controls.button(
                    Action.of(words.text("experiment.variant.add"), Feather.PLUS, this::add)),
                "small"));
    getChildren().getLast().setId("experiment-add-variant");
    WhileShown.listen(
        this,
        () -> {
          show();
          return form.variants.subscribe(this::show);
        });
  }

  private void add() {
    form.add(new Variant("", "", 1));
    lines
        .lookupAll("#experiment-variant-" + (form.variants.size() - 1))
        .forEach(Node::requestFocus);
  }

  private void show() {
    lines.getChildren().clear();
    for (int place = 0; place < form.variants.size(); place++) {
      lines.getChildren().add(line(place));
    }
    getChildren().getLast().setDisable(form.variants.size() >= Experiment.MOST_VARIANTS);
  }

  private Node line(int place) {
    ExperimentForm.VariantForm variant = form.variants.get(place);
    String letter = Variant.letter(place);
    Label sign = Controls.rigid(Controls.label(letter, "variant-letter"));
    TextField name = field(new TextField(), "experiment.variant.name", letter, variant.name);
    name.setId("experiment-variant-" + place);
    HBox.setHgrow(name, Priority.ALWAYS);
    TextField parts = field(new TextField(), "experiment.variant.parts", letter, variant.parts);
    parts.setId("experiment-parts-" + place);
    parts.setPrefWidth(56);
    parts.setMinWidth(56);
    HBox head =
        new HBox(
            8,
            sign,
            name,
            Controls.rigid(Controls.label(words.text("experiment.variant.parts"), "caption")),
            parts);
    head.setAlignment(Pos.CENTER_LEFT);
    if (form.variants.size() > 2) {
      head.getChildren()
          .add(
              Controls.iconButton(
                  Action.of(
                      words.text("experiment.variant.remove", letter),
                      Feather.X,
                      () -> form.variants.remove(variant))));
    }
    TextArea text = field(new TextArea(), "experiment.variant.text", letter, variant.text);
    text.setId("experiment-text-" + place);
    text.setWrapText(true);
    text.setPrefRowCount(TEXT_ROWS);
    text.setPromptText(
        words.text(place == 0 ? "experiment.variant.text.first" : "experiment.variant.text.other"));
    return new VBox(6, head, text);
  }

  private <T extends TextInputControl> T field(
      T field, String key, String letter, StringProperty value) {
    field.textProperty().bindBidirectional(value);
    field.setAccessibleText(letter + ": " + words.text(key));
    return field;
  }
}
