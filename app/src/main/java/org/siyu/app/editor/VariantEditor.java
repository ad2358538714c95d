package org.siyu.app.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.WhileShown;
import org.siyu.app.words.MarkedTextArea;
import org.siyu.app.words.TextMark;
import org.siyu.app.words.WordMarks;
import org.siyu.app.words.WordWatch;
import org.siyu.core.content.ChannelLimit;
import org.siyu.core.content.Content;
import org.siyu.core.content.Variable;

/// Title and text of one variant, with marks under words and variables.
final class VariantEditor extends VBox {
  private static final KeyCombination INSERT = KeyCombination.valueOf("Shortcut+I");

  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final boolean isGeneral;
  private final VariableMarks variables;
  private final WordMarks marks;
  private final MarkedTextArea title;
  private final MarkedTextArea body;
  private final FieldFrame titleFrame;
  private final FieldFrame bodyFrame;
  private final Label counter = Controls.rigid(Controls.label("", "caption", "counter"));
  private final MenuButton insert;

  VariantEditor(ItemEditorViewModel model, ItemWords words, Messages messages, boolean isGeneral) {
    super(10);
    this.model = model;
    this.words = words;
    this.isGeneral = isGeneral;
    this.variables = new VariableMarks(words);
    this.marks = new WordMarks(messages);
    this.title = new MarkedTextArea(messages, words.text("content.title-field")).singleLine();
    this.body = new MarkedTextArea(messages, words.text("editor.body"));
    this.insert = variableMenu();
    title.area().getStyleClass().add("item-title");
    title.area().setPromptText(words.text("content.title-field.prompt"));
    body.area().setPromptText(words.text("editor.body.prompt"));
    body.area().setPrefRowCount(10);
    body.setMinHeight(140);
    VBox.setVgrow(body, Priority.ALWAYS);
    title
        .area()
        .textProperty()
        .subscribe((_, now) -> type("title", content -> titled(content, now)));
    body.area()
        .textProperty()
        .subscribe((_, now) -> type("body", content -> written(content, now)));
    this.titleFrame = new FieldFrame(words.text("content.title-field"), title);
    this.bodyFrame = new FieldFrame(words.text("editor.body"), body);
    VBox.setVgrow(bodyFrame, Priority.ALWAYS);
    HBox tools = new HBox(8, insert, Controls.spacer(), counter);
    tools.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(titleFrame, bodyFrame, tools);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.stateProperty().subscribe(now -> now.ifPresent(this::show)),
                model.words().checkedProperty().subscribe(_ -> mark())));
  }

  /// The text itself.
  MarkedTextArea body() {
    return body;
  }

  /// Goes to the next word that was found: those of the text, then those of the title.
  void nextWord() {
    boolean isBodyDone = !body.hasNext() && title.hasFindings();
    if ((isBodyDone && !title.area().isFocused()) || !body.hasFindings()) {
      title.next();
    } else {
      body.next();
    }
  }

  private void type(String key, UnaryOperator<Content> change) {
    model.edit((isGeneral ? "general-" : "") + key, draft -> draft.with(change));
  }

  private Content titled(Content content, String typed) {
    return isGeneral
        ? content.withGeneral(content.general().map(had -> new Content.General(typed, had.body())))
        : content.withTitle(typed);
  }

  private Content written(Content content, String typed) {
    return isGeneral
        ? content.withGeneral(content.general().map(had -> new Content.General(had.title(), typed)))
        : content.withBody(typed);
  }

  private Optional<Content.General> texts(Content content) {
    return isGeneral
        ? content.general()
        : Optional.of(new Content.General(content.title(), content.body()));
  }

  private void show(ItemState state) {
    texts(state.draft().content()).ifPresent(texts -> show(state, texts));
  }

  private void show(ItemState state, Content.General texts) {
    title.text(texts.title());
    body.text(texts.body());
    title.area().setEditable(!state.isFixed());
    body.area().setEditable(!state.isFixed());
    insert.setDisable(state.isFixed());
    if (isGeneral) {
      bodyFrame.refuse(wrong(state, ItemField.GENERAL));
    } else {
      titleFrame.refuse(wrong(state, ItemField.TITLE));
      bodyFrame.refuse(wrong(state, ItemField.BODY));
    }
    count(state.draft().limit(), texts.body());
    mark();
  }

  private String wrong(ItemState state, ItemField field) {
    return state.wrong().containsKey(field)
        ? words.wrong(field, state.wrong().getOrDefault(field, Optional.empty()))
        : "";
  }

  private void count(ChannelLimit limit, String text) {
    counter.setText(
        words.text(
            "editor.counter",
            words.number(ChannelLimit.count(text)),
            words.number(limit.characters())));
    counter.getStyleClass().removeAll("negative", "strong");
    if (!limit.holds(text)) {
      counter.getStyleClass().addAll("negative", "strong");
      bodyFrame.refuse(words.text("editor.too-long", words.number(limit.characters())));
    }
  }

  /// Marks what is known of the text as it is now; else the marks of before stay, moved along.
  private void mark() {
    model
        .state()
        .map(state -> state.draft().content())
        .ifPresent(content -> texts(content).ifPresent(texts -> mark(content, texts)));
  }

  private void mark(Content content, Content.General texts) {
    Optional<WordWatch.Checked> checked =
        model.words().checkedProperty().get().filter(of -> of.text().equals(content.text()));
    if (checked.isEmpty()) {
      return;
    }
    int start = isGeneral ? content.title().length() + content.body().length() + 2 : 0;
    int middle = start + texts.title().length();
    title.show(
        together(
            marks.within(checked.orElseThrow().check(), start, middle),
            variables.of(texts.title())));
    body.show(
        together(
            marks.within(
                checked.orElseThrow().check(), middle + 1, middle + 1 + texts.body().length()),
            variables.of(texts.body())));
  }

  private static List<TextMark> together(List<TextMark> one, List<TextMark> other) {
    List<TextMark> all = new ArrayList<>(one);
    all.addAll(other);
    all.sort(Comparator.comparingInt(TextMark::start));
    return all;
  }

  private MenuButton variableMenu() {
    MenuButton menu = new MenuButton(words.text("editor.insert"), Controls.icon(Feather.PLUS));
    for (Variable variable : Variable.values()) {
      String written = words.written(variable);
      MenuItem item =
          new MenuItem(words.isChinese() ? written : written + "  " + words.variable(variable));
      item.setOnAction(_ -> focused().insert(written));
      menu.getItems().add(item);
    }
    menu.setAccessibleText(words.text("editor.insert"));
    menu.setTooltip(new Tooltip(words.text("editor.insert.keys")));
    menu.setMinWidth(USE_PREF_SIZE);
    menu.getStyleClass().add("small");
    return menu;
  }

  private boolean isTitleLast;

  private MarkedTextArea focused() {
    return isTitleLast ? title : body;
  }

  private void key(KeyEvent event) {
    isTitleLast = title.area().isFocused();
    if (INSERT.match(event)) {
      insert.show();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && event.isShortcutDown()
        && title.area().isFocused()) {
      body.area().requestFocus();
      event.consume();
    }
  }
}
