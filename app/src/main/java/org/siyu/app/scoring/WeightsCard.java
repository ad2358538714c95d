package org.siyu.app.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.kpi.KpiWords;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.core.kpi.Catalogue;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.IndicatorClass;

/// Which indicators are on the sheet, and how much each counts within its class.
final class WeightsCard {
  private static final double NUMBER = 76;

  private final SchemeForm form;
  private final Catalogue catalogue;
  private final KpiWords words;

  WeightsCard(SchemeForm form, Catalogue catalogue, KpiWords words) {
    this.form = form;
    this.catalogue = catalogue;
    this.words = words;
  }

  Node node() {
    VBox lists = new VBox(14);
    for (IndicatorClass kind : IndicatorClass.values()) {
      lists.getChildren().add(list(kind));
    }
    return Card.titled(
        words.text("scoring.weights"), words.text("scoring.weights.text"), lists, adding());
  }

  private Node list(IndicatorClass kind) {
    TextField whole =
        number("scoring-class-" + kind.code(), words.text("scoring.class", words.kind(kind)));
    whole.textProperty().bindBidirectional(form.weight(kind));
    HBox head =
        new HBox(
            8,
            Controls.label(words.text("kpi.class.of", words.kind(kind)), "strong"),
            Controls.spacer(),
            Controls.label(words.text("scoring.class.counts"), "caption"),
            whole);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox rows = new VBox(6, head);
    form.rows()
        .forEach(
            (code, weight) ->
                catalogue
                    .find(code)
                    .filter(indicator -> indicator.kind() == kind)
                    .ifPresent(
                        indicator -> {
                          TextField field =
                              number(
                                  "scoring-weight-" + code,
                                  words.text("scoring.weight", words.name(indicator)));
                          field.textProperty().bindBidirectional(weight);
                          rows.getChildren().add(row(indicator, field));
                        }));
    return rows;
  }

  private Node row(Indicator indicator, TextField field) {
    Label name = Controls.paragraph(words.name(indicator));
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox row =
        new HBox(
            8,
            name,
            field,
            Controls.iconButton(
                Action.of(
                    words.text("scoring.weights.remove", words.name(indicator)),
                    Feather.X,
                    () -> form.remove(indicator.code()))));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  static TextField number(String id, String name) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(name);
    field.setPrefWidth(NUMBER);
    field.setMinWidth(NUMBER);
    field.setMaxWidth(NUMBER);
    field.setAlignment(Pos.CENTER_RIGHT);
    return field;
  }

  private Node adding() {
    List<Indicator> others =
        catalogue.all().stream()
            .filter(each -> !form.rows().containsKey(each.code()))
            .sorted(Comparator.comparing(Indicator::isOwn).reversed())
            .toList();
    ComboBox<Indicator> choice = new ComboBox<>();
    choice.setId("scoring-add-choice");
    choice.getItems().setAll(others);
    choice.setConverter(new ChoiceWords<>(words::name));
    choice.setAccessibleText(words.text("scoring.weights.add.what"));
    choice.setPromptText(words.text("scoring.weights.add.what"));
    choice.setVisibleRowCount(12);
    Supplier<Boolean> isChosen = () -> choice.getValue() != null;
    Node add =
        Controls.button(
            Action.of(
                words.text("scoring.weights.add"),
                Feather.PLUS,
                () -> {
                  if (isChosen.get()) {
                    form.add(choice.getValue().code());
                  }
                }));
    add.setId("scoring-add");
    FlowPane row = new FlowPane(8, 8, choice, add);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
