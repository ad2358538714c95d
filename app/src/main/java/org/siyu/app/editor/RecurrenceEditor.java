package org.siyu.app.editor;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.siyu.app.widget.Chip;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.SegmentedControl;

/// How often and how long an item recurs.
final class RecurrenceEditor extends VBox {
  private final ItemWords words;
  private final Consumer<RecurrenceForm> changed;
  private final SegmentedControl<RecurrenceForm.Rhythm> rhythm;
  private final SegmentedControl<RecurrenceForm.Ending> ending;
  private final FlowPane details = new FlowPane(10, 8);
  private final FlowPane end = new FlowPane(10, 8);
  private RecurrenceForm form;

  RecurrenceEditor(ItemWords words, RecurrenceForm form, Consumer<RecurrenceForm> changed) {
    super(10);
    this.words = words;
    this.form = form;
    this.changed = changed;
    this.rhythm =
        new SegmentedControl<>(
            words.text("editor.series.rhythm"),
            List.of(RecurrenceForm.Rhythm.values()),
            each -> words.text("editor.series." + each.code()));
    this.ending =
        new SegmentedControl<>(
            words.text("editor.series.ending"),
            List.of(RecurrenceForm.Ending.values()),
            each -> words.text("editor.series.ending." + each.code()));
    details.setAlignment(Pos.CENTER_LEFT);
    end.setAlignment(Pos.CENTER_LEFT);
    rhythm.valueProperty().set(form.rhythm());
    ending.valueProperty().set(form.ending());
    rhythm.valueProperty().subscribe((_, now) -> arrange(this.form.with(now)));
    ending.valueProperty().subscribe((_, now) -> arrange(this.form.ending(now)));
    getChildren()
        .addAll(
            rhythm,
            details,
            Controls.label(words.text("editor.series.ending"), "caption"),
            ending,
            end);
    arrange(form);
  }

  private void set(RecurrenceForm wanted) {
    form = wanted;
    changed.accept(wanted);
  }

  private void arrange(RecurrenceForm wanted) {
    set(wanted);
    details.getChildren().setAll(every());
    switch (wanted.rhythm()) {
      case DAILY -> {}
      case WEEKLY -> details.getChildren().add(days());
      case MONTHLY -> details.getChildren().add(lastDay());
    }
    end.getChildren().clear();
    switch (wanted.ending()) {
      case NEVER -> end.getChildren().add(hint());
      case UNTIL -> end.getChildren().add(until());
      case COUNT -> end.getChildren().add(times());
    }
  }

  private Node hint() {
    return Controls.paragraph(words.text("editor.series.never.hint"), "caption");
  }

  private Node every() {
    return number("editor.series.every", form.every(), typed -> set(form.each(typed)));
  }

  private Node times() {
    return number("editor.series.times", form.times(), typed -> set(form.times(typed)));
  }

  private Node number(String key, String value, Consumer<String> typed) {
    TextField field = new TextField(value);
    field.setPrefColumnCount(4);
    field.setAccessibleText(words.text(key));
    field.textProperty().subscribe((_, now) -> typed.accept(now));
    return new FieldFrame(words.text(key), field);
  }

  private Node days() {
    FlowPane chips = new FlowPane(4, 4);
    for (DayOfWeek day : DayOfWeek.values()) {
      ToggleButton chip = Chip.toggle(words.weekday(day));
      chip.setSelected(form.days().contains(day));
      chip.setOnAction(_ -> choose(day, chip.isSelected()));
      chips.getChildren().add(chip);
    }
    chips.setPrefWrapLength(380);
    return new FieldFrame(words.text("editor.series.days"), chips);
  }

  private void choose(DayOfWeek day, boolean isWanted) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    days.addAll(form.days());
    if (isWanted) {
      days.add(day);
    } else {
      days.remove(day);
    }
    set(form.on(days));
  }

  private Node lastDay() {
    CheckBox box = new CheckBox(words.text("editor.series.last-day"));
    box.setSelected(form.isOnLastDay());
    box.selectedProperty().subscribe((_, now) -> set(form.onLastDay(now)));
    return new FieldFrame(
        words.text("editor.series.day-of-month", Integer.toString(form.dayOfMonth())), box);
  }

  private Node until() {
    DatePicker day = new DatePicker();
    day.setConverter(new IsoDay(words.formats()));
    day.setValue(form.until().orElse(null));
    day.setPrefWidth(150);
    day.setAccessibleText(words.text("editor.series.until"));
    day.valueProperty()
        .subscribe(
            (_, now) -> {
              if (now != null) {
                set(form.until(now));
              }
            });
    return day;
  }
}
