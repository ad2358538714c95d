package org.siyu.app.daysheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.daysheet.DayListConflict;
import org.siyu.core.daysheet.DayListLine;
import org.siyu.core.daysheet.DayListReview;
import org.siyu.core.daysheet.DayResult;
import org.siyu.core.shared.Problem;

/// The review of a day's list that came back: what changes, what was settled otherwise meanwhile,
/// what does not go in. Ctrl+Enter brings it in, Ctrl+Z takes it back.
public final class DayImportView extends VBox {
  private static final double NARROWEST_TILE = 100;
  private static final double LEAST_TABLE = 240;

  private final DayImportViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final DaySheetTexts texts;
  private final Runnable choose;
  private final Runnable leave;

  /// @param choose asks for a list
  /// @param leave goes back to Today
  public DayImportView(
      DayImportViewModel model, Desk desk, DaySheetTexts texts, Runnable choose, Runnable leave) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
    this.choose = choose;
    this.leave = leave;
    getStyleClass().add("page");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, () -> model.revisionProperty().subscribe(_ -> draw()));
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      model.commit();
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
      model.undo();
      event.consume();
    }
  }

  private void draw() {
    List<Node> parts = new ArrayList<>();
    PageHeader header = new PageHeader(messages, messages.text("daysheet.title"));
    model.review().ifPresent(review -> header.subtitle(review.list().fileName()));
    parts.add(header);
    model.problem().ifPresent(problem -> parts.add(banner(problem)));
    switch (model.state()) {
      case NOTHING -> {
        if (!model.isBusy()) {
          parts.add(nothing());
        }
      }
      case REVIEW -> review(parts, model.review().orElseThrow());
      case DONE -> parts.add(done(model.review().orElseThrow()));
      case UNDONE ->
          parts.add(
              state(
                  Feather.ROTATE_CCW, "daysheet.undone.title", "daysheet.undone.text", toToday()));
    }
    getChildren().setAll(parts);
    if (!model.isBusy()) {
      focus();
    }
  }

  private void focus() {
    applyCss();
    lookupAll("#daysheet-first").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private Node banner(Problem problem) {
    return new InlineProblem(
        Tone.ERROR, desk.problems().place(problem.place()), desk.problems().sentence(problem));
  }

  private Action toToday() {
    return Action.of(messages.text("daysheet.to-today"), Feather.SUN, this::goBack);
  }

  private void goBack() {
    model.leave();
    leave.run();
  }

  private EmptyState state(Feather icon, String title, String text, Action... actions) {
    EmptyState state =
        new EmptyState(icon, messages.text(title), messages.text(text), actions)
            .ids(
                actions.length > 1
                    ? new String[] {"daysheet-first", "daysheet-second"}
                    : new String[] {"daysheet-first"});
    VBox.setVgrow(state, Priority.ALWAYS);
    return state;
  }

  private Node nothing() {
    return state(
        Feather.FILE_TEXT,
        "daysheet.empty.title",
        "daysheet.empty.text",
        Action.of(messages.text("daysheet.choose"), Feather.FOLDER, choose),
        toToday());
  }

  private Node done(DayListReview review) {
    EmptyState state =
        new EmptyState(
                Feather.CHECK_CIRCLE,
                messages.text("daysheet.done.title", review.lines().size()),
                messages.text("daysheet.done.text"),
                toToday(),
                Action.of(messages.text("widget.undo"), Feather.ROTATE_CCW, model::undo))
            .ids("daysheet-first", "daysheet-undo");
    VBox.setVgrow(state, Priority.ALWAYS);
    return state;
  }

  private void review(List<Node> parts, DayListReview review) {
    parts.add(figures(review));
    boolean isAnything =
        review.changesAnything() || !review.conflicts().isEmpty() || !review.problems().isEmpty();
    if (isAnything) {
      parts.add(tabs(review));
    } else {
      EmptyState same =
          new EmptyState(
              Feather.CHECK,
              messages.text("daysheet.same.title"),
              messages.text("daysheet.same.text", review.settled(), review.open()));
      VBox.setVgrow(same, Priority.ALWAYS);
      parts.add(same);
    }
    parts.add(footer(review));
  }

  private Node figures(DayListReview review) {
    List<Node> tiles = new ArrayList<>();
    for (DayResult result : DayResult.values()) {
      tiles.add(tile("daysheet.figure." + result.code(), review.count(result)));
    }
    tiles.add(tile("daysheet.figure.settled", review.settled()));
    tiles.add(tile("daysheet.figure.open", review.open()));
    tiles.add(tile("daysheet.figure.conflicts", review.conflicts().size()));
    tiles.add(tile("daysheet.figure.problems", review.problems().size()));
    return new EvenRow(NARROWEST_TILE, tiles.toArray(Node[]::new));
  }

  private StatTile tile(String key, long count) {
    return new StatTile(messages.text(key), desk.formats().number(count));
  }

  private Node tabs(DayListReview review) {
    TabPane tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(LEAST_TABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    if (!review.problems().isEmpty()) {
      add(tabs, "problems", review.problems().size(), problems(review));
    }
    if (!review.conflicts().isEmpty()) {
      add(tabs, "conflicts", review.conflicts().size(), conflicts(review));
    }
    if (review.changesAnything()) {
      add(tabs, "lines", review.lines().size(), lines(review));
      tabs.getSelectionModel().selectLast();
    }
    return tabs;
  }

  private void add(TabPane tabs, String id, int count, Node content) {
    Tab tab = new Tab(messages.text("daysheet.tab." + id, desk.formats().number(count)), content);
    tab.setId(id);
    tabs.getTabs().add(tab);
  }

  private Node lines(DayListReview review) {
    return new DataTable<DayListLine>(messages.text("daysheet.title"))
        .number(
            "row",
            messages.text("daysheet.row"),
            56,
            line -> line.place().row(),
            row -> desk.formats().number(row))
        .node(
            "result",
            messages.text("daysheet.column.result"),
            90,
            line -> texts.result(line.answer().result()),
            line -> Badge.of(tone(line.answer().result()), texts.result(line.answer().result())))
        .text(
            "customer",
            messages.text("daysheet.column.customer"),
            130,
            line -> line.customer().map(row -> row.names().nickname()).orElse(""))
        .text(
            "title", messages.text("daysheet.column.title"), 260, line -> texts.title(line.entry()))
        .text("answer", messages.text("daysheet.answer"), 360, line -> texts.answer(line.answer()))
        .rows(FXCollections.observableArrayList(review.lines()))
        .filling()
        .dense();
  }

  private static Tone tone(DayResult result) {
    return switch (result) {
      case DONE -> Tone.SUCCESS;
      case SKIPPED -> Tone.NEUTRAL;
      case LATER -> Tone.WARNING;
    };
  }

  private Node conflicts(DayListReview review) {
    return new DataTable<DayListConflict>(messages.text("daysheet.conflicts"))
        .number(
            "row",
            messages.text("daysheet.row"),
            56,
            each -> each.place().row(),
            row -> desk.formats().number(row))
        .text("customer", messages.text("daysheet.column.customer"), 120, DayListConflict::customer)
        .text("title", messages.text("daysheet.column.title"), 200, DayListConflict::title)
        .text("here", messages.text("daysheet.here"), 260, each -> texts.end(each.here()))
        .text("list", messages.text("daysheet.there"), 260, each -> texts.answer(each.list()))
        .rows(FXCollections.observableArrayList(review.conflicts()))
        .filling()
        .dense();
  }

  private Node problems(DayListReview review) {
    return new DataTable<Problem>(messages.text("daysheet.problems"))
        .number(
            "row",
            messages.text("daysheet.row"),
            56,
            problem -> problem.place().row(),
            row -> desk.formats().number(row))
        .text(
            "column",
            messages.text("daysheet.in-column"),
            130,
            problem -> Objects.requireNonNullElse(problem.place().column(), ""))
        .text("what", messages.text("daysheet.what"), 560, desk.problems()::sentence)
        .rows(FXCollections.observableArrayList(review.problems()))
        .filling()
        .dense();
  }

  private Node footer(DayListReview review) {
    Button leaving =
        Controls.button(Action.of(messages.text("daysheet.leave"), Feather.X, this::goBack));
    leaving.setId(review.changesAnything() ? "daysheet-leave" : "daysheet-first");
    Button commit =
        Controls.primary(
            Action.of(
                messages.text("daysheet.commit", review.lines().size()),
                Feather.CHECK,
                model::commit));
    commit.setId(review.changesAnything() ? "daysheet-first" : "daysheet-commit");
    commit.setDisable(!model.canCommit());
    HBox footer = new HBox(8, leaving, Controls.spacer(), commit);
    footer.getStyleClass().add("page-footer");
    return footer;
  }
}
