package org.siyu.app.kpi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.dialog.Question;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.kpi.Period;
import org.siyu.core.kpi.PeriodKind;
import org.siyu.core.kpi.Scope;
import org.siyu.core.kpi.Sheet;
import org.siyu.core.shared.Problem;

/// KPI sheets 表: targets, what came of them, and the score; each line opens to its arithmetic.
public final class KpiView extends VBox {
  private final KpiViewModel model;
  private final Desk desk;
  private final KpiWords words;
  private final KpiDoors doors;
  private final PeriodBar bar;
  private final SegmentedControl<KpiPage> pages;
  private Optional<FillPage> filling = Optional.empty();
  private final Map<KpiPage, Node> others = new EnumMap<>(KpiPage.class);
  private final DrawerPlace drawer;
  private final VBox body = new VBox(16);
  private Optional<SheetTable> table = Optional.empty();

  public KpiView(KpiViewModel model, Desk desk, KpiDoors doors) {
    super(16);
    this.model = model;
    this.desk = desk;
    this.words = new KpiWords(desk.messages(), desk.formats());
    this.doors = doors;
    this.drawer = new DrawerPlace(desk.drawer());
    this.bar = new PeriodBar("kpi", words, new Asked());
    this.pages =
        new SegmentedControl<>(
                words.text("kpi.page"),
                List.of(KpiPage.values()),
                page -> words.text("kpi.page." + page.key()))
            .choosing("kpi-page-", model.pageProperty().get(), model::turn);
    bar.with(pages);
    getStyleClass().add("page");
    VBox.setVgrow(body, Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::listen);
  }

