package org.siyu.app.results;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentRow;
import org.siyu.core.content.ResultMeasure;
import org.siyu.core.results.OrderCredits;
import org.siyu.core.results.ResultAdvice;
import org.siyu.core.results.ResultAnalysis;
import org.siyu.core.results.ResultRate;
import org.siyu.core.shared.Money;

/// Every item with its counts and rates, to be sorted by any of them.
final class ItemsPage extends VBox {
  private final ResultsViewModel model;
  private final Messages messages;
  private final Formats formats;
  private final ResultWords words;
  private final ResultAnalysis analysis;

  ItemsPage(
      ResultsViewModel model,
      ResultsViewModel.Shown now,
      Desk desk,
      ResultWords words,
      Consumer<ContentId> open) {
    super(12);
    this.model = model;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.words = words;
    this.analysis = now.analysis();
    Optional<ResultsViewModel.Slot> slot = model.scope().slot();
    List<ContentRow> items =
        analysis.items().stream()
            .filter(item -> slot.isEmpty() || slot.get().contains(item))
            .sorted(Comparator.comparing((ContentRow item) -> item.plan().start()).reversed())
            .toList();
    slot.ifPresent(at -> getChildren().add(narrowed(at, items.size())));
    DataTable<ContentRow> table = table(open);
    table.setItems(FXCollections.observableArrayList(items));
    VBox.setVgrow(table, Priority.ALWAYS);
    Card card = new Card(table).edgeToEdge().growing();
    getChildren().add(card);
    getChildren().add(Controls.paragraph(messages.text("results.items.text"), "caption"));
    setMinHeight(320);
  }

  private Node narrowed(ResultsViewModel.Slot slot, int items) {
    Label text =
        Controls.label(
            messages.text(
                "results.slot",
                words.weekday(slot.day()),
                "%02d:00".formatted(slot.hour()),
                items));
    HBox bar = new HBox(8, text, Controls.button(ResultScopeBar.everySlot(model, messages)));
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private DataTable<ContentRow> table(Consumer<ContentId> open) {
    DataTable<ContentRow> table = new DataTable<>(messages.text("results.page.items"));
    table.setId("results-items");
    table
        .text("title", messages.text("results.column.title"), 200, ContentRow::title)
        .value(
            "published",
            messages.text("results.column.date"),
            132,
            item -> item.plan().start(),
            formats::dateTime)
        .text(
            "channel",
            messages.text("results.column.channel"),
            118,
            item -> words.channel(item.channel()))
        .node("advice", messages.text("results.advice"), 140, this::advice, this::marks);
    for (ResultRate rate : ResultRate.values()) {
      table.number(
          "rate-" + rate.code(),
          words.rate(rate),
          136,
          item -> share(item, rate),
          value -> words.value(rate, value));
    }
    for (ResultMeasure measure : ResultMeasure.values()) {
      boolean isAmount = measure == ResultMeasure.AMOUNT_CENTS;
      table.number(
          measure.code(),
          words.measure(measure),
          96,
          item -> count(item, measure),
          value -> isAmount ? formats.money(new Money(value)) : formats.number(value));
    }
    table.number(
        "credited",
        messages.text("results.credited", model.scope().days()),
        120,
        this::credited,
        formats::number);
    return table.dense().onOpen(item -> open.accept(item.id()));
  }

  private static @Nullable Double share(ContentRow item, ResultRate rate) {
    OptionalDouble value = ResultAnalysis.of(item, rate).value();
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static @Nullable Long count(ContentRow item, ResultMeasure measure) {
    OptionalLong value = item.results().of(measure);
    return value.isPresent() ? value.getAsLong() : null;
  }

  private @Nullable Long credited(ContentRow item) {
    return model
        .creditsProperty()
        .get()
        .map((OrderCredits credits) -> credits.of(item.id()).orders())
        .orElse(null);
  }

  private String advice(ContentRow item) {
    return words.advice(analysis.advice(item));
  }

  private Node marks(ContentRow item) {
    HBox marks = new HBox(4);
    marks.setAlignment(Pos.CENTER_LEFT);
    Set<ResultAdvice> advice = analysis.advice(item);
    for (ResultAdvice each : advice) {
      marks.getChildren().add(Badge.of(Tone.WARNING, words.shortAdvice(each)));
    }
    return marks;
  }
}
