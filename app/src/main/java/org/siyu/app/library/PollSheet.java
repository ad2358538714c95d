package org.siyu.app.library;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.PollLine;

/// The results of a poll: pasted above, and below what keeping them would do.
final class PollSheet extends VBox {
  private static final Duration REST = Duration.millis(180);
  private static final int MOST_UNREAD = 5;

  private final LibraryTexts texts;
  private final TextArea pasted = new TextArea();
  private final VBox effects = new VBox(12);
  private final Button keep;

  PollSheet(TopicsViewModel model, LibraryTexts texts, Desk desk) {
    super(12);
    this.texts = texts;
    pasted.setPrefRowCount(7);
    pasted.setPromptText(texts.text("library.poll.prompt"));
    pasted.setAccessibleText(texts.text("library.poll.pasted"));
    pasted.setId("poll-pasted");
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(_ -> model.paste(pasted.getText()));
    pasted.textProperty().addListener((_, _, _) -> rest.playFromStart());
    keep =
        Controls.primary(
            Action.of(texts.text("library.poll.take"), Feather.CHECK, model::takePoll));
    keep.setId("poll-take");
    HBox buttons =
        new HBox(
            8, Controls.textButton(Action.of(texts.text("library.leave"), model::leaveForm)), keep);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    getChildren()
        .addAll(
            Controls.paragraph(texts.text("library.poll.text"), "muted"), pasted, effects, buttons);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            model.paste(pasted.getText());
            model.takePoll();
            event.consume();
          }
        });
    WhileShown.listen(this, () -> model.pollProperty().subscribe(this::show).and(rest::stop));
  }

  void takeKeyboard() {
    pasted.requestFocus();
  }

  private void show(Optional<TopicsViewModel.Poll> poll) {
    effects.getChildren().clear();
    keep.setDisable(poll.filter(read -> !read.effects().isEmpty()).isEmpty());
    poll.ifPresent(this::list);
  }

  private void list(TopicsViewModel.Poll poll) {
    if (!poll.pasted().unread().isEmpty()) {
      effects
          .getChildren()
          .add(
              new InlineProblem(
                  Tone.WARNING,
                  texts.text("library.poll.unread"),
                  String.join("\n", poll.pasted().unread().stream().limit(MOST_UNREAD).toList())));
    }
    KeyValueList lines = new KeyValueList();
    poll.effects().forEach(effect -> lines.add(effect.line().title(), effect(effect)));
    if (!poll.effects().isEmpty()) {
      effects.getChildren().add(lines);
    }
  }

  private Node effect(PollLine.Effect effect) {
    String votes = texts.number(effect.line().votes());
    String change =
        effect
            .known()
            .map(topic -> texts.number(topic.customerVotes()) + " → " + votes)
            .orElse(votes);
    HBox row =
        new HBox(
            8,
            Controls.label(change, "strong"),
            Badge.of(
                effect.known().isPresent() ? Tone.NEUTRAL : Tone.INFO,
                texts.text(
                    effect.known().isPresent() ? "library.poll.known" : "library.poll.new")));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
