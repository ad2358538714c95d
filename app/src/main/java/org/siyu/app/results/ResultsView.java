package org.siyu.app.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.results.OrderCredits;
import org.siyu.core.results.ResultReport;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.Tier;

/// What came of published content, on five pages.
public final class ResultsView extends VBox {
  private final ResultsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Function<Tier, String> tierName;
  private final Consumer<ContentId> open;
  private final Runnable plan;
  private final SegmentedControl<ResultPage> pages;
  private final ResultScopeBar scope;
  private final VBox body = new VBox();
  private @Nullable EnterPage enter;

  /// @param open shows an item in full
  /// @param plan leads to the calendar
  public ResultsView(
      ResultsViewModel model,
      Desk desk,
      Function<Tier, String> tierName,
      Consumer<ContentId> open,
      Runnable plan) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.tierName = tierName;
    this.open = open;
    this.plan = plan;
    this.scope = new ResultScopeBar(model, desk);
    getStyleClass().add("page");
    this.pages =
        new SegmentedControl<>(
            messages.text("results.page"),
            List.of(ResultPage.values()),
            page -> messages.text("results.page." + page.key()));
    pages.setId("results-pages");
    pages.valueProperty().subscribe((_, now) -> model.pageProperty().set(now));
    VBox.setVgrow(body, Priority.ALWAYS);
    WhileShown.listen(
        this,
        () ->
            model
                .shownProperty()
                .subscribe(_ -> show())
                .and(model.pageProperty().subscribe(_ -> show()))
                .and(model.scopeProperty().subscribe(_ -> show()))
                .and(model.problemProperty().subscribe((_, now) -> now.ifPresent(this::tell))));
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void show() {
    PageHeader header = new PageHeader(messages, messages.text("results.title"));
    getChildren().setAll(header);
    Optional<ResultsViewModel.Shown> shown = model.shownProperty().get();
    if (shown.isEmpty()) {
      header.subtitle(messages.text("results.subtitle"));
      getChildren().add(new Skeleton(messages.text("results.loading")));
      return;
    }
    ResultsViewModel.Shown now = shown.get();
    if (!now.isEver()) {
      header.subtitle(messages.text("results.subtitle"));
      EmptyState empty =
          new EmptyState(
              Feather.BAR_CHART_2,
              messages.text("results.empty.title"),
              messages.text("results.empty.text"),
              Action.of(messages.text("results.empty.plan"), Feather.CALENDAR, plan));
      VBox.setVgrow(empty, Priority.ALWAYS);
      getChildren().add(empty);
      return;
    }
    header
        .subtitle(
            messages.text(
                "results.subtitle.of",
                desk.formats().date(now.days().first()),
                desk.formats().date(now.days().last()),
                now.analysis().items().size(),
                now.withoutResults()))
        .primary(
            Action.of(
                messages.text("results.enter"),
                Feather.EDIT_3,
                () -> model.pageProperty().set(ResultPage.ENTER)))
        .secondary(Action.of(messages.text("results.export"), Feather.DOWNLOAD, () -> export(now)));
    ResultPage page = model.pageProperty().get();
    pages.valueProperty().set(page);
    getChildren().add(pages);
    if (page != ResultPage.ENTER) {
      scope.show(now, words(now), page);
      getChildren().add(scope);
    }
    getChildren().add(body);
    Node node = page(page, now);
    VBox.setVgrow(node, Priority.ALWAYS);
    if (body.getChildren().size() != 1 || body.getChildren().getFirst() != node) {
      body.getChildren().setAll(node);
    }
  }

  private ResultWords words(ResultsViewModel.Shown now) {
    return new ResultWords(messages, desk.formats(), now.choices(), now.tiers(), tierName);
  }

  private Node page(ResultPage page, ResultsViewModel.Shown now) {
    if (page == ResultPage.ENTER) {
      EnterPage sheet =
          enter == null ? new EnterPage(model, desk, open, () -> words(model)) : enter;
      enter = sheet;
      return sheet;
    }
    if (now.analysis().items().isEmpty()) {
      return new EmptyState(
          Feather.EDIT_3,
          messages.text("results.none.title"),
          messages.text("results.none.text", now.published().size()),
          Action.of(
              messages.text("results.enter"),
              Feather.EDIT_3,
              () -> model.pageProperty().set(ResultPage.ENTER)));
    }
    return switch (page) {
      case OVERVIEW -> new OverviewPage(model, now, desk, words(now), open);
      case COMPARE -> new ComparePage(model, now, desk, words(now));
      case SLOTS -> new SlotsPage(model, now, desk, words(now));
      case ITEMS -> new ItemsPage(model, now, desk, words(now), open);
      case ENTER -> new VBox();
    };
  }

  private ResultWords words(ResultsViewModel of) {
    return of.shownProperty()
        .get()
        .map(this::words)
        .orElseThrow(() -> new IllegalStateException("nothing was read yet"));
  }

  private void export(ResultsViewModel.Shown now) {
    String name =
        messages.text(
            "results.export.file",
            desk.formats().date(now.days().first()),
            desk.formats().date(now.days().last()));
    desk.dialogs().saveFile(FileKind.WORKBOOK, name).ifPresent(file -> write(now, file));
  }

  private void write(ResultsViewModel.Shown now, Path file) {
    ResultReport report =
        new ResultReport(
            model.services().workspace().get(),
            model.now(),
            now.days(),
            now.analysis(),
            model.creditsProperty().get().orElse(OrderCredits.NONE));
    ResultWords words = words(now);
    desk.tasks()
        .run(
            "results.task.exporting",
            _ -> {
              model.services().reports().write(report, words, file);
              return file;
            })
        .onSuccess(this::written)
        .onProblem(this::tell);
  }

  private void written(Path file) {
    desk.tellWritten(
        file, messages.text("results.export.written", String.valueOf(file.getFileName())));
  }
}
