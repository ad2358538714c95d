package org.siyu.app.today;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Formats;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.tiers.TierTexts;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Card;
import org.siyu.app.widget.EvenRow;
import org.siyu.app.widget.InlineProblem;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.exchange.planning.ImportBatch;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.today.DayUrgency;

/// What needs doing today and how the customers are, on one page.
public final class TodayView extends VBox {
  private static final double NARROWEST_CARD = 340;
  private static final int MOST_IMPORTS = 4;

  private final TodayViewModel model;
  private final DayViewModel day;
  private final DayPane pane;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final TodayLinks links;
  private final List<Action> files;
  private Optional<PageHeader> header = Optional.empty();

  public TodayView(
      TodayViewModel model,
      DayViewModel day,
      Desk desk,
      TierTexts texts,
      TodayLinks links,
      DayLinks dayLinks,
      List<Action> files) {
    this.files = files;
    this.model = model;
    this.day = day;
    this.pane = new DayPane(day, desk, new DayDrawer(day, desk, texts::tier, dayLinks), dayLinks);
    this.desk = desk;
    this.messages = desk.messages();
    this.formats = desk.formats();
    this.texts = texts;
    this.links = links;
    getStyleClass().add("page");
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                model.todayProperty().subscribe(_ -> draw()),
                day.shownProperty().subscribe((_, _) -> summarise()),
                model.guidedProperty().subscribe((_, _) -> draw()),
                model.problemProperty().subscribe((_, _) -> draw())));
  }

  private void draw() {
    PageHeader header = new PageHeader(messages, messages.text("today.title"));
    getChildren().setAll(header);
    model
        .problemProperty()
        .get()
        .map(problem -> new InlineProblem(Tone.ERROR, "", desk.problems().full(problem)))
        .ifPresent(getChildren()::add);
    model.todayProperty().get().ifPresent(today -> draw(today, header));
  }

  private void summarise() {
    model
        .todayProperty()
        .get()
        .ifPresent(today -> header.ifPresent(shown -> shown.subtitle(summary(today))));
  }

  private void draw(Today today, PageHeader header) {
    header.subtitle(summary(today));
    this.header = Optional.of(header);
    if (model.guidedProperty().get()) {
      getChildren()
          .add(
              today.isEmpty()
                  ? GuideCard.of(messages, links, today.done(), model::dismissGuide)
                  : GuideCard.strip(messages, links, today.done(), model::dismissGuide));
    }
    if (today.isEmpty()) {
      getChildren().add(new EvenRow(NARROWEST_CARD, workspace(today)));
      return;
    }
    header.primary(Action.of(messages.text("today.import"), Feather.UPLOAD, links.importFiles()));
    header.menu(files);
    pane.sentBack(today.sentBack());
    getChildren()
        .addAll(pane, tiers(today), new EvenRow(NARROWEST_CARD, imports(today), workspace(today)));
  }

  private String summary(Today today) {
    String date = formats.longDate(today.now().toLocalDate());
    return day.shownProperty()
        .get()
        .map(
            shown -> {
              int late = shown.count(DayUrgency.LATE);
              int due = late + shown.count(DayUrgency.SOON) + shown.count(DayUrgency.TODAY);
              return late > 0
                  ? messages.text("today.summary.overdue", date, due, late)
                  : due > 0 ? messages.text("today.summary.due", date, due) : date;
            })
        .orElse(date);
  }

  private Card tiers(Today today) {
    Optional<TierHealth> health = today.health();
    if (health.isEmpty()) {
      return Card.titled(
          messages.text("today.tiers"),
          QuietLine.of(
              Feather.LAYERS,
              messages.text("today.tiers.none"),
              messages.text("today.tiers.none.text"),
              Action.of(messages.text("today.tiers.run"), links.tiers())));
    }
    TierHealth now = health.get();
    String taken = formats.relative(now.takenAt(), today.now());
    String total = formats.number(now.customers());
    return Card.titled(
        messages.text("today.tiers"),
        now.comparedWith()
            .map(
                before ->
                    messages.text("today.tiers.compared", total, taken, formats.dateTime(before)))
            .orElseGet(() -> messages.text("today.tiers.alone", total, taken)),
        new TierHealthTable(now, messages, formats, texts, links));
  }

  private Card imports(Today today) {
    VBox lines = new VBox(10);
    List<ImportBatch> batches = today.imports();
    batches.stream()
        .limit(MOST_IMPORTS)
        .map(batch -> line(batch, today))
        .forEach(lines.getChildren()::add);
    if (batches.isEmpty()) {
      lines
          .getChildren()
          .add(
              QuietLine.of(
                  Feather.CHECK_CIRCLE,
                  messages.text("today.imports.none"),
                  messages.text("today.imports.none.text")));
    }
    return Card.titled(messages.text("today.imports"), messages.text("today.imports.text"), lines);
  }

  private Node line(ImportBatch batch, Today today) {
    String what =
        batch.files().isEmpty()
            ? messages.text("today.imports.batch", batch.batchNo())
            : String.join(messages.text("today.imports.and"), batch.files());
    return QuietLine.of(
        Feather.ALERT_TRIANGLE,
        what,
        messages.text(
            "today.imports.found",
            formats.number(batch.linesRejected()),
            formats.number(batch.actions().conflicts()),
            formats.relative(batch.importedAt(), today.now())),
        Action.of(
            messages.text("today.imports.look"),
            () -> links.lookAtImport().accept(batch.batchNo())));
  }

  private Card workspace(Today today) {
    VBox lines = new VBox(10, backup(today));
    today.review().map(this::review).ifPresent(lines.getChildren()::add);
    return Card.titled(
        messages.text("today.workspace"), messages.text("today.workspace.text"), lines);
  }

  private Node review(TierPracticeService.Reminder reminder) {
    Action look = Action.of(messages.text("today.review.look"), links.tierReview());
    String due = formats.date(reminder.due());
    return reminder.isDue()
        ? QuietLine.of(
            Feather.ALERT_TRIANGLE,
            messages.text("today.review.due"),
            messages.text("today.review.due.text", due, reminder.daysLate()),
            look)
        : QuietLine.of(
            Feather.CALENDAR,
            messages.text("today.review"),
            messages.text("today.review.text", due),
            look);
  }

  private Node backup(Today today) {
    Action look = Action.of(messages.text("today.backup.look"), links.settings());
    if (today.isBackedUp()) {
      return QuietLine.of(
          Feather.SHIELD,
          messages.text("today.backup.good"),
          today
              .lastBackup()
              .map(
                  backup ->
                      messages.text(
                          "today.backup.good.text",
                          formats.relative(backup.madeAt(), today.now()),
                          formats.fileSize(backup.bytes())))
              .orElse(""),
          look);
    }
    return QuietLine.of(
        Feather.ALERT_TRIANGLE,
        messages.text("today.backup.missing"),
        today
            .lastBackup()
            .map(
                backup ->
                    messages.text(
                        "today.backup.old", formats.relative(backup.madeAt(), today.now())))
            .orElseGet(() -> messages.text("today.backup.none")),
        look);
  }
}
