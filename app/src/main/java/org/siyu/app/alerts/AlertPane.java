package org.siyu.app.alerts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.Pressable;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.alerts.AlertState;
import org.siyu.core.alerts.KeptAlert;

/// The alerts. Up and Down move between them, Enter looks into one, D takes it over, Ctrl+Z takes
/// back.
public final class AlertPane extends VBox {
  private static final int MOST = 6;
  private static final double BADGE = 60;

  private final AlertsViewModel model;
  private final Desk desk;
  private final UnaryOperator<String> tier;
  private final DrawerPlace place;
  private List<HBox> rows = List.of();
  private boolean isUnfolded;

  /// @param tier the name of a tier by its code
  public AlertPane(AlertsViewModel model, Desk desk, UnaryOperator<String> tier) {
    this.model = model;
    this.desk = desk;
    this.tier = tier;
    this.place = DrawerPlace.over(desk.drawer());
    setId("alerts");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.shownProperty().subscribe(_ -> draw()),
                model.openedProperty().subscribe(this::follow),
                model.rulesProperty().subscribe(this::followRules)));
  }

  private AlertWords words() {
    return new AlertWords(
        desk.messages(), desk.formats(), model.names(tier, desk.messages().language()));
  }

  private void draw() {
    int had = focused();
    getChildren().clear();
    rows = new ArrayList<>();
    model.shownProperty().get().ifPresent(this::draw);
    if (had >= 0) {
      if (rows.isEmpty()) {
        requestFocus();
      } else {
        rows.get(Math.min(had, rows.size() - 1)).requestFocus();
      }
    }
  }

  private void draw(AlertsViewModel.Shown shown) {
    AlertWords words = words();
    VBox lines = new VBox(2);
    boolean isFolded = !isUnfolded && shown.lines().size() > MOST;
    for (AlertsViewModel.Line line : isFolded ? shown.lines().subList(0, MOST) : shown.lines()) {
      HBox row = row(line, words);
      rows.add(row);
      lines.getChildren().add(row);
    }
    if (shown.lines().isEmpty()) {
      lines.getChildren().add(Card.text(words.text("alerts.none")));
    }
    if (isFolded) {
      lines
          .getChildren()
          .add(
              Controls.flat(
                  Action.of(
                      words.text("alerts.more", shown.lines().size() - MOST),
                      Feather.CHEVRON_DOWN,
                      () -> {
                        isUnfolded = true;
                        draw();
                      })));
    }
    HBox tools =
        new HBox(
            8,
            new SegmentedControl<>(
                    words.text("alerts.which"),
                    List.of(false, true),
                    all -> words.text(all ? "alerts.which.all" : "alerts.which.open"))
                .choosing("alerts-which-", shown.areAll(), model::showAll),
            rules(words));
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .add(
            Card.titled(
                    words.text("alerts.heading"),
                    words.text("alerts.text", shown.lines().size()),
                    lines)
                .action(tools));
  }

  private Node rules(AlertWords words) {
    Node button =
        Controls.iconButton(
            Action.of(words.text("alerts.rules"), Feather.SLIDERS, model::showRules));
    button.setId("alerts-rules");
    return button;
  }

  private HBox row(AlertsViewModel.Line line, AlertWords words) {
    KeptAlert alert = line.alert();
    String title = words.title(alert, line.indicator());
    String worst = words.worst(alert, line.indicator());
    String state = words.state(alert);
    Label name = Controls.label(title, "strong");
    Label reason = Controls.label(worst, "caption");
    reason.setTooltip(Controls.tooltip(worst));
    VBox told = new VBox(1, name, reason);
    words
        .driver(alert, line.indicator())
        .ifPresent(
            driver -> {
              Label because = Controls.label(driver, "caption");
              because.setTooltip(Controls.tooltip(driver));
              told.getChildren().add(because);
            });
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    HBox row =
        new HBox(
            12,
            badge(alert, words),
            told,
            Controls.rigid(Controls.label(state, "caption", "muted")));
    row.setMinWidth(0);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("list-row");
    row.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.D
              && !event.isShortcutDown()
              && alert.state() == AlertState.OPEN) {
            model.take(alert.id());
            event.consume();
          }
        });
    return Pressable.make(
        row,
        words.light(alert) + ": " + title + ", " + worst + ", " + state,
        () -> model.open(alert.id()));
  }

  /// As wide as the others, so that the words after it stand below each other.
  private static Node badge(KeptAlert alert, AlertWords words) {
    HBox box = new HBox(Badge.of(words.tone(alert), words.light(alert)));
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(BADGE);
    return box;
  }

  private int focused() {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).isFocused()) {
        return row;
      }
    }
    return -1;
  }

  private void follow(Optional<AlertsViewModel.Opened> opened) {
    if (opened.isEmpty()) {
      if (model.rulesProperty().get().isEmpty()) {
        place.hide();
      }
      return;
    }
    AlertWords words = words();
    AlertsViewModel.Line line = opened.get().line();
    place.show(
        line.alert().id(),
        words.title(line.alert(), line.indicator()),
        new AlertDrawer(opened.get(), model, desk, words),
        model::close);
  }

  private void followRules(Optional<AlertsViewModel.Rules> rules) {
    if (rules.isEmpty()) {
      if (model.openedProperty().get().isEmpty()) {
        place.hide();
      }
      return;
    }
    place.show(
        "rules",
        desk.messages().text("alerts.rules"),
        new RulesPane(rules.get(), model, desk, words()),
        model::close);
  }

  private void key(KeyEvent event) {
    int at = focused();
    if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      model.undoLatest();
      event.consume();
    } else if (at >= 0 && event.getCode() == KeyCode.DOWN && at + 1 < rows.size()) {
      rows.get(at + 1).requestFocus();
      event.consume();
    } else if (at > 0 && event.getCode() == KeyCode.UP) {
      rows.get(at - 1).requestFocus();
      event.consume();
    }
  }
}
