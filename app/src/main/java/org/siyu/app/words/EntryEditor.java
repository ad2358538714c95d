package org.siyu.app.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.shared.Code;
import org.siyu.core.shared.Problem;
import org.siyu.core.words.WordCategory;
import org.siyu.core.words.WordExemption;
import org.siyu.core.words.WordField;
import org.siyu.core.words.WordIndustry;
import org.siyu.core.words.WordSeverity;

/// An entry as it is written, in the drawer. Its examples are tried at each key: those that do not
/// hit or miss as they should stand in the way of saving it.
final class EntryEditor extends VBox {
  private final EntryForm form;
  private final EntryTexts texts;
  private final Desk desk;
  private final FormFields fields;
  private final TextField pattern;
  private final VBox hits = new VBox(3);
  private final VBox misses = new VBox(3);
  private final Label wrong = Controls.paragraph("", "caption", "negative");
  private final Button save;

  EntryEditor(WordsViewModel model, EntryForm form, EntryTexts texts, Desk desk) {
    super(12);
    this.form = form;
    this.texts = texts;
    this.desk = desk;
    this.fields = new FormFields(desk.messages(), desk.problems());
    this.pattern =
        fields.line(
            "words.column.pattern",
            form.single(WordField.PATTERN),
            typed -> form.set(WordField.PATTERN, List.of(typed.strip())));
    HBox buttons =
        fields.buttons(
            this,
            Action.of(texts.text("words.leave"), model::leaveForm),
            Action.of(texts.text("words.keep"), Feather.CHECK, model::keepForm));
    this.save = (Button) buttons.getChildren().getLast();
    getChildren()
        .addAll(
            fields.labelled("words.column.pattern", pattern),
            Controls.paragraph(texts.text("words.notation"), "caption"),
            FormFields.pair(
                choice(WordField.CATEGORY, WordCategory.values()),
                choice(WordField.SEVERITY, WordSeverity.values())),
            fields.labelled(
                "words.column.legal-basis",
                fields.line(
                    "words.column.legal-basis",
                    form.single(WordField.LEGAL_BASIS),
                    typed -> form.set(WordField.LEGAL_BASIS, List.of(typed.strip())))),
            lines(WordField.SUBSTITUTES, 2),
            lines(WordField.HITS, 2),
            hits,
            lines(WordField.MISSES, 2),
            misses,
            lines(WordField.ALLOWED, 2),
            chips(WordField.EXEMPTIONS, WordExemption.values()),
            chips(WordField.INDUSTRIES, WordIndustry.values()),
            wrong,
            buttons);
    wrong.managedProperty().bind(wrong.visibleProperty());
    WhileShown.listen(this, () -> form.problemsProperty().subscribe(this::show));
  }

  void takeKeyboard() {
    DrawerPlace.takeKeyboard(pattern, form.original().isPresent() ? "e" : "n");
  }

  private VBox choice(WordField field, Code[] choices) {
    List<String> codes = Arrays.stream(choices).map(Code::code).toList();
    String key = "words.column." + field.code();
    return fields.labelled(
        key,
        fields.box(
            key,
            codes,
            form.single(field),
            code -> texts.shown(field, List.of(code)),
            code -> form.set(field, List.of(code))));
  }

  private VBox lines(WordField field, int rows) {
    String key = "words.column." + field.code();
    return fields.labelled(
        key,
        fields.lines(
            key, String.join("\n", form.of(field)), rows, typed -> form.lines(field, typed)));
  }

  private VBox chips(WordField field, Code[] choices) {
    return new VBox(
        4,
        Controls.label(texts.field(field), "caption"),
        fields.chips(
            Arrays.stream(choices).map(Code::code).toList(),
            Set.copyOf(form.of(field)),
            code -> texts.shown(field, List.of(code)),
            chosen ->
                form.set(
                    field,
                    Arrays.stream(choices)
                        .map(Code::code)
                        .filter(chosen::contains)
                        .collect(Collectors.toList()))));
  }

  private void show(List<Problem> problems) {
    save.setDisable(!problems.isEmpty());
    tried(hits, WordField.HITS, "words.example.hits", "words.example.not-found");
    tried(misses, WordField.MISSES, "words.example.misses", "words.example.found");
    List<String> others =
        problems.stream()
            .filter(problem -> !isExample(problem))
            .map(desk.problems()::sentence)
            .distinct()
            .toList();
    wrong.setText(String.join("\n", others));
    wrong.setVisible(!others.isEmpty());
  }

  private boolean isExample(Problem problem) {
    return form.of(WordField.HITS).stream().anyMatch(problem.arguments()::contains)
        || form.of(WordField.MISSES).stream().anyMatch(problem.arguments()::contains);
  }

  /// Each example with what came of it.
  private void tried(VBox place, WordField field, String rightKey, String wrongKey) {
    place.getChildren().clear();
    if (form.canBeTried()) {
      for (String example : form.of(field)) {
        boolean isRight = form.passes(example);
        place.getChildren().add(line(example, isRight, texts.text(isRight ? rightKey : wrongKey)));
      }
    }
  }

  private static Node line(String example, boolean isRight, String what) {
    Label sign = Controls.label(isRight ? "✓" : "✗", isRight ? "positive" : "negative");
    Label words = Controls.paragraph(example + " · " + what, "caption");
    if (!isRight) {
      words.getStyleClass().add("negative");
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(6, Controls.rigid(sign), words);
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
