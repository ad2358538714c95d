package org.siyu.app.today;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.today.DayEntry;
import org.siyu.core.today.DayUrgency;

/// What is due for one member, by urgency; or who of the team has what. Up and Down move between
/// entries, Enter looks into one, D ticks it off, Ctrl+Z takes back.
final class DayPane extends VBox {
  private static final int MOST = 8;

  private final DayViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final DayWords texts;
  private final DayLinks links;
  private final DayDrawer drawer;
  private final Set<DayUrgency> unfolded = EnumSet.noneOf(DayUrgency.class);
  private List<DayRow> rows = List.of();
  private int sentBack;

  DayPane(DayViewModel model, Desk desk, DayDrawer drawer, DayLinks links) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = new DayWords(messages, desk.formats());
    this.links = links;
    this.drawer = drawer;
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.shownProperty().subscribe(_ -> draw()),
                model.teamProperty().subscribe((_, _) -> draw()),
                model.problemProperty().subscribe((_, _) -> draw()),
                model.alertsProperty().subscribe((_, _) -> draw()),
                model.absenceProperty().subscribe((_, _) -> draw()),
                model.openedProperty().subscribe(this.drawer::follow)));
  }

  /// How many drafts of who works here now came back from a review.
  void sentBack(int drafts) {
    if (sentBack != drafts) {
      sentBack = drafts;
      draw();
    }
  }

  private void draw() {
    int place = focused();
    boolean hadKeyboard = isFocusWithin();
    getChildren().clear();
    rows = new ArrayList<>();
    model
        .problemProperty()
        .get()
        .map(problem -> new InlineProblem(Tone.ERROR, "", desk.problems().full(problem)))
        .ifPresent(getChildren()::add);
    model.shownProperty().get().ifPresent(this::draw);
    if (place >= 0 && !rows.isEmpty()) {
      rows.get(Math.min(place, rows.size() - 1)).takeKeyboard();
    } else if (hadKeyboard) {
      takeKeyboard();
    }
  }

  /// What had it is gone, but Ctrl+Z and the arrows go on.
  private void takeKeyboard() {
    if (rows.isEmpty()) {
      requestFocus();
    } else {
      rows.getFirst().takeKeyboard();
    }
  }

  private int focused() {
    for (int place = 0; place < rows.size(); place++) {
      if (rows.get(place).hasKeyboard()) {
        return place;
      }
    }
    return -1;
  }

  private void draw(DayViewModel.Shown shown) {
    DayAlertStrip strip = new DayAlertStrip(messages, links);
    if (shown.day().members().size() > 1) {
      strip.after(whose());
    }
    if (!model.teamProperty().get()) {
      if (sentBack > 0 && shown.isOwn()) {
        strip.sentBack(sentBack);
      }
      strip.show(model.alertsProperty().get().of(shown.day(), shown.member()));
    }
    if (!strip.getChildren().isEmpty()) {
      getChildren().add(strip);
    }
    if (model.teamProperty().get()) {
      getChildren()
          .add(
              Card.titled(
                  messages.text("today.team"),
                  messages.text("today.team.text"),
                  new TeamLoads(shown.day(), messages, desk.formats(), model::lookAt)));
      return;
    }
    if (!shown.isOwn()) {
      getChildren()
          .add(
              new Card(
                  QuietLine.of(
                      Feather.USER,
                      messages.text("today.colleague", shown.member().name()),
                      messages.text("today.colleague.text"),
                      Action.of(messages.text("today.colleague.back"), model::lookAtOwn))));
    }
    if (shown.isOwn()) {
      model
          .absenceProperty()
          .get()
          .map(absence -> new AbsenceBanner(model, desk).of(absence, shown))
          .ifPresent(getChildren()::add);
    }
    shown.sections().forEach((urgency, entries) -> getChildren().add(section(shown, urgency)));
    if (shown.sections().isEmpty()) {
      getChildren()
          .add(
              new Card(
                  QuietLine.of(
                      Feather.CHECK_CIRCLE,
                      messages.text("today.nothing"),
                      messages.text("today.nothing.text"))));
    }
  }

  private Node whose() {
    SegmentedControl<Boolean> choice =
        new SegmentedControl<>(
            messages.text("today.whose"),
            List.of(false, true),
            isTeam -> messages.text(isTeam ? "today.whose.team" : "today.whose.one"));
    return choice.choosing("today-whose-", model.teamProperty().get(), model.teamProperty()::set);
  }

  private Node section(DayViewModel.Shown shown, DayUrgency urgency) {
    List<DayEntry> entries = shown.sections().getOrDefault(urgency, List.of());
    boolean isFolded = entries.size() > MOST && !unfolded.contains(urgency);
    VBox lines = new VBox(2);
    for (DayEntry entry : isFolded ? entries.subList(0, MOST) : entries) {
      DayRow row =
          new DayRow(
              entry,
              shown.day().now(),
              messages,
              texts,
              () -> model.open(entry),
              () -> model.done(entry, List.of()));
      rows.add(row);
      lines.getChildren().add(row);
    }
    Card card =
        Card.titled(texts.urgency(urgency), messages.text("today.section", entries.size()), lines);
    if (isFolded) {
      lines
          .getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      messages.text("today.section.more", entries.size() - MOST),
                      Feather.CHEVRON_DOWN,
                      () -> {
                        unfolded.add(urgency);
                        draw();
                      })));
    }
    long tickable = entries.stream().filter(each -> each.subject().canBeTickedWithOthers()).count();
    if (tickable > 1) {
      Button all =
          Controls.flat(
              Action.of(
                  messages.text("today.section.tick", tickable),
                  Feather.CHECK,
                  () -> model.doneAll(entries)));
      all.setId("today-tick-" + urgency.code());
      card.action(all);
    }
    return card;
  }

  private void key(KeyEvent event) {
    int place = focused();
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      model.undoLatest();
      event.consume();
    } else if (place >= 0 && event.getCode() == KeyCode.DOWN && place + 1 < rows.size()) {
      rows.get(place + 1).takeKeyboard();
      event.consume();
    } else if (place > 0 && event.getCode() == KeyCode.UP) {
      rows.get(place - 1).takeKeyboard();
      event.consume();
    }
  }
}
