package org.siyu.app.kpisheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.StatTile;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpisheet.KpiColumn;
import org.siyu.core.kpisheet.KpiImportLine;
import org.siyu.core.kpisheet.KpiImportReview;
import org.siyu.core.kpisheet.KpiSheetProblem;
import org.siyu.core.shared.Problem;

/// Statistics and filled-in sheets before they go in: what is new, what changes, where two say
/// different things, what does not go in, whose sheet is missing. Ctrl+Enter brings them in, Ctrl+Z
/// takes them back.
public final class KpiImportView extends VBox {
  private static final double NARROWEST_TILE = 100;
  private static final double LEAST_TABLE = 240;

  private final KpiImportViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final KpiSheetTexts texts;
  private final Runnable choose;
  private final Runnable leave;
  private final KpiConflictsPane conflicts;
  private final KpiColumnsPane columns;
  private String tab = "";

  /// @param choose asks for files
  /// @param leave goes back to where one came from
  public KpiImportView(
      KpiImportViewModel model, Desk desk, KpiSheetTexts texts, Runnable choose, Runnable leave) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
    this.choose = choose;
    this.leave = leave;
    this.conflicts = new KpiConflictsPane(model, desk, texts);
    this.columns = new KpiColumnsPane(model, messages, texts);
    getStyleClass().add("page");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, () -> model.revisionProperty().subscribe(_ -> draw()));
  }

  /// Before a table takes the keys.
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
    PageHeader header = new PageHeader(messages, messages.text("kpisheet.title"));
    model.review().ifPresent(review -> header.subtitle(files(review)));
    parts.add(header);
    model.problem().ifPresent(problem -> parts.add(banner(problem)));
    switch (model.state()) {
      case NOTHING -> {
        tab = "";
        if (!model.isBusy()) {
          parts.add(nothing());
        }
      }
      case REVIEW -> review(parts, model.review().orElseThrow());
      case DONE -> parts.add(done(model.review().orElseThrow()));
      case UNDONE ->
          parts.add(
              state(Feather.ROTATE_CCW, "kpisheet.undone.title", "kpisheet.undone.text", back()));
    }
    getChildren().setAll(parts);
    if (!model.isBusy()) {
      focus();
    }
  }

  private void focus() {
    applyCss();
    if (conflicts.takeKeyboardBack() || columns.takeKeyboardBack()) {
      return;
    }
    lookupAll("#kpisheet-first").stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private Node banner(Problem problem) {
    return new InlineProblem(
        Tone.ERROR, desk.problems().place(problem.place()), desk.problems().sentence(problem));
  }

  private Action back() {
    return Action.of(messages.text("kpisheet.back"), Feather.ARROW_LEFT, this::goBack);
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
                    ? new String[] {"kpisheet-first", "kpisheet-second"}
                    : new String[] {"kpisheet-first"});
    VBox.setVgrow(state, Priority.ALWAYS);
    return state;
  }

  private Node nothing() {
    return state(
        Feather.FILE_TEXT,
        "kpisheet.empty.title",
        "kpisheet.empty.text",
        Action.of(messages.text("kpisheet.choose"), Feather.FOLDER, choose),
        back());
  }

  private Node done(KpiImportReview review) {
    EmptyState state =
        new EmptyState(
                Feather.CHECK_CIRCLE,
                messages.text("kpisheet.done.title", review.lines().size()),
                messages.text("kpisheet.done.text"),
                back(),
                Action.of(messages.text("widget.undo"), Feather.ROTATE_CCW, model::undo))
            .ids("kpisheet-first", "kpisheet-undo");
    VBox.setVgrow(state, Priority.ALWAYS);
    return state;
  }

  private String files(KpiImportReview review) {
    return review.lists().stream()
        .map(
            list ->
                list.isFillIn()
                    ? list.fileName()
                    : messages.text(
                        "kpisheet.file",
                        list.fileName(),
                        list.layouts().stream()
                            .map(texts::layout)
                            .collect(Collectors.joining(separator()))))
        .collect(Collectors.joining(" · "));
  }

  private void review(List<Node> parts, KpiImportReview review) {
    parts.add(figures(review));
    if (!review.missing().isEmpty()) {
      parts.add(
          new InlineProblem(
              Tone.WARNING,
              messages.text("kpisheet.missing"),
              review.missing().stream().map(texts::who).collect(Collectors.joining(separator()))));
    }
    List<String> unknown =
        review.columns().stream()
            .filter(column -> column.meaning() instanceof KpiColumn.Meaning.Unknown)
            .map(KpiColumn::header)
            .toList();
    if (!unknown.isEmpty()) {
      parts.add(
          new InlineProblem(
              Tone.WARNING,
              messages.text("kpisheet.columns.unknown"),
              String.join(separator(), unknown)));
    }
    review.notices().stream()
        .filter(notice -> notice.code() == KpiSheetProblem.CLOSED_DAYS)
        .forEach(
            notice ->
                parts.add(
                    new InlineProblem(
                        Tone.WARNING,
                        messages.text("kpisheet.closed"),
                        desk.problems().sentence(notice))));
    boolean isAnything =
        review.changesAnything()
            || !review.conflicts().isEmpty()
            || !review.problems().isEmpty()
            || !review.columns().isEmpty();
    if (isAnything) {
      parts.add(tabs(review));
    } else {
      EmptyState same =
          new EmptyState(
              Feather.CHECK,
              messages.text("kpisheet.same.title"),
              messages.text("kpisheet.same.text", review.same(), review.open()));
      VBox.setVgrow(same, Priority.ALWAYS);
      parts.add(same);
    }
    parts.add(footer(review));
  }

  private String separator() {
    return messages.text("kpisheet.separator");
  }

  private Node figures(KpiImportReview review) {
    return new EvenRow(
        NARROWEST_TILE,
        tile("kpisheet.figure.added", review.added()),
        tile("kpisheet.figure.changed", review.changed()),
        tile("kpisheet.figure.same", review.same()),
        tile("kpisheet.figure.merged", review.merged()),
        tile("kpisheet.figure.open", review.open()),
        tile("kpisheet.figure.conflicts", review.conflicts().size()),
        tile("kpisheet.figure.problems", review.problems().size()));
  }

  private StatTile tile(String key, long count) {
    return new StatTile(messages.text(key), desk.formats().number(count));
  }

  private Node tabs(KpiImportReview review) {
    TabPane tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(LEAST_TABLE);
    VBox.setVgrow(tabs, Priority.ALWAYS);
    if (!review.problems().isEmpty()) {
      add(tabs, "problems", review.problems().size(), problems(review.problems()));
    }
    if (!review.notices().isEmpty()) {
      add(tabs, "notices", review.notices().size(), problems(review.notices()));
    }
    if (!review.columns().isEmpty()) {
      add(tabs, "columns", review.columns().size(), columns.of(review));
    }
    if (!review.conflicts().isEmpty()) {
      add(tabs, "conflicts", review.conflicts().size(), conflicts.of(review));
    }
    if (review.changesAnything()) {
      add(tabs, "lines", review.lines().size(), lines(review));
    }
    String wanted = tab.isEmpty() ? first(review) : tab;
    tabs.getTabs().stream()
        .filter(each -> wanted.equals(each.getId()))
        .findFirst()
        .ifPresentOrElse(
            each -> tabs.getSelectionModel().select(each), tabs.getSelectionModel()::selectLast);
    tabs.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> tab = chosen == null ? "" : chosen.getId());
    return tabs;
  }

  /// What asks for a decision goes before what would be written.
  private static String first(KpiImportReview review) {
    if (review.undecided() > 0) {
      return "conflicts";
    }
    boolean isUnknown =
        review.columns().stream()
            .anyMatch(column -> column.meaning() instanceof KpiColumn.Meaning.Unknown);
    return isUnknown ? "columns" : "lines";
  }

  private void add(TabPane tabs, String id, int count, Node content) {
    Tab tab = new Tab(messages.text("kpisheet.tab." + id, desk.formats().number(count)), content);
    tab.setId(id);
    tabs.getTabs().add(tab);
  }

  private Node lines(KpiImportReview review) {
    return new DataTable<KpiImportLine>(messages.text("kpisheet.title"))
        .text("time", messages.text("kpisheet.time"), 110, line -> texts.time(line.cell()))
        .text("who", messages.text("kpisheet.who"), 110, line -> texts.who(line.cell().scope()))
        .text(
            "indicator",
            messages.text("kpisheet.column.indicator"),
            220,
            line -> texts.indicator(line.cell()))
        .text(
            "before",
            messages.text("kpisheet.here"),
            160,
            line -> texts.held(line.cell(), line.before()))
        .text(
            "after",
            messages.text("kpisheet.after"),
            240,
            line -> texts.held(line.cell(), Optional.of(line.after())))
        .rows(FXCollections.observableArrayList(review.lines()))
        .filling()
        .dense();
  }

  private Node problems(List<Problem> told) {
    return new DataTable<Problem>(messages.text("kpisheet.problems"))
        .number(
            "row",
            messages.text("kpisheet.row"),
            56,
            problem -> problem.place().row(),
            row -> desk.formats().number(row))
        .text(
            "column",
            messages.text("kpisheet.in-column"),
            130,
            problem -> Objects.requireNonNullElse(problem.place().column(), ""))
        .text("what", messages.text("kpisheet.what"), 560, desk.problems()::sentence)
        .rows(FXCollections.observableArrayList(told))
        .filling()
        .dense();
  }

  private Node footer(KpiImportReview review) {
    Button leaving =
        Controls.button(Action.of(messages.text("kpisheet.leave"), Feather.X, this::goBack));
    leaving.setId(review.changesAnything() ? "kpisheet-leave" : "kpisheet-first");
    Button commit =
        Controls.primary(
            Action.of(
                messages.text("kpisheet.commit", review.lines().size()),
                Feather.CHECK,
                model::commit));
    commit.setId(review.changesAnything() ? "kpisheet-first" : "kpisheet-commit");
    commit.setDisable(!model.canCommit());
    HBox footer = new HBox(8, leaving, Controls.spacer(), commit);
    footer.getStyleClass().add("page-footer");
    return footer;
  }
}
