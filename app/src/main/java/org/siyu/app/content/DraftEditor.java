package org.siyu.app.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.MomentField;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.Choice;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.team.Member;
import org.siyu.core.tiers.Tier;

/// The sheet of a new item: the few fields that plan it. Enter keeps it; what is wrong is said at
/// its field.
final class DraftEditor extends VBox {
  private static final double WIDTH = 340;
  private static final double HALF = 166;

  private final CalendarViewModel model;
  private final DraftForm form;
  private final CalendarWords words;
  private final Desk desk;
  private final Messages messages;
  private final TextField title;
  private final Map<DraftForm.Field, Label> wrong;

  DraftEditor(CalendarViewModel model, DraftForm form, CalendarWords words, Desk desk) {
    super(10);
    this.model = model;
    this.form = form;
    this.words = words;
    this.desk = desk;
    this.messages = desk.messages();
    this.wrong =
        Map.of(
            DraftForm.Field.TITLE, refusal(),
            DraftForm.Field.CHANNEL, refusal(),
            DraftForm.Field.TIME, refusal(),
            DraftForm.Field.MINUTES, refusal());
    this.title = field("content.title-field", form.title(), form::title);
    title.setPromptText(messages.text("content.title-field.prompt"));
    title.getStyleClass().add("draft-title");
    PlanLists lists = model.lists();
    getChildren()
        .addAll(
            Controls.label(messages.text("content.new"), "section-title"),
            new VBox(3, title, at(DraftForm.Field.TITLE)),
            pair(
                labelled("content.channel", channel(lists), at(DraftForm.Field.CHANNEL)),
                labelled("content.owner", owner(lists))),
            pair(
                labelled("content.form", choices(ChoiceList.FORM, form.form(), form::form)),
                labelled("content.kind", choices(ChoiceList.KIND, form.kind(), form::kind))),
            new HBox(
                8,
                labelled("content.start", moment(), at(DraftForm.Field.TIME)),
                labelled("content.minutes", minutes(), at(DraftForm.Field.MINUTES))),
            labelled("content.audience", audience(lists)),
            buttons());
    setPrefWidth(WIDTH);
    getStyleClass().add("draft-editor");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    return form.refusalProperty().subscribe(this::show);
  }

  void takeKeyboard() {
    title.requestFocus();
  }

  private void show(Optional<DraftForm.Refusal> refusal) {
    wrong.forEach(
        (field, label) -> {
          boolean isHere = refusal.filter(found -> found.field() == field).isPresent();
          label.setVisible(isHere);
          if (isHere) {
            label.setText(sentence(refusal.orElseThrow()));
          }
        });
  }

  private String sentence(DraftForm.Refusal refusal) {
    return refusal
        .problem()
        .map(desk.problems()::sentence)
        .orElseGet(
            () ->
                messages.text(
                    refusal.field() == DraftForm.Field.TIME
                        ? "content.wrong.time"
                        : "content.wrong.minutes"));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      model.keepDraft();
      event.consume();
    }
  }

  private Label at(DraftForm.Field field) {
    return wrong.getOrDefault(field, new Label());
  }

  private static Label refusal() {
    Label label = Controls.paragraph("", "caption", "negative");
    label.managedProperty().bind(label.visibleProperty());
    label.setVisible(false);
    return label;
  }

  private VBox labelled(String key, Node... field) {
    VBox box = new VBox(3, Controls.label(messages.text(key), "caption"));
    box.getChildren().addAll(field);
    return box;
  }

  private static HBox pair(Node one, Node other) {
    return new HBox(8, one, other);
  }

  private TextField field(String key, String text, Consumer<String> typed) {
    TextField field = new TextField(text);
    field.setAccessibleText(messages.text(key));
    field.textProperty().addListener((_, _, now) -> typed.accept(now));
    return field;
  }

  private Node minutes() {
    TextField field = field("content.minutes", form.minutes(), form::minutes);
    field.setPrefWidth(96);
    field.setPromptText("0");
    return field;
  }

  private Node moment() {
    MomentField field =
        new MomentField(
            messages, desk.formats(), "content.day", "content.time", form::day, form::time);
    field.show(form.day(), form.time());
    return field;
  }

  private Node channel(PlanLists lists) {
    return box(
        "content.channel",
        lists.channels().stream().map(Choice::code).toList(),
        form.channel(),
        code -> words.choice(ChoiceList.CHANNEL, code),
        form::channel);
  }

  private Node choices(ChoiceList list, String chosen, Consumer<String> choose) {
    List<String> codes = new ArrayList<>(List.of(""));
    model.lists().choices().offered(list).stream().map(Choice::code).forEach(codes::add);
    return box(
        "content." + list.code(),
        codes,
        chosen,
        code -> code.isEmpty() ? messages.text("content.none") : words.choice(list, code),
        choose);
  }

  private Node owner(PlanLists lists) {
    List<Optional<UUID>> people = new ArrayList<>();
    lists.active().stream().map(Member::id).map(Optional::of).forEach(people::add);
    people.add(Optional.empty());
    return box("content.owner", people, form.owner(), words::member, form::owner);
  }

  private <T> ComboBox<T> box(
      String key, List<T> choices, T chosen, Function<T, String> word, Consumer<T> choose) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setConverter(new ChoiceWords<>(word));
    box.setValue(chosen);
    box.setAccessibleText(messages.text(key));
    box.setPrefWidth(HALF);
    box.valueProperty().addListener((_, _, now) -> choose.accept(now));
    return box;
  }

  /// Nobody named means all.
  private Node audience(PlanLists lists) {
    FlowPane chips = new FlowPane(6, 6);
    chips.setPrefWrapLength(WIDTH);
    for (Tier tier : lists.tiers()) {
      ToggleButton chip = Chip.toggle(words.tier(tier.code()));
      chip.setSelected(form.tiers().contains(tier.code()));
      chip.setOnAction(_ -> address(tier.code(), chip.isSelected()));
      chips.getChildren().add(chip);
    }
    return new VBox(
        4, chips, Controls.paragraph(messages.text("content.audience.hint"), "caption"));
  }

  private void address(String tier, boolean isMeant) {
    Set<String> tiers = new LinkedHashSet<>(form.tiers());
    if (isMeant) {
      tiers.add(tier);
    } else {
      tiers.remove(tier);
    }
    form.tiers(tiers);
  }

  private Node buttons() {
    Button keep =
        Controls.primary(Action.of(messages.text("content.keep"), Feather.CHECK, model::keepDraft));
    Button leave =
        Controls.textButton(Action.of(messages.text("content.leave"), model::leaveDraft));
    HBox buttons = new HBox(8, leave, keep);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    return buttons;
  }
}
