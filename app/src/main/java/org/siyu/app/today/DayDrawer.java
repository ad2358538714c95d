package org.siyu.app.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.IsoDay;
import org.siyu.app.widget.KeyValueList;
import org.siyu.core.content.Variable;
import org.siyu.core.content.VariableText;
import org.siyu.core.content.VariableValues;
import org.siyu.core.customers.CustomerId;
import org.siyu.core.customers.CustomerRow;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.team.Member;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DaySubject;

/// One entry in the drawer: whom it is about, what is said to each, and done, left out or later.
final class DayDrawer {
  private static final double TABLE_HEIGHT = 240;

  private final DayViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final DayWords texts;
  private final UnaryOperator<String> tierName;
  private final DayLinks links;
  private Optional<String> shown = Optional.empty();

  /// @param tierName the name of a tier by its code
  DayDrawer(DayViewModel model, Desk desk, UnaryOperator<String> tierName, DayLinks links) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = new DayWords(messages, desk.formats());
    this.tierName = tierName;
    this.links = links;
  }

  /// A customer with the text for that one.
  private record Line(CustomerRow row, String text) {
    String name() {
      return row.names().nickname();
    }

    /// For a row of a table, here and in a sheet that it is pasted into.
    String inOneLine() {
      return text.replaceAll("\\s+", " ");
    }
  }

  /// Shows what the model has open, or nothing of it any more.
  void follow(Optional<DayViewModel.Opened> opened) {
    if (opened.isEmpty()) {
      if (shown.isPresent()) {
        shown = Optional.empty();
        desk.drawer().close();
      }
      return;
    }
    DayViewModel.Opened now = opened.get();
    String title = texts.title(now.entry());
    if (shown.equals(Optional.of(now.entry().id())) && desk.drawer().openProperty().get()) {
      desk.drawer().update(title, body(now));
    } else {
      shown = Optional.of(now.entry().id());
      desk.drawer()
          .open(
              title,
              body(now),
              () -> {
                shown = Optional.empty();
                model.close();
              });
    }
  }

  private Node body(DayViewModel.Opened opened) {
    DayEntry entry = opened.entry();
    VBox body = new VBox(14, Badge.of(texts.tone(entry), texts.kind(entry)), facts(entry));
    DataTable<Line> table = table(opened);
    if (entry.subject() instanceof DaySubject.OfAlert(var alert, var indicator, _)) {
      body.getChildren().set(1, links.explained().apply(alert, indicator));
    }
    Node done = done(entry, table);
    body.getChildren().add(done);
    if (!entry.subject().script().isEmpty()) {
      body.getChildren().add(script(entry, table));
    }
    if (opened.customers().size() > 1) {
      body.getChildren().add(customers(table));
    }
    if (entry.subject().canBePutOff()) {
      body.getChildren().add(later(entry, table));
    }
    if (entry.subject().canBeSkipped()) {
      body.getChildren().add(skip(entry, table));
    }
    return body;
  }

  private Node facts(DayEntry entry) {
    String owner =
        entry
            .owner()
            .flatMap(id -> model.shownProperty().get().flatMap(now -> now.day().member(id)))
            .map(Member::name)
            .orElseGet(() -> texts.nobody(entry));
    return new KeyValueList()
        .add(messages.text("today.entry.of"), entry.subject().context())
        .add(
            messages.text("today.entry.due"),
            entry.hasTime()
                ? desk.formats().dateTime(entry.deadline())
                : desk.formats().date(entry.deadline().toLocalDate()))
        .add(messages.text("today.entry.owner"), owner);
  }

  /// Nobody chosen stands for all.
  private static List<CustomerId> chosen(DataTable<Line> table) {
    return table.selectedRows().stream().map(line -> line.row().id()).toList();
  }

  private Node done(DayEntry entry, DataTable<Line> table) {
    FlowPane buttons = new FlowPane(8, 8);
    if (entry.subject().canBeTicked()) {
      int all = entry.subject().customers().size();
      buttons
          .getChildren()
          .add(
              Controls.primary(
                  Action.of(
                      all > 1
                          ? messages.text("today.entry.done-all", all)
                          : isTakenOver(entry)
                              ? messages.text("today.lead.take")
                              : messages.text("today.entry.done"),
                      Feather.CHECK,
                      () -> model.done(entry, List.of()))));
      if (all > 1) {
        buttons
            .getChildren()
            .add(
                Controls.button(
                    Action.of(
                            messages.text("today.entry.done-chosen"),
                            Feather.CHECK,
                            () -> model.done(entry, chosen(table)))
                        .disabledWhen(
                            table
                                .getSelectionModel()
                                .selectedItemProperty()
                                .map(_ -> false)
                                .orElse(true))));
      }
    }
    leadOn(entry).map(Controls::button).ifPresent(buttons.getChildren()::add);
    return buttons;
  }

  /// A lead or an alert is taken over.
  private static boolean isTakenOver(DayEntry entry) {
    return isLead(entry) || isAlert(entry);
  }

  private static boolean isAlert(DayEntry entry) {
    return entry.subject() instanceof DaySubject.OfAlert;
  }

  /// A lead is taken over or given back.
  private static boolean isLead(DayEntry entry) {
    return entry.subject() instanceof DaySubject.Lead;
  }

  private Optional<Action> leadOn(DayEntry entry) {
    return switch (entry.subject()) {
      case DaySubject.OfCustomer subject ->
          Optional.of(
              Action.of(
                  messages.text("today.entry.customer"),
                  Feather.USER,
                  () -> links.customer().accept(subject.open().followUp().customer())));
      case DaySubject.CampaignTask(var task) ->
          Optional.of(
              Action.of(
                  messages.text("today.entry.campaign"),
                  Feather.FLAG,
                  () -> links.campaign().accept(task.campaign().id())));
      case DaySubject.JourneyGroup(var step) ->
          Optional.of(
              Action.of(
                  messages.text("today.entry.customers"),
                  Feather.USERS,
                  () -> links.customers().accept(texts.title(entry), step.customers())));
      case DaySubject.Publishing(var row) ->
          Optional.of(
              Action.of(
                  messages.text("today.entry.content"),
                  Feather.FILE_TEXT,
                  () -> links.content().accept(row.id())));
      case DaySubject.Review _ ->
          Optional.of(
              Action.of(messages.text("today.reviews.look"), Feather.CHECK_SQUARE, links.review()));
      case DaySubject.Agreed(var item) ->
          Optional.of(
              Action.of(
                  messages.text("today.entry.agreed"),
                  Feather.CLIPBOARD,
                  () -> links.agreed().accept(item.source())));
      case DaySubject.OfAlert(var alert, _, _) ->
          Optional.of(
              Action.of(
                  messages.text("today.entry.alert"),
                  Feather.PIE_CHART,
                  () -> links.alert().accept(alert.id())));
    };
  }

  private DataTable<Line> table(DayViewModel.Opened opened) {
    VariableText text = VariableText.parse(opened.entry().subject().script());
    List<Line> lines =
        opened.customers().stream().map(row -> new Line(row, text(text, row))).toList();
    DataTable<Line> table =
        new DataTable<Line>(messages.text("today.entry.customers"))
            .text("name", messages.text("today.entry.name"), 120, Line::name)
            .text(
                "tier",
                messages.text("today.entry.tier"),
                90,
                line -> {
                  String tier = line.row().standing().tier();
                  return tier.isEmpty() ? "" : tierName.apply(tier);
                })
            .text("text", messages.text("today.entry.text"), 240, Line::inOneLine)
            .onOpen(line -> links.customer().accept(line.row().id()))
            .onCopied(
                count -> desk.toasts().success(messages.text("today.entry.copied-rows", count)));
    table.rows(FXCollections.observableArrayList(lines));
    table.fitted().setPrefHeight(TABLE_HEIGHT);
    return table;
  }

  private String text(VariableText text, CustomerRow row) {
    Map<Variable, String> values = VariableValues.of(row, tierName, Disclosure.MASKED);
    return text.preview(values).text();
  }

  /// With the words for the customer who is chosen, or else the first.
  private Node script(DayEntry entry, DataTable<Line> table) {
    Label words = Controls.paragraph("");
    words
        .textProperty()
        .bind(
            table
                .getSelectionModel()
                .selectedItemProperty()
                .map(Line::text)
                .orElse(
                    table.getItems().isEmpty()
                        ? entry.subject().script()
                        : table.getItems().getFirst().text()));
    Node copy =
        Controls.iconButton(
            Action.of(
                messages.text("today.entry.copy"),
                Feather.COPY,
                () -> {
                  ClipboardContent content = new ClipboardContent();
                  content.putString(words.getText());
                  Clipboard.getSystemClipboard().setContent(content);
                  desk.toasts().success(messages.text("today.entry.copied"));
                }));
    copy.setId("today-copy");
    HBox head =
        new HBox(
            8,
            Controls.label(messages.text("today.entry.script"), "section-title"),
            Controls.spacer(),
            copy);
    return new VBox(6, head, Controls.styled(new VBox(words), "campaign-script"));
  }

  private Node customers(DataTable<Line> table) {
    Node copy =
        Controls.iconButton(
            Action.of(messages.text("today.entry.copy-all"), Feather.CLIPBOARD, table::copy));
    copy.setId("today-copy-all");
    HBox head =
        new HBox(
            8,
            Controls.label(messages.text("today.entry.customers"), "section-title"),
            Controls.spacer(),
            copy);
    return new VBox(6, head, table);
  }

  /// On the day that is chosen, in the morning.
  private Node later(DayEntry entry, DataTable<Line> table) {
    LocalDate today =
        model
            .shownProperty()
            .get()
            .map(now -> now.day().now().toLocalDate())
            .orElseGet(() -> entry.start().toLocalDate());
    DatePicker day = new DatePicker(today.plusDays(1));
    day.setConverter(new IsoDay(desk.formats()));
    day.setAccessibleText(messages.text("today.entry.until"));
    day.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(day, Priority.ALWAYS);
    return new HBox(
        8,
        day,
        Controls.rigid(
            Controls.button(
                Action.of(
                        messages.text("today.entry.later"),
                        Feather.CLOCK,
                        () -> model.later(entry, chosen(table), entry.putOffTo(day.getValue())))
                    .disabledWhen(day.valueProperty().map(_ -> false).orElse(true)))));
  }

  private Node skip(DayEntry entry, DataTable<Line> table) {
    TextField reason = new TextField();
    String why =
        messages.text(
            isLead(entry)
                ? "today.lead.why"
                : isAlert(entry) ? "today.alert.note" : "today.entry.reason");
    reason.setPromptText(why);
    reason.setAccessibleText(why);
    HBox.setHgrow(reason, Priority.ALWAYS);
    Runnable skip = () -> model.skip(entry, chosen(table), reason.getText());
    reason.setOnAction(_ -> skip.run());
    return new HBox(
        8,
        reason,
        Controls.rigid(
            Controls.button(
                Action.of(
                        messages.text(
                            isLead(entry)
                                ? "today.lead.return"
                                : isAlert(entry) ? "today.alert.close" : "today.entry.skip"),
                        isLead(entry)
                            ? Feather.CORNER_UP_LEFT
                            : isAlert(entry) ? Feather.CHECK : Feather.SKIP_FORWARD,
                        skip)
                    .disabledWhen(reason.textProperty().map(String::isBlank)))));
  }
}
