package org.siyu.app.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Recurrence;
import org.siyu.core.content.Series;

/// Makes an item recur, changes the rule from one occurrence on, and lists what the rule has made.
final class SeriesPage extends VBox {
  private static final int MOST_ROWS = 12;
  private static final int PREVIEWED = 5;

  private final ItemEditorViewModel model;
  private final ItemWords words;
  private final Consumer<ContentId> open;
  private final Label preview = Controls.paragraph("", "caption");
  private Optional<SeriesViewModel.Shown> drawn = Optional.empty();
  private Optional<Button> keep = Optional.empty();
  private RecurrenceForm form = RecurrenceForm.startingOn(LocalDate.EPOCH);

  /// @param open shows another occurrence
  SeriesPage(ItemEditorViewModel model, ItemWords words, Consumer<ContentId> open) {
    super(12);
    this.model = model;
    this.words = words;
    this.open = open;
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.series().shownProperty().subscribe(now -> now.ifPresent(this::show)),
                model.stateProperty().subscribe(_ -> check())));
  }

  private void show(SeriesViewModel.Shown shown) {
    if (drawn.equals(Optional.of(shown))) {
      return;
    }
    drawn = Optional.of(shown);
    ContentItem item = shown.item();
    Optional<Series> series = shown.series();
    form =
        series
            .map(of -> RecurrenceForm.of(of.rule(), item.plan().day()))
            .orElseGet(() -> RecurrenceForm.startingOn(item.plan().day()));
    RecurrenceEditor editor =
        new RecurrenceEditor(
            words,
            form,
            now -> {
              form = now;
              check();
            });
    FlowPane buttons = new FlowPane(8, 8);
    Button primary =
        Controls.primary(
            Action.of(
                words.text(series.isPresent() ? "editor.series.change" : "editor.series.begin"),
                Feather.REPEAT,
                this::repeat));
    keep = Optional.of(primary);
    buttons.getChildren().add(primary);
    series.ifPresent(
        _ ->
            buttons
                .getChildren()
                .add(
                    Controls.button(
                        Action.of(
                            words.text("editor.series.end-here"),
                            Feather.SLASH,
                            model.series()::endHere))));
    getChildren()
        .setAll(
            Card.titled(
                words.text("editor.series.rule"),
                words.text(
                    series.isPresent() ? "editor.series.text.from" : "editor.series.text.alone"),
                editor,
                preview,
                buttons));
    if (series.isPresent()) {
      getChildren().add(occurrences(shown));
    }
    check();
  }

  private void repeat() {
    form.rule().ifPresent(model.series()::repeat);
  }

  private void check() {
    Optional<Recurrence> rule = form.rule();
    boolean isChanged = model.state().map(ItemState::isChanged).orElse(true);
    keep.ifPresent(button -> button.setDisable(rule.isEmpty() || isChanged));
    preview.setText(
        isChanged
            ? words.text("editor.save-first")
            : rule.map(this::next).orElse(words.text("editor.series.no-rule")));
  }

  /// The next days that the rule gives.
  private String next(Recurrence rule) {
    LocalDate from = drawn.map(shown -> shown.item().plan().day()).orElse(LocalDate.EPOCH);
    List<String> days =
        rule.days(from, from.plusYears(1)).stream().limit(PREVIEWED).map(words::day).toList();
    return days.isEmpty()
        ? words.text("editor.series.no-rule")
        : words.text("editor.series.next", String.join(words.text("editor.comma"), days));
  }

  private Node occurrences(SeriesViewModel.Shown shown) {
    VBox rows = new VBox(2);
    List<ContentItem> items = shown.items();
    int at = Math.max(0, indexOf(items, shown.item()) - 2);
    items.stream()
        .skip(at)
        .limit(MOST_ROWS)
        .map(item -> row(shown, item))
        .forEach(rows.getChildren()::add);
    return Card.titled(
        words.text("editor.series.occurrences"),
        words.text("editor.series.count", words.number(items.size())),
        rows);
  }

  private static int indexOf(List<ContentItem> items, ContentItem wanted) {
    return items.stream().map(ContentItem::id).toList().indexOf(wanted.id());
  }

  private Node row(SeriesViewModel.Shown shown, ContentItem item) {
    Label day = Controls.label(words.day(item.plan().day()));
    day.setMinWidth(USE_PREF_SIZE);
    Label title = Controls.label(item.content().title(), "muted");
    title.setMinWidth(0);
    title.setTooltip(Controls.tooltip(item.content().title()));
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox row = new HBox(10, day, title);
    if (shown.isException(item)) {
      row.getChildren().add(Badge.of(Tone.WARNING, words.text("editor.series.exception")));
    }
    row.getChildren().add(Badge.of(Tone.NEUTRAL, words.status(item.status())));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("occurrence-row");
    if (item.id().equals(shown.item().id())) {
      row.getStyleClass().add("current");
      return row;
    }
    return Pressable.make(
        row,
        words.day(item.plan().day()) + " " + item.content().title(),
        () -> open.accept(item.id()));
  }
}
