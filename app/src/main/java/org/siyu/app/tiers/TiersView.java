package org.siyu.app.tiers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.Question;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.customers.Disclosure;
import org.siyu.core.shared.Problem;

/// Which tier everybody is in, by the snapshot in view.
public final class TiersView extends VBox {
  private final TiersViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final TierTexts texts;
  private final TierLinks links;
  private final DatePicker day = new DatePicker();
  private final SegmentedControl<TierPage> pages;
  private final VBox body = new VBox();
  private final Map<TierPage, Node> made = new EnumMap<>(TierPage.class);
  private TiersViewModel.@Nullable Shown overview;

  public TiersView(TiersViewModel model, Desk desk, TierTexts texts, TierLinks links) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.texts = texts;
    this.links = links;
    getStyleClass().add("page");
    day.setPromptText(messages.text("tiers.screen.as-of"));
    day.setAccessibleText(messages.text("tiers.screen.as-of"));
    day.setPrefWidth(150);
    this.pages =
        new SegmentedControl<>(
            messages.text("tiers.page"),
            List.of(TierPage.values()),
            page -> messages.text("tiers.page." + page.key()));
    pages.setId("tiers-pages");
    pages.valueProperty().subscribe((before, now) -> model.pageProperty().set(now));
    WhileShown.listen(
        this,
        () ->
            model
                .shownProperty()
                .subscribe(this::show)
                .and(model.pageProperty().subscribe(this::turn))
                .and(
                    model.problemProperty().subscribe((before, now) -> now.ifPresent(this::tell))));
  }

  private void tell(Problem trouble) {
    desk.toasts().warning(desk.problems().full(trouble));
  }

  private void show(Optional<TiersViewModel.Shown> shown) {
    PageHeader header = new PageHeader(messages, messages.text("tiers.screen.title"));
    getChildren().setAll(header);
    if (shown.isEmpty()) {
      overview = null;
      header.subtitle(messages.text("tiers.screen.subtitle"));
      getChildren().add(empty());
      return;
    }
    TiersViewModel.Shown now = shown.get();
    header
        .subtitle(
            messages.text(
                "tiers.screen.as-of-scheme",
                desk.formats().dateTime(now.snapshot().asOf()),
                now.scheme().name(),
                now.scheme().version()))
        .primary(Action.of(messages.text("tiers.screen.run"), Feather.PLAY, this::run))
        .secondary(
            Action.of(
                messages.text("tiers.screen.report"),
                Feather.DOWNLOAD,
                () -> export(Disclosure.MASKED)))
        .menu(
            List.of(
                Action.of(
                    messages.text("tiers.screen.report-unmasked"),
                    Feather.UNLOCK,
                    this::exportUnmasked)));
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(pages, body);
    overview = now;
    showPage(model.pageProperty().get());
  }

  private void turn(TierPage page) {
    pages.valueProperty().set(page);
    showPage(page);
  }

  /// The page is made at its first visit; the overview anew for each snapshot.
  private void showPage(TierPage page) {
    if (overview == null) {
      return;
    }
    Node node =
        page == TierPage.OVERVIEW ? overview(overview) : made.computeIfAbsent(page, this::page);
    VBox.setVgrow(node, Priority.ALWAYS);
    body.getChildren().setAll(node);
  }

  private Node overview(TiersViewModel.Shown now) {
    return new VBox(
        16,
        new TierSnapshotBar(model, desk, day, now),
        new TierOverview(
            now,
            model.practice(),
            desk,
            texts,
            links,
            () -> model.pageProperty().set(TierPage.PRACTICE)));
  }

  private Node page(TierPage page) {
    return switch (page) {
      case OVERVIEW -> new VBox();
      case RULES -> new RulesPage(model.rules(), desk, texts, this::runNow);
      case SEGMENTS -> new SegmentsPage(model.rules(), desk, texts, this::saveRules);
      case HISTORY -> new HistoryPage(model.history(), model.practice(), desk, texts, links);
      case PRACTICE -> new PracticePage(model.practice(), desk, texts, links);
    };
  }

  private void saveRules() {
    model
        .rules()
        .save(
            saved ->
                desk.toasts()
                    .show(
                        Toast.of(Tone.SUCCESS, messages.text("tiers.edit.saved", saved.version()))
                            .with(
                                Action.of(
                                    messages.text("tiers.screen.run"),
                                    Feather.PLAY,
                                    this::runNow))));
  }

  private void runNow() {
    model.pageProperty().set(TierPage.OVERVIEW);
    run();
  }

  private void run() {
    model.run(Optional.ofNullable((java.time.@Nullable LocalDate) day.getValue()));
  }

  private Node empty() {
    EmptyState state =
        new EmptyState(
            Feather.LAYERS,
            messages.text("tiers.screen.none"),
            messages.text("tiers.screen.none.text"),
            Action.of(messages.text("tiers.screen.run"), Feather.PLAY, this::run),
            Action.of(messages.text("tiers.screen.import"), Feather.UPLOAD, links.importFiles()));
    return Controls.styled(state, "growing");
  }

  private void exportUnmasked() {
    desk.dialogs()
        .confirmWithPurpose(
            Question.of(
                messages.text("customers.unmask.question"),
                messages.text("customers.unmask.text"),
                messages.text("customers.unmask.action")))
        .ifPresent(purpose -> export(new Disclosure.Unmasked(purpose)));
  }

  private void export(Disclosure disclosure) {
    ReportFile place = new ReportFile(desk);
    model
        .shownProperty()
        .get()
        .flatMap(now -> place.ask(now.snapshot().asOf().toLocalDate()))
        .ifPresent(
            file ->
                model.export(
                    disclosure,
                    new TierReportTexts(messages, desk.formats(), texts),
                    file,
                    () -> place.tell(file, disclosure)));
  }
}
