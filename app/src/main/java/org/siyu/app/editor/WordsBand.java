package org.siyu.app.editor;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.app.words.WordMarks;
import org.siyu.app.words.WordTexts;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordSeverity;

/// What was found in the words of both variants, in one line; with blocking words also a place for
/// the reason to go on with them.
final class WordsBand extends VBox {
  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final WordMarks marks;
  private final Label summary = Controls.paragraph("", "strong");
  private final FlowPane line;
  private final TextField reason = new TextField();
  private final Button overrule;
  private final HBox going;
  private final Label told = Controls.paragraph("", "caption");

  /// @param next goes to the next word that was found
  WordsBand(ItemEditorViewModel model, ItemWords words, Messages messages, Runnable next) {
    super(6);
    this.model = model;
    this.words = words;
    this.marks = new WordMarks(messages);
    Button goOn =
        Controls.styled(
            Controls.flat(
                Action.of(words.text("editor.words.next"), Feather.CORNER_DOWN_RIGHT, next)),
            "small");
    this.line =
        new FlowPane(
            10, 2, summary, Controls.label(new WordTexts(messages).disclaimer(), "caption"), goOn);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setRowValignment(VPos.CENTER);
    reason.setPromptText(words.text("editor.words.reason"));
    reason.setAccessibleText(words.text("editor.words.reason"));
    HBox.setHgrow(reason, Priority.ALWAYS);
    this.overrule =
        Controls.styled(
            Controls.textButton(Action.of(words.text("editor.words.overrule"), this::overrule)),
            "small");
    this.going = new HBox(8, reason, overrule);
    going.setAlignment(Pos.CENTER_LEFT);
    going.managedProperty().bind(going.visibleProperty());
    told.managedProperty().bind(told.visibleProperty());
    reason.setOnAction(_ -> overrule());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(line, told, going);
    getStyleClass().addAll("words-band", "inline-problem");
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.words().checkedProperty().subscribe(_ -> show()),
                model.way().wayProperty().subscribe(_ -> show()),
                model.stateProperty().subscribe(_ -> show()),
                reason.textProperty().subscribe(_ -> show())));
  }

  private Optional<WordCheck> check() {
    return model.words().checkedProperty().get().map(checked -> checked.check());
  }

  private void show() {
    Optional<WordCheck> found = check().filter(check -> !check.findings().isEmpty());
    setVisible(found.isPresent() && model.state().isPresent());
    found.ifPresent(this::show);
  }

  private void show(WordCheck check) {
    summary.setText(marks.summary(check));
    dress(check.worst().orElse(WordSeverity.HINT));
    boolean isBlocked = check.count(WordSeverity.BLOCK) > 0;
    boolean isFixed = model.state().map(ItemState::isFixed).orElse(true);
    boolean isChanged = model.state().map(ItemState::isChanged).orElse(true);
    boolean isOverruled =
        !isChanged
            && model.way().wayProperty().get().map(WayViewModel.Way::isOverruled).orElse(false);
    told.setVisible(isBlocked && !isFixed);
    told.setText(told(isOverruled, isChanged));
    going.setVisible(isBlocked && !isOverruled && !isFixed);
    overrule.setDisable(isChanged || reason.getText().isBlank());
  }

  private String told(boolean isOverruled, boolean isChanged) {
    if (isOverruled) {
      return words.text("editor.words.overruled");
    }
    String blocked = words.text("editor.words.blocked");
    return isChanged && !reason.getText().isBlank()
        ? blocked + " " + words.text("editor.save-first")
        : blocked;
  }

  private void dress(WordSeverity worst) {
    Tone tone =
        switch (worst) {
          case BLOCK -> Tone.ERROR;
          case WARN -> Tone.WARNING;
          case HINT -> Tone.INFO;
        };
    List<String> tones =
        List.of(Tone.ERROR.styleClass(), Tone.WARNING.styleClass(), Tone.INFO.styleClass());
    getStyleClass().removeAll(tones);
    getStyleClass().add(tone.styleClass());
  }

  private void overrule() {
    if (!overrule.isDisabled()) {
      model.way().take(WayViewModel.Step.OVERRULE, reason.getText());
      reason.clear();
    }
  }
}
