package org.siyu.app.words;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.shared.Problem;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.TeamWordList;
import org.siyu.core.words.WordChange;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordField;
import org.siyu.core.words.WordImport;

/// What a workbook would change, before it is taken over: the counts, each change, and the lines
/// that are left out with their cells.
final class ImportSheet extends VBox {
  private static final int MOST = 100;

  private final WordsViewModel model;
  private final WordImport read;
  private final EntryTexts texts;
  private final Desk desk;

  ImportSheet(
      WordsViewModel model, WordsViewModel.Sheet.Importing sheet, EntryTexts texts, Desk desk) {
    super(16);
    this.model = model;
    this.read = sheet.read();
    this.texts = texts;
    this.desk = desk;
    getChildren().addAll(Controls.paragraph(sheet.file(), "muted"), counts());
    if (!read.problems().isEmpty()) {
      getChildren().add(section(texts.text("words.import.problems"), problems()));
    }
    TeamWordList list = model.listedProperty().get().orElseThrow().list();
    if (!read.changes().isEmpty() || !read.removed().isEmpty()) {
      getChildren().add(section(texts.text("words.import.changes"), changes(list)));
    }
    getChildren().add(buttons());
  }

  private Node counts() {
    int changed = read.changes().size() - read.added();
    return new KeyValueList()
        .add(texts.text("words.import.changed"), number(changed))
        .add(texts.text("words.import.added"), number(read.added()))
        .add(texts.text("words.import.reset"), number(read.removed().size()))
        .add(texts.text("words.import.unchanged"), number(read.unchanged()))
        .add(texts.text("words.import.left-out"), number(read.problems().size()));
  }

  private String number(int count) {
    return desk.formats().number(count);
  }

  private Node problems() {
    VBox lines = new VBox(6);
    for (Problem problem : read.problems().stream().limit(MOST).toList()) {
      lines
          .getChildren()
          .add(
              new VBox(
                  1,
                  Controls.paragraph(desk.problems().place(problem.place()), "caption"),
                  Controls.paragraph(desk.problems().sentence(problem), "negative")));
    }
    rest(lines, read.problems().size());
    return lines;
  }

  private void rest(VBox lines, int all) {
    if (all > MOST) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  desk.messages().text("words.import.more", number(all - MOST)), "muted"));
    }
  }

  private Node changes(TeamWordList list) {
    VBox lines = new VBox(10);
    read.changes().stream()
        .limit(MOST)
        .forEach(each -> lines.getChildren().add(change(each, list)));
    read.removed().stream()
        .sorted()
        .limit(MOST)
        .flatMap(id -> list.find(id).stream())
        .forEach(
            word -> lines.getChildren().add(head(word.entry().pattern(), "words.import.is-reset")));
    rest(lines, read.changes().size());
    return lines;
  }

  private HBox head(String pattern, String whatKey) {
    HBox head =
        new HBox(
            8, Controls.paragraph(pattern, "strong"), Badge.of(Tone.NEUTRAL, texts.text(whatKey)));
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private Node change(WordChange change, TeamWordList list) {
    Optional<ListedWord> known = list.find(change.id());
    if (known.isEmpty()) {
      String pattern = String.join("", change.fields().getOrDefault(WordField.PATTERN, List.of()));
      return head(pattern, "words.import.is-new");
    }
    WordEntry before = known.get().entry();
    VBox lines = new VBox(2, head(before.pattern(), "words.import.is-changed"));
    for (Map.Entry<WordField, List<String>> each : change.fields().entrySet()) {
      WordField field = each.getKey();
      if (!field.of(before).equals(each.getValue())) {
        lines
            .getChildren()
            .add(
                Controls.paragraph(
                    desk.messages()
                        .text(
                            "words.import.field",
                            texts.field(field),
                            shown(field, field.of(before)),
                            shown(field, each.getValue())),
                    "caption"));
      }
    }
    if (known.get().isOn() != change.isOn()) {
      lines
          .getChildren()
          .add(
              Controls.paragraph(
                  texts.text(change.isOn() ? "words.switch-on" : "words.switch-off"), "caption"));
    }
    return lines;
  }

  private String shown(WordField field, List<String> values) {
    String text = texts.shown(field, values).replace('\n', ' ');
    return text.isBlank() ? "–" : text;
  }

  private Node buttons() {
    Button take =
        Controls.primary(Action.of(texts.text("words.import.take"), Feather.CHECK, model::take));
    take.setId("words-take");
    take.setDisable(read.changes().isEmpty() && read.removed().isEmpty());
    HBox buttons =
        new HBox(8, Controls.textButton(Action.of(texts.text("words.leave"), model::close)), take);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }

  private static Node section(String title, Node content) {
    return new VBox(8, Controls.label(title, "overline"), content);
  }
}
