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

/// What needs doing today and how the customers are, on one page.
public final class TodayView extends VBox {
  private static final double NARROWEST_CARD = 340;
  private static final int MOST_IMPORTS = 4;

  private final TodayViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Formats formats;
  private final TierTexts texts;
  private final TodayLinks links;

  public TodayView(TodayViewModel model, Desk desk, TierTexts texts, TodayLinks links) {
    this.model = model;
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

  private void draw(Today today, PageHeader header) {
    header.subtitle(summary(today));
    if (model.guidedProperty().get()) {
      getChildren().add(GuideCard.of(messages, links, today.done(), model::dismissGuide));
    }
    if (today.isEmpty()) {
      getChildren().add(new EvenRow(NARROWEST_CARD, workspace(today)));
      return;
    }
    header.primary(Action.of(messages.text("today.import"), Feather.UPLOAD, links.importFiles()));
    if (today.reviews().isAny()) {
      getChildren().add(reviews(today.reviews()));
    }
    getChildren()
        .addAll(
            new EvenRow(NARROWEST_CARD, followUps(today), tiers(today)),
            new EvenRow(NARROWEST_CARD, imports(today), workspace(today)));
  }

  private String summary(Today today) {
    String day = formats.longDate(today.now().toLocalDate());
    return today.overdue() > 0
        ? messages.text("today.summary.overdue", day, today.overdue())
        : today.followUps().isEmpty()
            ? day
            : messages.text("today.summary.due", day, today.followUps().size());
  }

  private Card reviews(Today.Reviews reviews) {
    return new Card(
        QuietLine.of(
            Feather.CHECK_SQUARE,
            reviews.waiting() > 0
                ? messages.text("today.reviews.waiting", reviews.waiting())
                : messages.text("today.reviews.none"),
            reviews.sentBack() > 0
                ? messages.text("today.reviews.sent-back", reviews.sentBack())
                : "",
            Action.of(messages.text("today.reviews.look"), links.contentReview())));
  }

  private Card followUps(Today today) {
    return Card.titled(
        messages.text("today.follow-ups"),
        messages.text("today.follow-ups.text"),
        new FollowUpRows(today, messages, formats, links));
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
