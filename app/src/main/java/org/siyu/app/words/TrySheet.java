package org.siyu.app.words;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.words.WordCheck;
import org.siyu.core.words.WordFinding;

/// A text to try the list out with: what is found in it, why, and what to write instead.
final class TrySheet extends VBox {
  private static final double HEIGHT = 150;

  private final EntryTexts texts;
  private final WordMarks marks;
  private final MarkedTextArea text;
  private final Label summary = Controls.paragraph("", "strong");
  private final VBox findings = new VBox(10);

  TrySheet(WordsViewModel model, EntryTexts texts, Desk desk) {
    super(12);
    this.texts = texts;
    this.marks = new WordMarks(desk.messages());
    this.text = new MarkedTextArea(desk.messages(), texts.text("words.try.text"));
    text.area().setId("words-try");
    text.area().setPromptText(texts.text("words.try.prompt"));
    text.setPrefHeight(HEIGHT);
    text.setMinHeight(HEIGHT);
    text.text(model.tried());
    text.area().textProperty().addListener((_, _, now) -> model.tryOut(now));
    getChildren()
        .addAll(text, summary, findings, Controls.paragraph(texts.words().disclaimer(), "caption"));
    WhileShown.listen(this, () -> model.watch().checkedProperty().subscribe(this::show));
  }

  void takeKeyboard() {
    DrawerPlace.takeKeyboard(text.area(), "t");
  }

  private void show(Optional<WordWatch.Checked> checked) {
    boolean isSame = checked.filter(now -> now.text().equals(text.text())).isPresent();
    if (isSame && !text.text().isBlank()) {
      WordCheck check = checked.orElseThrow().check();
      text.show(marks.of(check));
      summary.setText(marks.summary(check));
      findings.getChildren().setAll(check.findings().stream().map(this::finding).toList());
    } else if (text.text().isBlank()) {
      summary.setText(texts.text("words.try.empty"));
      findings.getChildren().clear();
    }
  }

  private Node finding(WordFinding finding) {
    FlowPane head = new FlowPane(6, 4);
    head.getChildren()
        .addAll(
            Controls.paragraph(finding.in(text.text()), "strong"),
            texts.severity(finding.severity()),
            Badge.of(Tone.NEUTRAL, texts.words().category(finding.reason())));
    VBox box =
        new VBox(
            4,
            head,
            Controls.paragraph(texts.words().reason(finding)),
            Controls.paragraph(finding.entry().legalBasis(), "caption"));
    if (!finding.entry().substitutes().isEmpty()) {
      box.getChildren()
          .add(
              Controls.paragraph(
                  texts.text("words.column.substitutes")
                      + texts.text("words.colon")
                      + texts.words().substitutes(finding),
                  "muted"));
    }
    return Controls.styled(box, "fact");
  }
}
