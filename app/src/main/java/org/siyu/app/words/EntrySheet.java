package org.siyu.app.words;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.KeyValueList;
import org.siyu.app.widget.Tone;
import org.siyu.core.words.ListedWord;
import org.siyu.core.words.WordEntry;
import org.siyu.core.words.WordField;

/// An entry to be read, in the drawer: what it looks for and why, and what the team changed.
final class EntrySheet extends VBox {
  private final WordsViewModel model;
  private final ListedWord word;
  private final EntryTexts texts;
  private final Desk desk;

  EntrySheet(WordsViewModel model, ListedWord word, EntryTexts texts, Desk desk) {
    super(16);
    this.model = model;
    this.word = word;
    this.texts = texts;
    this.desk = desk;
    WordEntry entry = word.entry();
    getChildren()
        .addAll(
            badges(),
            actions(),
            Controls.paragraph(texts.text("words.reason." + entry.category().code())),
            facts(entry));
    examples(WordField.HITS, entry.hits());
    examples(WordField.MISSES, entry.misses());
    change();
    getChildren().add(Controls.paragraph(texts.words().disclaimer(), "caption"));
  }

  private FlowPane badges() {
    FlowPane badges = new FlowPane(6, 6);
    badges
        .getChildren()
        .addAll(
            texts.severity(word.entry().severity()),
            Badge.of(Tone.NEUTRAL, texts.words().category(word.entry().category())),
            Badge.of(Tone.NEUTRAL, texts.origin(word.origin())));
    if (!word.isOn()) {
      badges.getChildren().add(Badge.of(Tone.WARNING, texts.text("words.off")));
    }
    return badges;
  }

  private FlowPane actions() {
    FlowPane actions = new FlowPane(8, 8);
    Button edit =
        Controls.primary(
            Action.of(texts.text("words.edit"), Feather.EDIT_2, () -> model.edit(word)));
    edit.setId("word-edit");
    actions
        .getChildren()
        .addAll(
            edit,
            Controls.button(
                Action.of(
                    texts.text(word.isOn() ? "words.switch-off" : "words.switch-on"),
                    word.isOn() ? Feather.EYE_OFF : Feather.EYE,
                    () -> model.toggle(word))));
    if (word.origin() == ListedWord.Origin.OWN) {
      actions
          .getChildren()
          .add(
              Controls.button(
                  Action.of(texts.text("words.remove"), Feather.TRASH_2, () -> model.reset(word))));
    } else if (word.version() > 0) {
      actions
          .getChildren()
          .add(
              Controls.button(
                  Action.of(
                      texts.text("words.reset"), Feather.ROTATE_CCW, () -> model.reset(word))));
    }
    return actions;
  }

  private Node facts(WordEntry entry) {
    KeyValueList facts =
        new KeyValueList()
            .add(texts.field(WordField.PATTERN), entry.pattern())
            .add(texts.field(WordField.LEGAL_BASIS), entry.legalBasis())
            .add(texts.field(WordField.INDUSTRIES), texts.trades(word));
    for (WordField field :
        List.of(WordField.SUBSTITUTES, WordField.ALLOWED, WordField.EXEMPTIONS)) {
      if (!field.of(entry).isEmpty()) {
        facts.add(texts.field(field), texts.shown(field, field.of(entry)));
      }
    }
    return facts.add(texts.text("words.column.id"), numbered(entry));
  }

  /// Only shipped entries have a number that says something.
  private String numbered(WordEntry entry) {
    return word.origin() == ListedWord.Origin.OWN ? "" : entry.id();
  }

  private void examples(WordField field, List<String> examples) {
    if (!examples.isEmpty()) {
      VBox lines = new VBox(4);
      examples.forEach(example -> lines.getChildren().add(Controls.paragraph(example)));
      getChildren().add(section(texts.field(field), Controls.styled(lines, "fact")));
    }
  }

  /// What differs from the shipped entry, and who changed it when.
  private void change() {
    model
        .stamp(word)
        .ifPresent(
            stamp -> {
              VBox lines = new VBox(8);
              Optional<WordEntry> shipped = model.shipped(word);
              shipped.ifPresent(before -> lines.getChildren().add(differences(before)));
              lines
                  .getChildren()
                  .add(
                      Controls.paragraph(
                          desk.messages()
                              .text(
                                  "words.changed-by",
                                  stamp.by(),
                                  desk.formats().dateTime(stamp.at())),
                          "muted"));
              getChildren().add(section(texts.text("words.changes"), lines));
            });
  }

  private Node differences(WordEntry shipped) {
    KeyValueList changes = new KeyValueList();
    for (WordField field : WordField.values()) {
      if (!field.of(shipped).equals(field.of(word.entry()))) {
        changes.add(
            texts.field(field),
            desk.messages()
                .text("words.shipped-as", texts.shown(field, field.of(shipped)).strip()));
      }
    }
    if (!word.isOn()) {
      changes.add(texts.text("words.column.on"), texts.text("words.off"));
    }
    return changes;
  }

  private static Node section(String title, Node content) {
    return new VBox(8, Controls.label(title, "overline"), content);
  }
}
