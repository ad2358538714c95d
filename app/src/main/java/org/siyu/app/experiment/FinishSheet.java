package org.siyu.app.experiment;

import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.FormFields;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.experiment.Decision;
import org.siyu.core.experiment.Experiment;
import org.siyu.core.experiment.Reading;
import org.siyu.core.experiment.Verdict;

/// Ends an experiment: which variant goes on, and why.
final class FinishSheet extends VBox {
  private final ToggleGroup choice = new ToggleGroup();
  private final TextArea reason = new TextArea();
  private final CheckBox carry;

  /// What was decided.
  ///
  /// @param isCarried whether the winner's text is put where it belongs
  record Ending(Decision decision, boolean isCarried) {}

  /// @param hasTarget whether a winner can be carried somewhere
  FinishSheet(
      ReadingViewModel.Opened opened,
      boolean hasTarget,
      ExperimentWords words,
      Desk desk,
      Consumer<Ending> end,
      Runnable leave) {
    super(12);
    Experiment experiment = opened.experiment();
    FormFields fields = new FormFields(desk.messages(), desk.problems());
    if (opened.reading().isEarly()) {
      getChildren()
          .add(
              new InlineProblem(
                  Tone.WARNING,
                  words.text("experiment.finish.early"),
                  words.text("experiment.finish.early.text")));
    }
    getChildren().add(Controls.paragraph(words.verdict(experiment, opened.reading()), "muted"));
    VBox choices = new VBox(8);
    int suggested = suggested(opened.reading());
    for (int place = 0; place < experiment.variants().size(); place++) {
      choices.getChildren().add(radio(words.variant(experiment, place), place, suggested));
    }
    choices.getChildren().add(radio(words.text("experiment.finish.none"), -1, suggested));
    reason.setWrapText(true);
    reason.setPrefRowCount(4);
    reason.setId("experiment-reason");
    reason.setAccessibleText(words.text("experiment.reason"));
    reason.setPromptText(words.text("experiment.reason.prompt"));
    carry = new CheckBox(words.text("experiment.finish.carry"));
    carry.setWrapText(true);
    carry.setMinHeight(Region.USE_PREF_SIZE);
    carry.setWrapText(true);
    carry.setId("experiment-carry");
    carry.setSelected(hasTarget);
    getChildren().addAll(choices, fields.labelled("experiment.reason", reason));
    if (hasTarget) {
      getChildren().add(carry);
    }
    getChildren()
        .add(
            fields.buttons(
                this,
                Action.of(words.text("experiment.leave"), leave),
                Action.of(
                    words.text("experiment.finish"),
                    Feather.AWARD,
                    () -> end.accept(ending(hasTarget)))));
  }

  private static int suggested(Reading reading) {
    return switch (reading.verdict()) {
      case Verdict.Better(int place) -> place;
      case Verdict.FirstIsBest() -> 0;
      case Verdict.NothingYet(),
          Verdict.TooEarly(),
          Verdict.NotComparable(),
          Verdict.NoDifference() ->
          -1;
    };
  }

  private RadioButton radio(String text, int place, int suggested) {
    RadioButton button = new RadioButton(text);
    button.setWrapText(true);
    button.setToggleGroup(choice);
    button.setUserData(place);
    button.setSelected(place == suggested);
    button.setId("experiment-choice-" + (place < 0 ? "none" : Integer.toString(place)));
    return button;
  }

  private Ending ending(boolean hasTarget) {
    int place = (int) choice.getSelectedToggle().getUserData();
    return new Ending(
        new Decision(place < 0 ? OptionalInt.empty() : OptionalInt.of(place), reason.getText()),
        hasTarget && place >= 0 && carry.isSelected());
  }

  void takeKeyboard() {
    reason.requestFocus();
  }
}
