package org.siyu.app.plansheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.siyu.core.plansheet.PlanColumn;
import org.siyu.core.plansheet.PlanLine;
import org.siyu.core.plansheet.PlanReview;
import org.siyu.core.plansheet.PlanTrouble;
import org.siyu.core.plansheet.PlanValues;
import org.siyu.core.shared.Problem;

/// The review of a list that came back: figures, conflicts with their choices, what changes, what
/// does not go in. Ctrl+Enter brings it in, Ctrl+Z takes it back.
public final class PlanImportView extends VBox {
  private static final double NARROWEST_TILE = 100;

  private final PlanImportViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final PlanSheetTexts texts;
  private final Runnable choose;
  private final Runnable leave;
  private Optional<String> tab = Optional.empty();

  /// @param choose asks for a list
  /// @param leave goes back to the calendar
  public PlanImportView(PlanImportViewModel model, Desk desk, Runnable choose, Runnable leave) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = new PlanSheetTexts(messages, desk.formats());
    this.choose = choose;
    this.leave = leave;
    getStyleClass().add("page");
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, () -> model.revisionProperty().subscribe(_ -> draw()));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      model.commit();
      event.consume();
    } else if (event.getCode() == KeyCode.Z
        && event.isShortcutDown()
        && model.done().isPresent()
        && !model.isUndone()) {
      model.undo();
      event.consume();
    }
  }

  private void draw() {
    Optional<String> focus =
        Optional.ofNullable(getScene())
            .map(scene -> scene.getFocusOwner())
            .map(Node::getId)
            .filter(id -> !id.isEmpty());
    List<Node> parts = new ArrayList<>();
    parts.add(header());
    model.problems().forEach(problem -> parts.add(banner(problem)));
    if (model.done().isPresent()) {
      parts.add(result());
    } else if (model.review().isPresent()) {
      review(parts, model.review().get());
    } else if (!model.isBusy()) {
      parts.add(nothing());
    }
    getChildren().setAll(parts);
    boolean isThere = focus.map(this::goTo).orElse(false);
    if (!isThere && !model.isBusy()) {
      goTo("plansheet-first");
    }
  }

  /// @return whether the keyboard could go there
  private boolean goTo(String id) {
    applyCss();
    Optional<Node> target =
        lookupAll("*").stream()
            .filter(node -> id.equals(node.getId()) && node.isFocusTraversable())
            .findFirst();
    target.ifPresent(Node::requestFocus);
    return target.isPresent();
  }

  private Node header() {
    PageHeader header = new PageHeader(messages, messages.text("plansheet.title"));
    model
        .review()
        .ifPresent(
            review ->
                header.subtitle(
                    model.waiting() == 0
                        ? review.fileName()
                        : messages.text(
                            "plansheet.file-and-more", review.fileName(), model.waiting())));
    return header;
  }

  private Node banner(Problem problem) {
    return new InlineProblem(
        Tone.ERROR, desk.problems().place(problem.place()), desk.problems().sentence(problem));
  }

  private Node nothing() {
    EmptyState state =
        new EmptyState(
                Feather.FILE_TEXT,
                messages.text("plansheet.empty.title"),
                messages.text("plansheet.empty.text"),
                Action.of(messages.text("plansheet.choose"), Feather.FOLDER, choose),
                Action.of(messages.text("plansheet.to-calendar"), Feather.CALENDAR, leave))
            .ids("plansheet-first", "plansheet-calendar");
    VBox.setVgrow(state, Priority.ALWAYS);
    return state;
  }

  private Node result() {
    int count = model.done().orElseThrow().count();
    List<Action> next = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    if (model.waiting() > 0) {
      ids.add("plansheet-next");
      next.add(Action.of(messages.text("plansheet.next"), Feather.ARROW_RIGHT, model::next));
    }
    ids.add("plansheet-calendar");
    next.add(Action.of(messages.text("plansheet.to-calendar"), Feather.CALENDAR, leave));
    if (!model.isUndone()) {
      ids.add("plansheet-undo");
      next.add(Action.of(messages.text("widget.undo"), Feather.ROTATE_CCW, model::undo));
    }
    EmptyState state =
        new EmptyState(
            model.isUndone() ? Feather.ROTATE_CCW : Feather.CHECK_CIRCLE,
            model.isUndone()
                ? messages.text("plansheet.undone.title")
                : messages.text("plansheet.done.title", desk.formats().number(count)),
            messages.text(model.isUndone() ? "plansheet.undone.text" : "plansheet.done.text"),
            next.toArray(Action[]::new));
    ids.set(0, "plansheet-first");
    state.ids(ids.toArray(String[]::new));
    VBox.setVgrow(state, Priority.ALWAYS);
    return state;
  }

  private void review(List<Node> parts, PlanReview review) {
    parts.add(figures(review));
    if (review.voided() > 0) {
      parts.add(
          new InlineProblem(
              Tone.WARNING,
              messages.text("plansheet.voided.title", desk.formats().number(review.voided())),
              messages.text("plansheet.voided.text")));
    }
    if (review.changesAnything() || !review.conflicts().isEmpty() || !review.troubles().isEmpty()) {
      parts.add(tabs(review));
    } else {
      EmptyState same =
          new EmptyState(
              Feather.CHECK,
              messages.text("plansheet.same.title"),
              messages.text("plansheet.same.text", desk.formats().number(review.unchanged())));
      VBox.setVgrow(same, Priority.ALWAYS);
      parts.add(same);
      if (!review.notices().isEmpty()) {
        parts.add(tabs(review));
      }
    }
    parts.add(footer(review));
  }

  private Node figures(PlanReview review) {
    List<Node> tiles = new ArrayList<>();
    for (PlanLine.Action action : PlanLine.Action.values()) {
      tiles.add(tile("plansheet.figure." + action.code(), review.count(action)));
    }
    tiles.add(tile("plansheet.figure.conflicts", review.conflicts().size()));
    tiles.add(tile("plansheet.figure.troubles", review.troubles().size()));
    return new EvenRow(NARROWEST_TILE, tiles.toArray(Node[]::new));
  }

  private StatTile tile(String key, int count) {
    return new StatTile(messages.text(key), desk.formats().number(count));
  }

  private Node tabs(PlanReview review) {
    TabPane tabs = new TabPane();
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.setMinHeight(260);
    tabs.setId("plansheet-tabs");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    if (!review.conflicts().isEmpty()) {
      add(tabs, "conflicts", review.conflicts().size(), new PlanConflicts(model, desk, texts));
    }
    if (!review.lines().isEmpty()) {
      add(tabs, "lines", review.lines().size(), lines(review));
    }
    if (!review.troubles().isEmpty()) {
      add(tabs, "troubles", review.troubles().size(), troubles("troubles", review.troubles()));
    }
    if (!review.notices().isEmpty()) {
      add(tabs, "notices", review.notices().size(), troubles("notices", review.notices()));
    }
    tab.flatMap(id -> tabs.getTabs().stream().filter(each -> each.getId().equals(id)).findFirst())
        .ifPresent(tabs.getSelectionModel()::select);
    tabs.getSelectionModel()
        .selectedItemProperty()
        .subscribe(now -> tab = Optional.ofNullable(now).map(Tab::getId));
    return tabs;
  }

  private void add(TabPane tabs, String id, int count, Node content) {
    Tab made = new Tab(messages.text("plansheet.tab." + id, desk.formats().number(count)), content);
    made.setId(id);
    tabs.getTabs().add(made);
  }

  private Node lines(PlanReview review) {
    return new DataTable<PlanLine>(messages.text("plansheet.title"))
        .node(
            "action",
            messages.text("plansheet.line.action"),
            84,
            line -> action(line.action()),
            line -> Badge.of(tone(line.action()), action(line.action())))
        .number(
            "row",
            messages.text("plansheet.line.row"),
            64,
            line -> line.place().row(),
            row -> desk.formats().number(row))
        .text(
            "title",
            messages.text("plansheet.line.title"),
            220,
            line -> line.item().content().title())
        .text(
            "when",
            messages.text("plansheet.line.when"),
            140,
            line -> desk.formats().dateTime(line.item().plan().start()))
        .text("changes", messages.text("plansheet.line.changes"), 380, this::changes)
        .rows(FXCollections.observableArrayList(review.lines()))
        .filling()
        .dense();
  }

  private String action(PlanLine.Action action) {
    return messages.text("plansheet.action." + action.code());
  }

  private static Tone tone(PlanLine.Action action) {
    return switch (action) {
      case CREATED -> Tone.SUCCESS;
      case CHANGED -> Tone.INFO;
      case MOVED -> Tone.NEUTRAL;
      case DELETED -> Tone.ERROR;
    };
  }

  private String changes(PlanLine line) {
    if (line.action() == PlanLine.Action.CREATED) {
      return created(PlanValues.of(line.item()));
    }
    String fields =
        line.changes().stream()
            .map(
                change ->
                    messages.text(
                        "plansheet.line.before-after",
                        texts.header(change.column()),
                        oneLine(change.column(), change.before()),
                        oneLine(change.column(), change.after())))
            .collect(Collectors.joining(" · "));
    return line.voidsApprovals() ? messages.text("plansheet.line.voids", fields) : fields;
  }

  /// What is to be told of a new item beside its title and time.
  private String created(PlanValues values) {
    return Stream.of(PlanColumn.CHANNEL, PlanColumn.OWNER, PlanColumn.BODY)
        .filter(column -> !values.get(column).isEmpty())
        .map(column -> oneLine(column, values.get(column)))
        .collect(Collectors.joining(" · "));
  }

  private String oneLine(PlanColumn column, String value) {
    String worded = texts.value(model.names().orElseThrow(), column, value).replace('\n', ' ');
    return worded.length() > 40 ? worded.substring(0, 40) + "…" : worded;
  }

  private Node troubles(String id, List<PlanTrouble> troubles) {
    return new DataTable<PlanTrouble>(messages.text("plansheet.tab.title." + id))
        .text("cell", messages.text("plansheet.trouble.cell"), 120, this::where)
        .text(
            "what",
            messages.text("plansheet.trouble.what"),
            560,
            trouble -> desk.problems().sentence(trouble.problem()))
        .rows(FXCollections.observableArrayList(troubles))
        .filling()
        .dense();
  }

  private String where(PlanTrouble trouble) {
    if (!trouble.reference().isEmpty()) {
      return trouble.reference();
    }
    int row = trouble.problem().place().row();
    return row == 0 ? "" : messages.text("plansheet.trouble.row", row);
  }

  private Node footer(PlanReview review) {
    Button leaving =
        Controls.button(
            Action.of(
                messages.text(model.waiting() > 0 ? "plansheet.skip" : "plansheet.leave"),
                Feather.X,
                () -> {
                  boolean isLast = model.waiting() == 0;
                  model.next();
                  if (isLast) {
                    leave.run();
                  }
                }));
    leaving.setId("plansheet-leave");
    Button commit =
        Controls.primary(
            Action.of(
                messages.text("plansheet.commit", desk.formats().number(review.lines().size())),
                Feather.CHECK,
                model::commit));
    commit.setId(review.changesAnything() ? "plansheet-first" : "plansheet-commit");
    commit.setDisable(!review.changesAnything());
    HBox footer = new HBox(8, leaving, Controls.spacer(), commit);
    footer.getStyleClass().add("page-footer");
    return footer;
  }
}
