package org.siyu.app.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.ChoiceWords;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.core.customers.FollowUpKind;
import org.siyu.core.customers.Owner;

/// The form of a follow-up: what kind, who, by when, about what. Ctrl+Enter keeps it, Esc leaves.
final class FollowUpEditor extends VBox {
  private final FollowUpForm form;
  private final Messages messages;
  private final Runnable keep;
  private final Runnable leave;
  private final SegmentedControl<FollowUpKind> kind;
  private final DatePicker day = new DatePicker();
  private final TextField time = new TextField();
  private final Button save;

  FollowUpEditor(
      FollowUpForm form,
      List<Owner> owners,
      Desk desk,
      CustomerTexts texts,
      Runnable keep,
      Runnable leave) {
    super(10);
    this.form = form;
    this.messages = desk.messages();
    this.keep = keep;
    this.leave = leave;
    this.kind =
        new SegmentedControl<>(
            messages.text("customers.follow-up.kind-name"),
            List.of(FollowUpKind.values()),
            each -> texts.code("customers.follow-up.kind.", each));
    this.save =
        Controls.primary(
            Action.of(messages.text("customers.follow-up.save"), Feather.CHECK, this::keep));
    day.setConverter(new IsoDay(desk.formats()));
    day.setPrefWidth(140);
    day.setAccessibleText(messages.text("customers.follow-up.day"));
    time.setPrefWidth(72);
    time.setAccessibleText(messages.text("customers.follow-up.time"));
    kind.valueProperty().set(form.kind());
    showDue();
    kind.valueProperty()
        .addListener(
            (_, _, chosen) -> {
              form.choose(chosen);
              showDue();
            });
    day.valueProperty().addListener((_, _, chosen) -> dueOn(chosen));
    time.textProperty().addListener((_, _, typed) -> dueAt(typed));
    getChildren()
        .addAll(
            kind,
            named("customers.column.owner", owner(owners)),
            named("customers.follow-up.due", new HBox(8, day, time)),
            named("customers.follow-up.note", note()),
            buttons());
    getStyleClass().add("inset-form");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// Puts the focus on the first control.
  void focus() {
    kind.getChildren().getFirst().requestFocus();
  }

  private Node named(String key, Node control) {
    return new VBox(4, Controls.label(messages.text(key), "caption"), control);
  }

  private Node owner(List<Owner> owners) {
    List<Optional<Owner>> choices = new ArrayList<>();
    choices.add(Optional.empty());
    owners.forEach(owner -> choices.add(Optional.of(owner)));
    ComboBox<Optional<Owner>> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setConverter(
        new ChoiceWords<>(
            owner -> owner.map(Owner::name).orElse(messages.text("customers.owner.nobody"))));
    box.setValue(form.owner());
    box.setAccessibleText(messages.text("customers.column.owner"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((_, _, chosen) -> form.give(chosen));
    return box;
  }

  private Node note() {
    TextArea area = new TextArea(form.note());
    area.setPrefRowCount(3);
    area.setWrapText(true);
    area.setAccessibleText(messages.text("customers.follow-up.note"));
    area.textProperty().addListener((_, _, typed) -> form.note(typed));
    return area;
  }

  private Node buttons() {
    return new FlowPane(
        8,
        8,
        save,
        Controls.flat(Action.of(messages.text("customers.follow-up.cancel"), Feather.X, leave)));
  }

  private void showDue() {
    day.setValue(form.day().orElse(null));
    time.setText(form.time());
  }

  private void dueOn(LocalDate chosen) {
    form.dueOn(Optional.ofNullable(chosen));
    save.setDisable(form.due().isEmpty());
  }

  private void dueAt(String typed) {
    form.dueAt(typed);
    save.setDisable(form.due().isEmpty());
  }

  private void keep() {
    if (form.due().isPresent()) {
      keep.run();
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      keep();
      event.consume();
    }
  }
}
