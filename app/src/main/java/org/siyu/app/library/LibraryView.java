package org.siyu.app.library;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.tiers.Tier;

/// The library: good pieces and templates, topics, and the word list that texts are checked
/// against.
public final class LibraryView extends VBox {
  private static final KeyCombination FIND =
      new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private final LibraryViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final Links links;
  private final LibraryTexts texts;
  private final DrawerPlace drawer;
  private final SegmentedControl<LibraryPage> pages;
  private final VBox head = new VBox();
  private final VBox body = new VBox();
  private final Map<LibraryPage, LibraryPane> made = new EnumMap<>(LibraryPage.class);
  private Subscription following = Subscription.EMPTY;
  private final StepToasts steps;

  /// Where the library leads to.
  ///
  /// @param words makes the page of the word list
  /// @param cases makes the page of the cases
  /// @param openCustomer shows the customer whom a topic names
  /// @param openItem shows an item of the calendar in full
  public record Links(
      Supplier<LibraryPart> words,
      Supplier<LibraryPart> cases,
      Consumer<UUID> openCustomer,
      Consumer<ContentId> openItem) {}

  /// @param tiers words a tier
  public LibraryView(LibraryViewModel model, Desk desk, Function<Tier, String> tiers, Links links) {
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.steps = new StepToasts(desk.toasts(), messages);
    this.links = links;
    this.texts = new LibraryTexts(messages, desk.formats(), model::lists, tiers);
    this.drawer = new DrawerPlace(desk.drawer());
    this.pages =
        new SegmentedControl<>(
            messages.text("library.page"),
            List.of(LibraryPage.values()),
            page -> messages.text("library.page." + page.key()));
    pages.setId("library-pages");
    pages.valueProperty().subscribe((_, now) -> model.pageProperty().set(now));
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren().addAll(head, pages, body);
    getStyleClass().add("page");
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private Subscription follow() {
    Subscription all =
        Subscription.combine(
            model.pageProperty().subscribe(this::turn),
            model.pieces().shownProperty().subscribe(_ -> count()),
            model.topics().shownProperty().subscribe(_ -> count()),
            model.itemProperty().subscribe((_, now) -> now.ifPresent(links.openItem())),
            model.newsProperty().subscribe((_, now) -> tell(now)),
            model
                .problemProperty()
                .subscribe(
                    (_, now) -> now.map(desk.problems()::full).ifPresent(desk.toasts()::warning)),
            desk.drawer().openProperty().subscribe((_, isOpen) -> drawerMoved(isOpen)),
            this::leave);
    if (desk.drawer().openProperty().get()) {
      return all;
    }
    takeKeyboard();
    return all;
  }

  private void leave() {
    following.unsubscribe();
    following = Subscription.EMPTY;
  }

  private void turn(LibraryPage page) {
    following.unsubscribe();
    pages.valueProperty().set(page);
    LibraryPane pane = pane(page);
    VBox.setVgrow(pane.node(), Priority.ALWAYS);
    body.getChildren().setAll(pane.node());
    head.getChildren().setAll(header(page));
    following = pane.follow();
    count();
  }

  private LibraryPane pane(LibraryPage page) {
    return made.computeIfAbsent(
        page,
        _ ->
            switch (page) {
              case PIECES -> new PiecesPage(model, texts, desk, drawer);
              case TOPICS ->
                  new TopicsPage(
                      model,
                      texts,
                      desk,
                      drawer,
                      topic -> topic.customer().ifPresent(links.openCustomer()));
              case CASES -> new PartPane(links.cases().get());
              case WORDS -> new PartPane(links.words().get());
            });
  }

  private PageHeader header(LibraryPage page) {
    return switch (page) {
      case PIECES ->
          new PageHeader(messages, messages.text("library.title"))
              .primary(
                  Action.of(
                      messages.text("library.piece.new"), Feather.PLUS, model.pieces()::begin));
      case TOPICS ->
          new PageHeader(messages, messages.text("library.title"))
              .primary(
                  Action.of(
                      messages.text("library.topic.new"), Feather.PLUS, model.topics()::begin))
              .secondary(
                  Action.of(
                      messages.text("library.poll"), Feather.CLIPBOARD, model.topics()::beginPoll));
      case CASES, WORDS -> pane(page) instanceof PartPane part ? part.header() : blank();
    };
  }

  private PageHeader blank() {
    return new PageHeader(messages, messages.text("library.title"));
  }

  /// How many there are, and how many of them are in sight.
  private void count() {
    LibraryPage page = model.pageProperty().get();
    int all = page == LibraryPage.PIECES ? model.pieces().count() : model.topics().count();
    int shown =
        page == LibraryPage.PIECES ? model.pieces().shown().size() : model.topics().shown().size();
    boolean isOwn = page == LibraryPage.PIECES || page == LibraryPage.TOPICS;
    if (isOwn && head.getChildren().getFirst() instanceof PageHeader header) {
      String key = page == LibraryPage.PIECES ? "library.pieces.count" : "library.topics.count";
      header.subtitle(
          shown == all
              ? messages.text(key, texts.number(all))
              : messages.text(
                  "library.shown", texts.number(shown), messages.text(key, texts.number(all))));
    }
  }

  private void takeKeyboard() {
    pane(model.pageProperty().get()).takeKeyboard();
  }

  /// The keyboard goes back to the list when the drawer closes.
  private void drawerMoved(boolean isOpen) {
    if (!isOpen && getScene() != null) {
      takeKeyboard();
    }
  }

  private void tell(Optional<LibraryNews> news) {
    news.ifPresentOrElse(
        done ->
            steps.tell(
                messages.text("library.done." + done.what().code(), done.title()),
                done.undo().<Runnable>map(_ -> () -> model.undo(done))),
        steps::forget);
  }

  private void key(KeyEvent event) {
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    LibraryPane pane = pane(model.pageProperty().get());
    if (FIND.match(event) || (event.getCode() == KeyCode.SLASH && !isTyping)) {
      pane.search();
      event.consume();
    } else if (UNDO.match(event) && !isTyping) {
      if (pane instanceof PartPane part) {
        part.undo();
      } else {
        model.undo();
      }
      event.consume();
    }
  }
}
