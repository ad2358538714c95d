package org.siyu.app.kpi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.GridCells;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.Indicator;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.SheetChange;

/// Targets and values typed in, broken down and summed up.
final class FillPage extends VBox {
  private static final int NAMED = 4;

  private final KpiViewModel model;
  private final FillViewModel fill;
  private final Desk desk;
  private final KpiWords words;
  private final FillGrid grid;
  private final SegmentedControl<FillWhat> whats;
  private final SegmentedControl<FillColumns> columns;
  private final MenuButton breakdown;
  private final MenuButton further;
  private final Button sum;
  private final Label hint = Controls.paragraph("", "caption");
  private final VBox notice = new VBox();
  private final Label state = Controls.paragraph("", "caption");
  private final Button keep;
  private final Button discard;

  FillPage(KpiViewModel model, Desk desk, KpiWords words) {
    super(12);
    this.model = model;
    this.fill = model.fill();
    this.desk = desk;
    this.words = words;
    this.grid = new FillGrid(fill, words);
    grid.node().onLocked(() -> state.setText(words.text("kpi.fill.locked")));
    this.whats =
        new SegmentedControl<>(
                words.text("kpi.fill.what"),
                List.of(FillWhat.values()),
                each -> words.text("kpi.fill.what." + each.code()))
            .choosing("kpi-what-", fill.what(), wanted -> ask(wanted, fill.columns()));
    this.columns =
        new SegmentedControl<>(
                words.text("kpi.fill.columns"),
                List.of(FillColumns.values()),
                each -> words.text("kpi.fill.columns." + each.code()))
            .choosing("kpi-columns-", fill.columns(), wanted -> ask(fill.what(), wanted));
    this.breakdown = new MenuButton(words.text("kpi.fill.break-down"));
    breakdown.setId("kpi-break-down");
    Arrays.stream(Distribution.values())
        .forEach(
            how ->
                breakdown
                    .getItems()
                    .add(
                        Controls.menuItem(
                            Action.of(
                                words.text("kpi.fill.by." + how.code()),
                                Feather.SHARE_2,
                                () -> breakDown(how)))));
    this.further = new MenuButton(words.text("kpi.fill.further"));
    further.setId("kpi-further");
    this.sum =
        Controls.button(
            Action.of(words.text("kpi.fill.sum", ""), Feather.PLUS_SQUARE, this::sumUp));
    sum.setId("kpi-sum");
    this.keep =
        Controls.primary(
            Action.of(words.text("kpi.fill.keep"), Feather.CHECK, () -> fill.keep(this::kept)));
    keep.setId("kpi-keep");
    this.discard =
        Controls.button(Action.of(words.text("kpi.fill.discard"), Feather.X, fill::discard));
    FlowPane tools = new FlowPane(8, 8, whats, columns, breakdown, further, sum);
    tools.setAlignment(Pos.CENTER_LEFT);
    VBox.setVgrow(grid.node(), Priority.ALWAYS);
    Card card = new Card(grid.node()).edgeToEdge().growing();
    HBox.setHgrow(state, Priority.ALWAYS);
    state.setMinWidth(0);
    state.setMaxWidth(Double.MAX_VALUE);
    state.setId("kpi-state");
    HBox bar = new HBox(8, state, discard, keep);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("entry-bar");
    notice.managedProperty().bind(notice.visibleProperty());
    getChildren().addAll(tools, hint, notice, card, bar);
    setMinHeight(380);
    WhileShown.listen(
        this,
        () ->
            fill.revisionProperty()
                .subscribe(_ -> show())
                .and(fill.keepingProperty().subscribe((_, _) -> tellState()))
                .and(fill.pastedProperty().subscribe(this::pasted)));
  }

  private void ask(FillWhat what, FillColumns across) {
    if (what == fill.what() && across == fill.columns()) {
      return;
    }
    boolean isDone = fill.show(what, across, model.queryProperty().get());
    if (!isDone) {
      whats.valueProperty().set(fill.what());
      desk.toasts().show(Toast.of(Tone.WARNING, words.text("kpi.fill.keep-first")));
    }
  }

  private void show() {
    whats.valueProperty().set(fill.what());
    columns.valueProperty().set(fill.columns());
    fill.sheetProperty().get().ifPresent(grid::show);
    boolean isBreaking = fill.what() == FillWhat.TARGETS && fill.columns().isOfOnePeriod();
    boolean isOfRoles = isBreaking && fill.columns() == FillColumns.ROLES;
    shown(breakdown, isBreaking);
    shown(sum, isBreaking);
    shown(further, isOfRoles);
    sum.setText(words.text("kpi.fill.sum", whole()));
    further.getItems().setAll(roles().map(this::further).toList());
    hint.setText(
        words.text("kpi.fill.hint") + (isOfRoles ? " " + words.text("kpi.fill.hint.roles") : ""));
    tellState();
  }

