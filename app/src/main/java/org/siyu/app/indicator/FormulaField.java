package org.siyu.app.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.app.words.MarkedTextArea;
import org.siyu.app.words.TextMark;
import org.siyu.core.kpi.formula.FormulaNames;
import org.siyu.core.kpi.formula.FormulaProblem;
import org.siyu.core.kpi.formula.NamePlace;
import org.siyu.core.shared.Problem;

/// A formula as it is typed. What is wrong is marked where it stands; below are the names that the
/// word at the caret may become: Up and Down choose, Enter takes, Esc puts them away.
final class FormulaField extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int ROWS = 3;
  private static final int SUBSTITUTES = 3;
  private static final int NEAR = 2;

  private final IndicatorForm form;
  private final IndicatorWords words;
  private final ProblemTexts problems;
  private final List<Completion> all;
  private final MarkedTextArea text;
  private final FlowPane offered = new FlowPane(6, 6);
  private final Label wrong = Controls.paragraph("", "caption", "negative");
  private List<Completion> choices = List.of();
  private int chosen;
  private boolean isTaking;

  FormulaField(IndicatorForm form, IndicatorWords words, ProblemTexts problems) {
    super(4);
    this.form = form;
    this.words = words;
    this.problems = problems;
    this.all = Completion.all(form.catalogue(), words);
    this.text = new MarkedTextArea(words.messages(), words.text("indicator.formula"));
    text.area().setId("indicator-formula");
    text.area().setPrefRowCount(ROWS);
    text.area().setPromptText(words.text("indicator.formula.prompt"));
    text.text(form.formula.get());
    text.area().getStyleClass().add("formula");
    offered.getStyleClass().add("formula-choices");
    offered.managedProperty().bind(offered.visibleProperty());
    offered.setVisible(false);
    wrong.setId("indicator-formula-wrong");
    wrong.managedProperty().bind(wrong.visibleProperty());
    getChildren().addAll(text, offered, wrong);
    text.area().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    text.area()
        .textProperty()
        .addListener(
            (_, _, now) -> {
              form.formula.set(now);
              offer();
            });
    WhileShown.listen(this, () -> form.checkedProperty().subscribe(this::show));
  }

  private void show(IndicatorForm.Checked checked) {
    text.text(form.formula.get());
    Optional<Problem> problem =
        checked.formula().filter(each -> each.code() != FormulaProblem.EMPTY);
    String sentence =
        problem
            .map(each -> words.worded(each, form.catalogue()))
            .map(problems::sentence)
            .orElse("");
    wrong.setText(sentence);
    wrong.setVisible(problem.isPresent());
    text.show(problem.map(each -> marks(each, sentence)).orElse(List.of()));
  }

  private List<TextMark> marks(Problem problem, String sentence) {
    String formula = form.formula.get();
    if (problem.code() == FormulaProblem.CYCLE) {
      Set<String> cycle = Set.copyOf(IndicatorWords.cycle(problem));
      FormulaNames names = form.draft().names(form.catalogue());
      return NamePlace.in(formula).stream()
          .filter(place -> names.code(place.written()).filter(cycle::contains).isPresent())
          .map(place -> mark(place, sentence, List.of()))
          .toList();
    }
    return NamePlace.of(problem, formula)
        .map(place -> mark(place, sentence, substitutes(problem, place)))
        .stream()
        .toList();
  }

  private TextMark mark(NamePlace place, String sentence, List<String> substitutes) {
    return new TextMark(
        place.start(),
        place.end(),
        TextMark.Look.BLOCK,
        words.text("indicator.formula.wrong"),
        sentence,
        "",
        substitutes);
  }

  /// What may have been meant by a name that nobody has.
  private List<String> substitutes(Problem problem, NamePlace place) {
    if (problem.code() != FormulaProblem.UNKNOWN_NAME
        && problem.code() != FormulaProblem.UNKNOWN_FUNCTION) {
      return List.of();
    }
    String typed = place.written().replaceAll("[\\[\\]【】]", "");
    String stem = typed.substring(0, Math.min(NEAR, typed.length()));
    List<String> near = new ArrayList<>();
    for (String wanted : List.of(typed, stem)) {
      Completion.of(wanted, all).forEach(each -> near.add(each.inserted()));
    }
    return near.stream().distinct().limit(SUBSTITUTES).toList();
  }

  private Completion.Word word() {
    String now = text.text();
    return Completion.Word.at(now, Math.min(text.area().getCaretPosition(), now.length()));
  }

  /// The caret follows the text a little later than it changes.
  private void offer() {
    String now = text.text();
    int caret = Math.min(now.length(), text.area().getCaretPosition());
    Completion.Word at = Completion.Word.at(now, caret);
    choices = isTaking ? List.of() : Completion.of(at.of(now), all);
    chosen = 0;
    draw();
  }

  private void draw() {
    offered.getChildren().clear();
    for (int each = 0; each < choices.size(); each++) {
      Completion choice = choices.get(each);
      Button button = Controls.textButton(Action.of(choice.name(), () -> take(choice)));
      button.setFocusTraversable(false);
      button.setTooltip(Controls.tooltip(choice.note()));
      button.getStyleClass().add("small");
      button.pseudoClassStateChanged(CHOSEN, each == chosen);
      offered.getChildren().add(button);
    }
    offered.setVisible(!choices.isEmpty());
  }

  private void take(Completion choice) {
    Completion.Word at = word();
    isTaking = true;
    text.area().requestFocus();
    text.area().replaceText(at.start(), at.end(), choice.inserted());
    isTaking = false;
    offer();
  }

  private void key(KeyEvent event) {
    if (choices.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isUsed = true;
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
      int step = event.getCode() == KeyCode.DOWN ? 1 : choices.size() - 1;
      chosen = (chosen + step) % choices.size();
      draw();
    } else if (event.getCode() == KeyCode.ENTER) {
      take(choices.get(chosen));
    } else if (event.getCode() == KeyCode.ESCAPE) {
      choices = List.of();
      draw();
    } else {
      isUsed = false;
    }
    if (isUsed) {
      event.consume();
    }
  }
}
