package org.siyu.app.rhythm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.layout.VBox;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.contact.Contact;
import org.siyu.core.contact.OverCustomer;
import org.siyu.core.contact.Reach;
import org.siyu.core.contact.RhythmForecast;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.ContentId;

/// The items of a day, or those of the month that take customers over; and the customers who go
/// over a limit, with what is responsible for it.
final class OverCard extends VBox {
  private static final double ITEMS = 240;
  private static final double CUSTOMERS = 320;

  private final ForecastViewModel model;
  private final Desk desk;
  private final RhythmWords words;
  private final RhythmViewModel screen;
  private final Consumer<ContentId> opening;

  /// A line of the items' table.
  private record Line(Contact contact, Reach reach, int over) {}

  OverCard(
      ForecastViewModel model,
      Desk desk,
      RhythmWords words,
      RhythmViewModel screen,
      Consumer<ContentId> opening) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.words = words;
    this.screen = screen;
    this.opening = opening;
    WhileShown.listen(
        this, () -> model.dayProperty().subscribe(day -> Refocus.around(this, () -> show(day))));
  }

  private void show(Optional<LocalDate> day) {
    model
        .shownProperty()
        .get()
        .ifPresent(
            forecast -> getChildren().setAll(items(forecast, day), customers(forecast, day)));
  }

  private Card items(RhythmForecast forecast, Optional<LocalDate> day) {
    Map<UUID, Integer> over = forecast.overCounts();
    List<Line> lines =
        forecast.contacts().stream()
            .filter(
                contact ->
                    day.map(contact.day()::equals)
                        .orElseGet(
                            () ->
                                forecast.days().contains(contact.day())
                                    && over.containsKey(contact.id())))
            .map(
                contact ->
                    new Line(
                        contact, forecast.reach(contact.id()), over.getOrDefault(contact.id(), 0)))
            .toList();
    String title =
        day.map(on -> words.text("rhythm.items.day", words.day(on)))
            .orElseGet(() -> words.text("rhythm.items.month"));
    DataTable<Line> table =
        new DataTable<Line>(title)
            .value(
                "when",
                words.text("rhythm.column.when"),
                150,
                line -> line.contact().at(),
                (LocalDateTime at) ->
                    words.day(at.toLocalDate()) + " " + desk.formats().time(at.toLocalTime()))
            .text(
                "title",
                words.text("rhythm.column.item"),
                230,
                line -> words.contact(forecast, line.contact()))
            .text(
                "channel",
                words.text("rhythm.column.channel"),
                108,
                line -> channel(line.contact().channel()))
            .number(
                "reached",
                words.text("rhythm.column.reached"),
                108,
                line -> line.contact().reached().size(),
                count -> words.number(count))
            .number(
                "refused",
                words.text("rhythm.column.refused"),
                108,
                line -> line.reach().refused() + line.reach().withoutVariant(),
                count -> words.number(count))
            .number(
                "over",
                words.text("rhythm.column.over"),
                108,
                Line::over,
                count -> words.number(count))
            .onOpen(
                line -> forecast.item(line.contact()).ifPresent(row -> opening.accept(row.id())))
            .rows(FXCollections.observableArrayList(lines))
            .empty(
                Controls.paragraph(
                    words.text(day.isPresent() ? "rhythm.items.none-on-day" : "rhythm.items.none"),
                    "muted"));
    table.setId("rhythm-items");
    table.setPrefHeight(ITEMS);
    return Card.titled(title, words.text("rhythm.items.text"), table);
  }

  private Card customers(RhythmForecast forecast, Optional<LocalDate> day) {
    List<OverCustomer> over =
        day.map(forecast::over)
            .map(
                rows -> forecast.over().stream().filter(each -> rows.contains(each.row())).toList())
            .orElse(forecast.over());
    DataTable<OverCustomer> table =
        new DataTable<OverCustomer>(words.text("rhythm.over"))
            .text(
                "customer", words.text("rhythm.column.customer"), 140, each -> name(forecast, each))
            .text("limit", words.text("rhythm.column.limit"), 220, this::limit)
            .text(
                "span",
                words.text("rhythm.column.span"),
                130,
                each -> words.span(each.worst().limit().span(), each.worst().span()))
            .number(
                "times",
                words.text("rhythm.column.times"),
                108,
                OverCustomer::times,
                count -> words.number(count))
            .number(
                "excess",
                words.text("rhythm.column.excess"),
                108,
                OverCustomer::excess,
                count -> words.number(count))
            .text(
                "items",
                words.text("rhythm.column.items"),
                260,
                each ->
                    forecast.responsible(each).stream()
                        .map(contact -> words.contact(forecast, contact))
                        .collect(Collectors.joining(words.isChinese() ? "、" : ", ")))
            .rows(FXCollections.observableArrayList(over))
            .empty(Controls.paragraph(words.text("rhythm.over.none"), "muted"))
            .manyRows();
    table.setId("rhythm-over");
    table.setPrefHeight(CUSTOMERS);
    return Card.titled(
        words.text("rhythm.over"),
        words.text("rhythm.over.text", words.number(over.size())),
        table);
  }

  private static String name(RhythmForecast forecast, OverCustomer customer) {
    String name = forecast.book().name(customer.row());
    return name.isEmpty() ? "–" : name;
  }

  private String limit(OverCustomer customer) {
    return screen
        .rulesProperty()
        .get()
        .map(rules -> words.limit(rules.choices(), customer.worst().limit()))
        .orElse("");
  }

  private String channel(String code) {
    return screen
        .rulesProperty()
        .get()
        .map(rules -> words.choice(rules.choices(), ChoiceList.CHANNEL, code))
        .orElse(code);
  }
}