  private static void shown(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  private Optional<FillSheet> sheet() {
    return fill.sheetProperty().get();
  }

  private Stream<Scope> roles() {
    return sheet().stream()
        .flatMap(now -> now.places().stream())
        .map(FillSheet.Column::scope)
        .filter(Scope.OfRole.class::isInstance);
  }

  /// From a role's target to its people.
  private MenuItem further(Scope role) {
    return Controls.menuItem(
        Action.of(
            words.scope(role, List.of()),
            Feather.USERS,
            () -> {
              fill.show(fill.what(), FillColumns.PEOPLE, model.queryProperty().get().with(role));
              model.look(was -> was.with(role));
              grid.node().requestFocus();
            }));
  }

  /// What is broken down: the team or a role, within a sentence.
  private String whole() {
    return sheet()
        .filter(now -> now.columns().isOfOnePeriod())
        .map(now -> now.places().getFirst().scope())
        .filter(Scope.OfRole.class::isInstance)
        .map(role -> words.text("kpi.fill.whole.role", words.scope(role, List.of())))
        .orElseGet(() -> words.text("kpi.fill.whole.team"));
  }

  /// 0 for roles, 1 for people.
  private int parts() {
    return fill.columns() == FillColumns.ROLES ? 0 : 1;
  }

  private void tellState() {
    int count = fill.count();
    int wrong = fill.wrong();
    String text = count == 0 ? words.text("kpi.fill.none") : words.text("kpi.fill.changed", count);
    if (wrong > 0) {
      text += " " + words.text("kpi.fill.wrong", wrong);
    }
    long gaps =
        fill.sheetProperty().get().stream()
            .flatMap(now -> now.rows().stream())
            .flatMap(row -> fill.rollUp(row).stream())
            .filter(each -> each.isMismatch())
            .count();
    if (gaps > 0) {
      text += " " + words.text("kpi.fill.gaps", gaps, whole(), parts());
    }
    state.setText(text);
    keep.setDisable(count == 0 || wrong > 0 || fill.keepingProperty().get());
    discard.setDisable(count == 0);
  }

  private void pasted(Optional<FillViewModel.Pasted> block) {
    notice.getChildren().setAll(block.map(this::question).stream().toList());
    notice.setVisible(block.isPresent());
    if (block.isEmpty() && grid.node().getScene() != null) {
      grid.node().requestFocus();
    }
  }

  /// What of a block would be wrong, before it is in.
  private Node question(FillViewModel.Pasted block) {
    String examples =
        String.join("\n", block.wrong().stream().limit(NAMED).map(this::named).toList());
    InlineProblem band =
        new InlineProblem(
            Tone.WARNING,
            words.text("kpi.fill.paste", block.all().size(), block.wrong().size(), block.outside()),
            examples,
            Action.of(
                words.text("kpi.fill.paste.good", block.good()), () -> fill.takePasted(false)),
            Action.of(words.text("kpi.fill.paste.all"), () -> fill.takePasted(true)),
            Action.of(words.text("kpi.fill.paste.leave"), fill::leavePasted));
    band.setId("kpi-pasted");
    return band;
  }

  private String named(GridCells.Put<Indicator> cell) {
    return words.text(
        "kpi.fill.paste.wrong",
        words.name(cell.row()),
        cell.text(),
        words.wrong(cell.row(), fill.fault(cell.row(), cell.text())));
  }

  private void breakDown(Distribution how) {
    int done = fill.breakDown(grid.chosen(), how);
    told(
        done == 0
            ? words.text("kpi.fill.break-down.none", whole())
            : words.text("kpi.fill.break-down.done", done, whole(), parts()),
        done);
  }

  private void sumUp() {
    int done = fill.rollUp(grid.chosen());
    told(
        done == 0
            ? words.text("kpi.fill.sum.none", whole(), parts())
            : words.text("kpi.fill.sum.done", done, whole(), parts()),
        done);
  }

  private void told(String text, int done) {
    Toast toast = Toast.of(Tone.INFO, text);
    desk.toasts()
        .show(
            done == 0
                ? toast
                : toast.with(
                    Action.of(words.text("widget.undo"), Feather.CORNER_UP_LEFT, fill::undo)));
  }

  private void kept(SheetChange back) {
    desk.toasts()
        .show(
            Toast.of(Tone.SUCCESS, words.text("kpi.fill.kept", back.count()))
                .with(
                    Action.of(
                        words.text("widget.undo"),
                        Feather.CORNER_UP_LEFT,
                        () -> fill.takeBack(back))));
    grid.node().requestFocus();
  }
}