  private Subscription listen() {
    Subscription following =
        model
            .shownProperty()
            .subscribe(_ -> show())
            .and(model.pageProperty().subscribe((_, _) -> show()))
            .and(model.outlookProperty().subscribe((_, _) -> show()))
            .and(model.queryProperty().subscribe((_, _) -> showBar()))
            .and(model.openedProperty().subscribe(this::showDetail))
            .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell)));
    return following.and(drawer::leave);
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void key(KeyEvent event) {
    if (bar.takes(event)) {
      event.consume();
    }
  }

  private final class Asked implements PeriodBar.Asking {
    @Override
    public void kind(PeriodKind wanted) {
      model.kind(wanted);
    }

    @Override
    public void period(Period wanted) {
      model.look(was -> was.with(wanted));
    }

    @Override
    public void step(int periods) {
      model.step(periods);
    }

    @Override
    public void scope(Scope wanted) {
      model.look(was -> was.with(wanted));
    }
  }

  private void showBar() {
    model
        .shownProperty()
        .get()
        .ifPresent(shown -> bar.show(model.queryProperty().get(), shown.closed(), shown.members()));
  }

  private void show() {
    PageHeader header = new PageHeader(desk.messages(), words.text("kpi.title"));
    Optional<KpiViewModel.Shown> now = model.shownProperty().get();
    if (now.isEmpty()) {
      getChildren()
          .setAll(
              header.subtitle(words.text("kpi.subtitle")),
              new Skeleton(words.text("kpi.task.reading")));
      return;
    }
    KpiViewModel.Shown shown = now.get();
    boolean hadKeyboard = table.map(each -> each.node().isFocusWithin()).orElse(false);
    Optional<String> chosen = table.flatMap(SheetTable::chosen);
    showBar();
    header.subtitle(subtitle(shown));
    KpiPage page = model.pageProperty().get();
    pages.valueProperty().set(page);
    if (page == KpiPage.SHEET && shown.canClose() && shown.hasTargets()) {
      header.primary(Action.of(words.text("kpi.close"), Feather.LOCK, () -> close(shown)));
    }
    header.secondary(Action.of(words.text("kpi.export"), Feather.DOWNLOAD, () -> export(shown)));
    List<Node> parts =
        switch (page) {
          case SHEET -> sheet(shown);
          case FILL -> List.of(fill());
          case CATALOGUE -> List.of(page(page, doors.catalogue()));
          case SCHEME -> List.of(page(page, doors.scheme()));
        };
    if (!body.getChildren().equals(parts)) {
      body.getChildren().setAll(parts);
    }
    List<Node> all = List.of(header, bar, body);
    if (getChildren().size() == all.size()) {
      getChildren().set(0, header);
    } else {
      getChildren().setAll(all);
    }
    table.ifPresent(
        made -> {
          chosen.ifPresent(made::choose);
          if (hadKeyboard) {
            made.node().takeKeyboard();
          }
        });
  }

  private String subtitle(KpiViewModel.Shown shown) {
    Sheet sheet = shown.sheet();
    String what =
        words.text(
            "kpi.subtitle.of",
            words.scope(sheet.scope(), shown.members()),
            words.period(sheet.span().period()));
    return what + " · " + ClosedMark.subtitle(sheet, words).orElseGet(() -> open(sheet));
  }

  private String open(Sheet sheet) {
    return sheet.span().isWhole()
        ? words.text("kpi.subtitle.over")
        : words.text("kpi.subtitle.open", sheet.span().elapsed(), sheet.span().period().length());
  }

  private Node fill() {
    FillPage page = filling.orElseGet(() -> new FillPage(model, desk, words));
    filling = Optional.of(page);
    table = Optional.empty();
    VBox.setVgrow(page, Priority.ALWAYS);
    return page;
  }

  /// A page that is made elsewhere, once.
  private Node page(KpiPage page, Supplier<? extends Node> made) {
    table = Optional.empty();
    return others.computeIfAbsent(page, _ -> made.get());
  }

  private List<Node> sheet(KpiViewModel.Shown shown) {
    List<Node> parts = new ArrayList<>();
    table = Optional.empty();
    if (!shown.hasTargets() && !shown.isEver()) {
      parts.add(
          new EmptyState(
              Feather.TARGET,
              words.text("kpi.empty.title"),
              words.text("kpi.empty.text"),
              Action.of(
                  words.text("kpi.empty.examples"),
                  Feather.PLUS,
                  () -> model.takeExamples(words.language())),
              Action.of(
                  words.text("kpi.empty.stage"),
                  Feather.SLIDERS,
                  () -> model.turn(KpiPage.SCHEME))));
      return parts;
    }
    if (!shown.hasTargets()) {
      parts.add(
          new InlineProblem(
              Tone.INFO, words.text("kpi.no-targets.title"), words.text("kpi.no-targets.text")));
    }
    if (!shown.examples().isEmpty()) {
      parts.add(examples(shown));
    }
    RestatedNote.of(
            shown.sheet(),
            "kpi-restated",
            words.text("kpi.restated.count", shown.sheet().restatements().size()),
            words)
        .ifPresent(parts::add);
    parts.add(ScoreTiles.of(shown, words));
    SheetTable lines = new SheetTable(shown, model.outlookProperty().get(), words, model::open);
    table = Optional.of(lines);
    parts.add(new VBox(6, new Card(lines.node()).edgeToEdge(), lines.hidden()));
    new BonusList(shown, words).node().ifPresent(parts::add);
    return parts;
  }

  /// Says that some targets are nobody's own yet.
  private Node examples(KpiViewModel.Shown shown) {
    int count = shown.examples().size();
    String title = words.text("kpi.examples.title", count);
    InlineProblem band =
        shown.sheet().isClosed()
            ? new InlineProblem(Tone.INFO, title, words.text("kpi.examples.closed", count))
            : new InlineProblem(
                Tone.INFO,
                title,
                words.text("kpi.examples.text", count),
                Action.of(words.text("kpi.examples.fill"), model::fillTargets));
    band.setId("kpi-examples");
    return band;
  }

  private void showDetail(Optional<LineDetail> detail) {
    Optional<KpiViewModel.Shown> now = model.shownProperty().get();
    if (detail.isEmpty() || now.isEmpty()) {
      drawer.hide();
      return;
    }
    LineDetail each = detail.get();
    drawer.show(
        each.code(),
        words.name(each.line().indicator()),
        new LineDrawer(each, now.get().sheet(), now.get().catalogue(), words, doors.behind()),
        model::leave);
  }

  private void close(KpiViewModel.Shown shown) {
    String period = words.period(shown.query().period());
    boolean isSure =
        desk.dialogs()
            .confirm(
                Question.of(
                    words.text("kpi.close.ask", period),
                    gaps(shown) + words.text("kpi.close.text"),
                    words.text("kpi.close")));
    if (isSure) {
      model.close(
          sheet ->
              desk.toasts()
                  .success(
                      words.text("kpi.close.done", period, words.points(sheet.score().total()))));
    }
  }

  /// Says so where targets or values are missing.
  private String gaps(KpiViewModel.Shown shown) {
    List<String> told = ClosingGaps.of(shown.sheet()).told(words);
    return told.isEmpty() ? "" : String.join("\n", told) + "\n\n";
  }

  private void export(KpiViewModel.Shown shown) {
    Period period = shown.query().period();
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, words.text("kpi.export.file", words.period(period)))
        .ifPresent(file -> write(period, file));
  }

  private void write(Period period, Path file) {
    desk.tasks()
        .run(
            "kpi.task.exporting",
            monitor -> model.services().reports().write(period, words, file, monitor))
        .onSuccess(
            report ->
                desk.tellWritten(
                    file,
                    words.text(
                        "kpi.export.written",
                        report.sheets().size(),
                        String.valueOf(file.getFileName()))))
        .onProblem(this::tell);
  }
}
