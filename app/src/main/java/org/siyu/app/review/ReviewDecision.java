package org.siyu.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.ProblemTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentProblem;
import org.siyu.core.content.ContentStatus;
import org.siyu.core.shared.ErrorCode;
import org.siyu.core.shared.Problem;

/// The foot of the page: what is decided on the item, what stands in the way, and the way to the
/// others.
final class ReviewDecision extends VBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

  /// What another reviewer would end.
  private static final Set<ErrorCode> NAMED_OTHERWISE =
      Set.of(
          ContentProblem.NO_REVIEWER,
          ContentProblem.AUTHOR_CANNOT_REVIEW,
          ContentProblem.NOT_THE_REVIEWER);

  /// What another text would end.
  private static final Set<ErrorCode> WRITTEN_OTHERWISE =
      Set.of(ContentProblem.UNKNOWN_VARIABLES, ContentProblem.NOTHING_TO_PUBLISH);

  private final ReviewViewModel model;
  private final ReviewWords words;
  private final ProblemTexts problems;
  private final ReviewLinks links;
  private final Runnable reviewers;
  private final VBox trouble = new VBox(8);
  private final TextArea remark = new TextArea();
  private final Label place = Controls.rigid(Controls.label("", "caption"));
  private final Button before;
  private final Button after;
  private final FlowPane buttons = new FlowPane(8, 8);

  /// @param reviewers asks who reviews
  ReviewDecision(
      ReviewViewModel model,
      ReviewWords words,
      ProblemTexts problems,
      ReviewLinks links,
      Runnable reviewers) {
    super(10);
    this.model = model;
    this.words = words;
    this.problems = problems;
    this.links = links;
    this.reviewers = reviewers;
    remark.setPromptText(words.text("review.remark"));
    remark.setAccessibleText(words.text("review.remark"));
    remark.setPrefRowCount(2);
    remark.setWrapText(true);
    remark.textProperty().bindBidirectional(model.remarkProperty());
    remark.textProperty().subscribe(_ -> remark.pseudoClassStateChanged(WRONG, false));
    remark.getStyleClass().add("review-remark");
    before =
        Controls.iconButton(
            Action.of(words.text("review.before"), Feather.CHEVRON_UP, () -> model.step(-1)));
    after =
        Controls.iconButton(
            Action.of(words.text("review.after"), Feather.CHEVRON_DOWN, () -> model.step(1)));
    HBox way = new HBox(4, before, after, place);
    way.setAlignment(Pos.CENTER_LEFT);
    way.setMinWidth(USE_PREF_SIZE);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    HBox foot = new HBox(12, way, Controls.spacer(), buttons);
    foot.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(buttons, Priority.ALWAYS);
    trouble.managedProperty().bind(trouble.visibleProperty());
    getChildren().addAll(trouble, remark, foot);
    getStyleClass().add("review-decision");
  }

  boolean isWriting() {
    return remark.isFocused();
  }

  void write() {
    remark.requestFocus();
  }

  void show(ReviewPage page) {
    before.setDisable(!model.canStep(-1));
    after.setDisable(!model.canStep(1));
    place.setText(
        model.place() < 0
            ? ""
            : words.text("review.place", model.place() + 1, model.rows().size()));
    ContentStatus status = page.item().status();
    List<Problem> blocks = page.goingOn();
    trouble.getChildren().setAll(blocks.stream().map(this::block).toList());
    trouble.setVisible(!blocks.isEmpty());
    List<Node> offered = new ArrayList<>();
    if (status == ContentStatus.DRAFT) {
      offered.add(
          Controls.button(
              Action.of(
                  words.text("review.edit"),
                  Feather.EDIT_2,
                  () -> links.opening().open(page.item().id()))));
    } else if (page.sendingBack().isEmpty()) {
      offered.add(
          tipped(
              Controls.button(
                  Action.of(
                      words.text("review.send-back"), Feather.CORNER_UP_LEFT, this::sendBack)),
              "review.send-back.key"));
    }
    if (page.isBlockedByWords()) {
      offered.add(
          Controls.button(
              Action.of(words.text("review.overrule"), Feather.ALERT_TRIANGLE, this::overrule)));
    }
    Button on =
        Controls.primary(
            Action.of(words.text("review.go-on." + status.code()), Feather.CHECK, model::goOn));
    on.setDisable(!model.canGoOn());
    offered.add(tipped(on, "review.go-on.key"));
    buttons.getChildren().setAll(offered);
  }

  private Button tipped(Button button, String key) {
    button.setTooltip(Controls.tooltip(words.text(key)));
    return button;
  }

  /// Sends back with what is written, or asks for it.
  void sendBack() {
    withReason(model::sendBack);
  }

  void overrule() {
    withReason(model::overrule);
  }

  private void withReason(Runnable decide) {
    if (remark.getText().isBlank()) {
      remark.pseudoClassStateChanged(WRONG, true);
      remark.setPromptText(words.text("review.remark.needed"));
      remark.requestFocus();
    } else {
      decide.run();
    }
  }

  private Node block(Problem problem) {
    Optional<Action> way = way(problem);
    String text = problems.sentence(reworded(problem));
    return way.map(action -> new InlineProblem(Tone.WARNING, "", text, action))
        .orElseGet(() -> new InlineProblem(Tone.WARNING, "", text));
  }

  /// Problems carry codes; people read names.
  private Problem reworded(Problem problem) {
    List<Object> arguments =
        problem.arguments().stream()
            .<Object>map(
                argument ->
                    argument instanceof String text && words.messages().has("review.code." + text)
                        ? words.text("review.code." + text)
                        : argument)
            .toList();
    return Problem.of(problem.code(), arguments.toArray());
  }

  private Optional<Action> way(Problem problem) {
    if (NAMED_OTHERWISE.contains(problem.code())) {
      return Optional.of(Action.of(words.text("review.name"), reviewers));
    }
    if (problem.code() == ContentProblem.ROLE_NEEDED) {
      return Optional.of(Action.of(words.text("review.team"), links.team()));
    }
    if (problem.code() == ContentProblem.BLOCKING_WORDS) {
      return Optional.of(Action.of(words.text("review.overrule"), this::overrule));
    }
    return WRITTEN_OTHERWISE.contains(problem.code()) ? Optional.of(edit()) : Optional.empty();
  }

  private Action edit() {
    return Action.of(
        words.text("review.edit"),
        Feather.EDIT_2,
        () -> model.item().ifPresent(item -> links.opening().open(item.id())));
  }
}
