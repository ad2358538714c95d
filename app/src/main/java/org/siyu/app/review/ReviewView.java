package org.siyu.app.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.Tone;
import org.siyu.app.widget.WhileShown;
import org.siyu.app.words.WordTexts;
import org.siyu.core.tiers.Tier;

/// The review: at the left what waits for a person, at the right one item at a time.
public final class ReviewView extends VBox {
  private final ReviewViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final ReviewWords words;
  private final ReviewLinks links;
  private final PageHeader header;
  private final ReviewQueue queue;
  private final ReviewReading reading;
  private final ReviewComparison comparison;
  private final ReviewHistory history;
  private final ReviewDecision decision;
  private final Label title = Controls.paragraph("", "section-title");
  private final HBox status = new HBox();
  private final SegmentedControl<ReviewPart> parts;
  private final ScrollPane sheet = new ScrollPane();
  private final VBox item;
  private final StackPane body = new StackPane();

  /// Whether the key that was pressed last was a command.
  private boolean isUsed;

  /// @param tiers words a tier
  /// @param tags the names of tags
  public ReviewView(
      ReviewViewModel model,
      Desk desk,
      Function<Tier, String> tiers,
      Function<UUID, Optional<String>> tags,
      ReviewLinks links) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.links = links;
    this.words = words(model, desk, tiers, tags);
    ReleaseFile files = releases(model, desk, tiers, tags);
    this.queue = new ReviewQueue(model, words);
    this.reading = new ReviewReading(words, new WordTexts(messages), links);
    this.comparison = new ReviewComparison(words);
    this.history = new ReviewHistory(words);
    this.decision = new ReviewDecision(model, words, desk.problems(), links, this::askForReviewers);
    this.header =
        new PageHeader(messages, messages.text("review.title"))
            .menu(
                List.of(
                    Action.of(
                        messages.text("review.reviewers.name"),
                        Feather.USERS,
                        this::askForReviewers),
                    Action.of(
                        messages.text("review.release.item"),
                        Feather.FILE_TEXT,
                        () -> model.item().ifPresent(found -> files.item(found.id()))),
                    Action.of(
                        messages.text("review.release.day"),
                        Feather.CALENDAR,
                        () -> model.item().ifPresent(found -> files.day(found.plan().day())))));
    this.parts =
        new SegmentedControl<>(
            messages.text("review.part"),
            List.of(ReviewPart.values()),
            part -> messages.text("review.part." + part.code()));
    parts.valueProperty().addListener((_, _, wanted) -> model.show(wanted));
    this.item = item();
    HBox.setHgrow(body, Priority.ALWAYS);
    body.setMinWidth(0);
    HBox row = new HBox(16, queue, body);
    VBox.setVgrow(row, Priority.ALWAYS);
    getStyleClass().addAll("page", "review-page");
    getChildren().addAll(header, row);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    ReviewNews news = new ReviewNews(model, words, desk);
    WhileShown.listen(this, () -> follow(news));
  }

  private static ReviewWords words(
      ReviewViewModel model,
      Desk desk,
      Function<Tier, String> tiers,
      Function<UUID, Optional<String>> tags) {
    return new ReviewWords(
        desk.messages(),
        desk.formats(),
        () ->
            new ReviewWords.Names(
                model.desk().choices(), model.desk().members(), model.desk().tiers()),
        new ReviewWords.Labels(tiers, tags));
  }

  /// Gives release sheets out, from wherever somebody asks for one.
  public static ReleaseFile releases(
      ReviewViewModel model,
      Desk desk,
      Function<Tier, String> tiers,
      Function<UUID, Optional<String>> tags) {
    return new ReleaseFile(
        model.services(),
        desk,
        ReleaseTexts.of(desk.messages(), desk.formats(), model.services().content(), tiers, tags));
  }

  private VBox item() {
    sheet.setFitToWidth(true);
    sheet.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    sheet.getStyleClass().add("review-sheet");
    sheet.setAccessibleText(messages.text("review.part.text"));
    VBox.setVgrow(sheet, Priority.ALWAYS);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    status.setAlignment(Pos.CENTER_LEFT);
    HBox head = new HBox(10, title, status);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox made = new VBox(12, head, parts, sheet, decision);
    return Controls.styled(made, "review-item");
  }

  private Subscription follow(ReviewNews news) {
    return Subscription.combine(
        model.sightProperty().subscribe(_ -> show()),
        model.audienceProperty().subscribe(reading::show),
        news.follow());
  }

  private void show() {
    ReviewDesk now = model.desk();
    header.subtitle(
        model.isLoaded()
            ? messages.text(
                now.isOwn() ? "review.subtitle.own" : "review.subtitle.other",
                words.member(now.person()),
                now.waiting().size())
            : "");
    queue.show();
    Optional<ReviewPage> page = model.page();
    page.ifPresent(this::show);
    body.getChildren().setAll(page.<Node>map(_ -> item).orElseGet(this::empty));
  }

  private void show(ReviewPage page) {
    title.setText(page.content().title());
    status.getChildren().setAll(Badge.of(Tone.INFO, words.status(page.item().status())));
    parts.valueProperty().set(model.part());
    Node wanted =
        switch (model.part()) {
          case TEXT -> reading;
          case CHANGES -> comparison;
          case HISTORY -> history;
        };
    switch (model.part()) {
      case TEXT -> reading.show(page);
      case CHANGES -> comparison.show(page);
      case HISTORY -> history.show(page);
    }
    if (sheet.getContent() != wanted || !page.item().id().toString().equals(sheet.getId())) {
      sheet.setContent(wanted);
      sheet.setId(page.item().id().toString());
      sheet.setVvalue(0);
    }
    decision.show(page);
  }

  private Node empty() {
    if (!model.isLoaded()) {
      return new Skeleton(messages.text("review.task.reading"));
    }
    return model.desk().isOwn()
        ? new EmptyState(
            Feather.CHECK_CIRCLE,
            messages.text("review.empty"),
            messages.text("review.empty.text"),
            Action.of(messages.text("review.calendar"), Feather.CALENDAR, links.calendar()))
        : new EmptyState(
            Feather.CHECK_CIRCLE,
            messages.text("review.empty.other", words.member(model.desk().person())),
            messages.text("review.empty.other.text"),
            Action.of(messages.text("review.own"), () -> model.lookAt(Optional.empty())));
  }

  private void askForReviewers() {
    desk.drawer()
        .open(
            messages.text("review.reviewers.name"), new ReviewersForm(model, words, links.team()));
  }

  private void key(KeyEvent event) {
    isUsed = false;
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
      if (event.isShiftDown()) {
        decision.sendBack();
      } else {
        model.goOn();
      }
      event.consume();
    } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z && !isTyping) {
      model.undo();
      event.consume();
    } else if (isTyping && event.getCode() == KeyCode.ESCAPE) {
      queue.takeKeyboard();
      event.consume();
    } else if (!isTyping && !event.isShortcutDown() && !event.isAltDown()) {
      isUsed = letter(event.getCode());
      if (isUsed) {
        event.consume();
      }
    }
  }

  private boolean letter(KeyCode code) {
    switch (code) {
      case J -> model.step(1);
      case K -> model.step(-1);
      case A -> model.goOn();
      case S -> decision.sendBack();
      case R -> decision.write();
      case T -> model.show(ReviewPart.TEXT);
      case D -> model.show(ReviewPart.CHANGES);
      case H -> model.show(ReviewPart.HISTORY);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// A letter that was a command is not typed into the field that the command opened.
  private void typed(KeyEvent event) {
    if (isUsed) {
      isUsed = false;
      event.consume();
    }
  }
}
