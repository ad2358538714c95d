package org.siyu.app.sop;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceFilter;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.core.sop.SopColumn;
import org.siyu.core.sop.SopPart;
import org.siyu.core.sop.SopStep;
import org.siyu.core.sop.SopTemplate;

/// A row of a template with all its fields, in the drawer. What is wrong stands below its field.
final class SopRowEditor extends VBox {
  private final SopViewModel model;
  private final SopRowWork.Row row;
  private final SopTemplate template;
  private final Desk desk;
  private final SopTexts texts;
  private final Map<SopColumn, String> cells = new EnumMap<>(SopColumn.class);
  private final Map<SopColumn, Label> troubles = new EnumMap<>(SopColumn.class);
  private final List<Node> controls = new ArrayList<>();

  SopRowEditor(
      SopViewModel model, SopRowWork.Row row, SopTemplate template, Desk desk, SopTexts texts) {
    super(12);
    this.model = model;
    this.row = row;
    this.template = template;
    this.desk = desk;
    this.texts = texts;
    cells.putAll(row.cells());
    for (SopColumn column : row.part().columns()) {
      if (isEdited(column)) {
        getChildren().add(field(column));
      }
    }
    FormFields form = new FormFields(desk.messages(), desk.problems());
    getChildren()
        .add(
            form.buttons(
                this,
                Action.of(texts.text("sop.leave"), model.rows()::leave),
                Action.of(texts.text("sop.keep"), Feather.CHECK, this::keep)));
    if (!row.isNew() && row.part() != SopPart.TEMPLATE) {
      getChildren()
          .add(
              Controls.danger(
                  Action.of(
                      texts.text("sop.remove"),
                      Feather.TRASH_2,
                      () -> model.remove(row.part(), row.row()))));
    }
  }

  /// Codes and the language stay as they are.
  private static boolean isEdited(SopColumn column) {
    return switch (column) {
      case CODE, LANGUAGE, STEP_KEY -> false;
      default -> true;
    };
  }

  private Node field(SopColumn column) {
    Node control = control(column);
    control.setId("sop-field-" + column.code());
    controls.add(control);
    Label trouble = Controls.paragraph("", "caption", "negative");
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    troubles.put(column, trouble);
    VBox box = new VBox(3, Controls.label(texts.column(column), "caption"), control, trouble);
    if (isExplained(column)) {
      box.getChildren().add(Controls.paragraph(texts.note(column), "caption"));
    }
    return box;
  }

  private static boolean isExplained(SopColumn column) {
    return switch (column) {
      case STEP_DAY, STEP_SLA, STEP_SCRIPT, STEP_CONTENT, TARGET_VALUE, USE -> true;
      default -> false;
    };
  }

  private Node control(SopColumn column) {
    if (column == SopColumn.STEP_AFTER) {
      return after();
    }
    if (column == SopColumn.STEP_CHANNEL) {
      List<String> codes = new ArrayList<>(List.of(""));
      codes.addAll(model.channels());
      String chosen = cells.getOrDefault(column, "");
      if (!codes.contains(chosen)) {
        codes.add(chosen);
      }
      return box(column, codes);
    }
    if (!column.choices().isEmpty()) {
      return box(column, column.choices());
    }
    return column.isLong() ? lines(column) : line(column);
  }

  private ComboBox<String> box(SopColumn column, List<String> codes) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(codes);
    box.setConverter(
        new ChoiceWords<>(
            code -> code.isEmpty() ? texts.text("sop.after.none") : texts.cell(column, code)));
    String chosen = cells.getOrDefault(column, "");
    box.setValue(chosen.isEmpty() && !codes.contains("") ? none(column) : chosen);
    box.setAccessibleText(texts.column(column));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((_, _, now) -> cells.put(column, now));
    return box;
  }

  /// The choice that an empty cell stands for.
  private static String none(SopColumn column) {
    return column == SopColumn.STEP_CONTENT ? "no" : column.choices().getFirst();
  }

  private TextField line(SopColumn column) {
    return wired(new TextField(cells.getOrDefault(column, "")), column);
  }

  private TextArea lines(SopColumn column) {
    TextArea area = wired(new TextArea(cells.getOrDefault(column, "")), column);
    area.setWrapText(true);
    area.setPrefRowCount(column == SopColumn.STEP_SCRIPT ? 8 : 4);
    return area;
  }

  private <T extends TextInputControl> T wired(T field, SopColumn column) {
    field.setAccessibleText(texts.column(column));
    field.textProperty().addListener((_, _, now) -> cells.put(column, now));
    return field;
  }

  /// The steps that come first, by their titles.
  private Node after() {
    String own = cells.getOrDefault(SopColumn.STEP_KEY, "");
    Map<String, String> titles =
        template.steps().stream()
            .filter(step -> !step.key().equals(own))
            .collect(
                Collectors.toMap(
                    SopStep::key,
                    step -> texts.day(step.timing().day()) + " " + step.title(),
                    (one, _) -> one));
    ChoiceFilter<String> steps =
        new ChoiceFilter<String>(
                desk.messages(),
                texts.column(SopColumn.STEP_AFTER),
                key -> titles.getOrDefault(key, key),
                chosen -> cells.put(SopColumn.STEP_AFTER, String.join(", ", inOrder(chosen))))
            .choices(
                template.steps().stream()
                    .map(SopStep::key)
                    .filter(key -> !key.equals(own))
                    .toList());
    Set<String> chosen = new LinkedHashSet<>();
    template.step(own).ifPresent(step -> chosen.addAll(step.dependsOn()));
    steps.show(chosen);
    return steps.button();
  }

  private List<String> inOrder(Set<String> keys) {
    return template.steps().stream().map(SopStep::key).filter(keys::contains).toList();
  }

  private void keep() {
    troubles.values().forEach(label -> label.setVisible(false));
    model
        .rows()
        .keep(
            row,
            cells,
            (column, problem) -> {
              Label label = troubles.get(column);
              if (label != null) {
                label.setText(desk.problems().sentence(problem));
                label.setVisible(true);
              }
            });
  }

  void takeKeyboard() {
    controls.stream()
        .filter(TextInputControl.class::isInstance)
        .findFirst()
        .or(() -> controls.stream().findFirst())
        .ifPresent(Node::requestFocus);
  }
}
