package org.siyu.app.rhythm;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EditableText;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;

/// The lists that the team's items refer to: channels, forms, depths, kinds, slots. Alt with the
/// arrow keys moves an entry.
final class ListsPage extends VBox {
  private static final int LONGEST = 100;

  private final RhythmViewModel model;
  private final Desk desk;
  private final RhythmWords words;
  private final SegmentedControl<ChoiceList> lists;
  private final VBox body = new VBox(16);

  ListsPage(RhythmViewModel model, Desk desk, RhythmWords words) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.words = words;
    this.lists =
        new SegmentedControl<>(
            words.text("rhythm.lists"),
            List.of(ChoiceList.values()),
            list -> words.text("rhythm.list." + list.code()));
    lists.setId("rhythm-lists");
    getChildren().addAll(lists, body);
    WhileShown.listen(
        this,
        () ->
            model
                .rulesProperty()
                .subscribe(found -> found.ifPresent(this::show))
                .and(
                    lists
                        .valueProperty()
                        .subscribe(_ -> model.rulesProperty().get().ifPresent(this::show))));
  }

  private void show(RhythmRules rules) {
    Refocus.around(body, () -> draw(rules));
  }

  private void draw(RhythmRules rules) {
    ChoiceList list = lists.valueProperty().get();
    VBox lines = new VBox(4);
    List<Choice> all = rules.choices().all(list);
    for (Choice choice : all) {
      lines.getChildren().add(line(choice, all.indexOf(choice), all.size()));
    }
    body.getChildren()
        .setAll(
            Card.titled(
                words.text("rhythm.list." + list.code()),
                words.text("rhythm.lists.text"),
                lines,
                adding(list)));
  }

  private Node line(Choice choice, int place, int count) {
    String shown = choice.name(words.isChinese());
    EditableText name =
        new EditableText(
            desk.messages(),
            words.text("rhythm.choice.name", shown),
            choice.isRetired() ? words.text("rhythm.choice.retired", shown) : shown,
            shown,
            this::trouble,
            typed -> model.edits().rename(choice, typed));
    name.setMaxHeight(EditableText.USE_PREF_SIZE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(8);
    choice.colour().ifPresent(hex -> line.getChildren().add(colour(choice, hex)));
    line.getChildren().add(name);
    if (choice.list() == ChoiceList.SLOT) {
      line.getChildren().add(hours(choice));
    }
    line.getChildren()
        .addAll(
            tool(choice, "up", "rhythm.choice.up", Feather.ARROW_UP, place == 0, -1),
            tool(choice, "down", "rhythm.choice.down", Feather.ARROW_DOWN, place == count - 1, 1),
            retire(choice, shown));
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("rhythm-row");
    line.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, choice));
    return line;
  }

  private Button tool(Choice choice, String id, String key, Feather icon, boolean isAtEnd, int by) {
    Button button =
        Controls.iconButton(
            Action.of(
                words.text(key, choice.name(words.isChinese())), icon, () -> move(choice, by)));
    button.setDisable(isAtEnd);
    button.setId("choice-" + choice.code() + "-" + id);
    return button;
  }

  private void move(Choice choice, int by) {
    model.edits().move(choice, by);
  }

  private void key(KeyEvent event, Choice choice) {
    boolean isUp = event.getCode() == KeyCode.UP;
    if (event.isAltDown() && (isUp || event.getCode() == KeyCode.DOWN)) {
      move(choice, isUp ? -1 : 1);
      event.consume();
    }
  }

  private Node retire(Choice choice, String shown) {
    Button button =
        choice.isRetired()
            ? Controls.iconButton(
                Action.of(
                    words.text("rhythm.choice.restore", shown),
                    Feather.ROTATE_CCW,
                    () -> model.edits().restore(choice)))
            : Controls.iconButton(
                Action.of(
                    words.text("rhythm.choice.retire", shown),
                    Feather.ARCHIVE,
                    () -> model.edits().retire(choice)));
    button.setId("choice-" + choice.code() + "-retire");
    return button;
  }

  private Optional<String> trouble(String typed) {
    if (typed.isBlank()) {
      return Optional.of(words.text("problem.content.blank"));
    }
    return typed.strip().length() > LONGEST
        ? Optional.of(words.text("problem.content.too-long", LONGEST))
        : Optional.empty();
  }

  private Node colour(Choice choice, String hex) {
    ColourButton button = new ColourButton(words, choice.name(words.isChinese()), hex);
    button.onChosen(wanted -> model.edits().colour(choice, wanted));
    return button;
  }

  /// From and to, kept when one goes on.
  private Node hours(Choice slot) {
    String had = slot.hours().map(hours -> hours.from() + "–" + hours.to()).orElse("");
    EditableText field =
        new EditableText(
            desk.messages(),
            words.text("rhythm.choice.hours", slot.name(words.isChinese())),
            had,
            had,
            typed ->
                SlotHours.of(typed).isPresent()
                    ? Optional.empty()
                    : Optional.of(words.text("rhythm.wrong.hours")),
            typed ->
                SlotHours.of(typed)
                    .ifPresent(hours -> model.edits().hours(slot, hours.from(), hours.to())));
    field.setPrefWidth(190);
    field.setMinWidth(190);
    field.setMaxHeight(EditableText.USE_PREF_SIZE);
    return field;
  }

  private Node adding(ChoiceList list) {
    TextField name = new TextField();
    name.setPromptText(words.text("rhythm.choice.new"));
    name.setAccessibleText(words.text("rhythm.choice.new"));
    name.setId("new-choice");
    Label wrong = Controls.paragraph("", "caption", "negative");
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.setVisible(false);
    Runnable add =
        () ->
            model
                .edits()
                .add(
                    list,
                    name.getText(),
                    () -> {},
                    trouble -> {
                      wrong.setText(desk.problems().sentence(trouble));
                      wrong.setVisible(true);
                    });
    name.setOnAction(_ -> add.run());
    HBox line =
        new HBox(
            8,
            name,
            Controls.button(Action.of(words.text("rhythm.choice.add"), Feather.PLUS, add)));
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(3, line, wrong);
  }
}
