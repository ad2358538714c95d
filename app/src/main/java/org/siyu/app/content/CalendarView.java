package org.siyu.app.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.tiers.Tier;

/// The content calendar: the same items by month, week, day, as a list, by status, by channel.
public final class CalendarView extends StackPane {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

  private static final int WEEK = 7;

  private final CalendarViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final CalendarWords words;
  private final PopoverLayer layer = new PopoverLayer();
  private final ItemGestures gestures;
  private final DayList list;
  private final CalendarFilters filters;
  private final CalendarHint hint;
  private final SeveralBar several;
  private final CalendarKeys keys;
  private final CalendarSheets sheets;
  private final DayNotes notes;

  /// Whether the key that was pressed last was a command.
  private boolean isUsed;

  private final StackPane body = new StackPane();
  private final Map<CalendarMode, CalendarPane> panes = new EnumMap<>(CalendarMode.class);

  /// @param tiers words a tier
  /// @param opening shows an item in full
  /// @param keeping keeps an item in the library
  /// @param files sends the plan out and lets lists in; in the calendar's menu
  public CalendarView(
      CalendarViewModel model,
      Desk desk,
      Function<Tier, String> tiers,
      ItemOpening opening,
      ItemKeeping keeping,
      List<Action> files) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.words = new CalendarWords(messages, desk.formats(), model, tiers);
    this.notes = new DayNotes(model, words, messages);
    this.sheets = new CalendarSheets(model, words, desk, layer, this::pane);
    ItemMenu menu = new ItemMenu(model, words, messages, sheets::move, keeping);
    this.gestures = new ItemGestures(model, new ItemDragging(layer, words), menu);
    this.list = new DayList(model, words, messages, layer, gestures);
    this.filters = new CalendarFilters(model, words, messages);
    this.hint = new CalendarHint(model, messages, sheets::copyHere);
    this.several = new SeveralBar(model, messages, desk.formats(), menu, sheets::move);
    this.keys = new CalendarKeys(model, sheets::move);
    VBox page =
        new VBox(
            new CalendarHeader(model, words, messages, sheets::copy, files),
            filters.bar(),
            hint,
            body,
            several);
    VBox.setVgrow(body, Priority.ALWAYS);
    page.getStyleClass().addAll("page", "calendar-page");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    body.addEventFilter(KeyEvent.KEY_PRESSED, this::bodyKey);
    getChildren().addAll(page, layer);
    getStyleClass().add("calendar");
    CalendarNews news = new CalendarNews(model, words, desk);
    WhileShown.listen(this, () -> follow(news, opening));
  }

  private Subscription follow(CalendarNews news, ItemOpening opening) {
    return Subscription.combine(
        model.sightProperty().subscribe(_ -> show()),
        model.draftProperty().subscribe(sheets::draft),
        model.openedProperty().subscribe((_, now) -> now.ifPresent(opening::open)),
        news.follow());
  }

  private CalendarPane pane() {
    return panes.computeIfAbsent(
        model.mode(),
        mode ->
            switch (mode) {
              case MONTH -> new MonthGrid(model, words, notes, gestures, list);
              case WEEK -> new TimeGrid(model, words, notes, gestures, WEEK);
              case DAY -> new TimeGrid(model, words, notes, gestures, 1);
              case AGENDA -> new AgendaList(model, words, messages, gestures);
              case BOARD -> new Board(model, words, messages, gestures, desk.toasts()::warning);
              case LANES -> new Lanes(model, words, messages);
            });
  }

  private void show() {
    CalendarPane pane = pane();
    boolean isOther = !body.getChildren().contains(pane.node());
    pane.show();
    if (isOther) {
      layer.close();
      body.getChildren().setAll(pane.node());
      pane.takeKeyboard();
    }
    list.show();
    hint.show();
    several.show();
  }

  private void bodyKey(KeyEvent event) {
    if (keys.press(event, pane())) {
      isUsed = event.getCode().isLetterKey() && !event.isShortcutDown();
      event.consume();
    }
  }

  /// A letter that was a command is not typed into the field that the command opened.
  private void typed(KeyEvent event) {
    if (isUsed) {
      isUsed = false;
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    isUsed = false;
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    if (FIND.match(event) || (event.getCode() == KeyCode.SLASH && !isTyping)) {
      filters.search();
      isUsed = event.getCode() == KeyCode.SLASH;
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && layer.isOpen()) {
      layer.close();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE
        && !isTyping
        && desk.drawer().openProperty().get()) {
      desk.drawer().close();
      pane().takeKeyboard();
      event.consume();
    }
  }
}
