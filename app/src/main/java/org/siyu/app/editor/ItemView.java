package org.siyu.app.editor;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.task.FxThread;
import org.siyu.app.task.Repeating;
import org.siyu.app.widget.SegmentedControl;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.content.ContentId;
import org.siyu.core.tiers.Tier;

/// One item in full: its texts with preview, its files, its way and its recurrence, beside its
/// plan.
public final class ItemView extends VBox {
  /// The most that a crash may cost.
  private static final Duration GUARD = Duration.ofSeconds(2);

  private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
  private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
  private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Shift+Z");
  private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
  private static final KeyCombination NEXT_PAGE =
      new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination PAGE_BEFORE =
      new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN);

  private final ItemEditorViewModel model;
  private final Runnable back;
  private final Messages messages;
  private final SegmentedControl<ItemPage> pages;
  private final ItemBands bands;
  private final TextPage text;
  private final GeneralPage general;
  private final FilesPage files;
  private final WayPage way;
  private final SeriesPage series;
  private final VBox body = new VBox();

  private boolean wasAsked;

  /// Whether another item is about to be shown.
  private boolean isFresh = true;

  /// @param tiers words a tier
  /// @param back goes to the screen that one came from
  /// @param open shows another item
  public ItemView(
      ItemEditorViewModel model,
      Desk desk,
      Function<Tier, String> tiers,
      Runnable back,
      Consumer<ContentId> open) {
    this.model = model;
    this.back = back;
    this.messages = desk.messages();
    ItemWords words = new ItemWords(messages, desk.formats(), desk.problems(), model, tiers);
    Thumbnails thumbnails = new Thumbnails(model.files());
    ChannelPreview look = new ChannelPreview(words, thumbnails);
    this.pages =
        new SegmentedControl<>(
            messages.text("editor.pages"),
            List.of(ItemPage.values()),
            page -> messages.text("editor.page." + page.code()));
    this.bands = new ItemBands(model, words);
    this.text = new TextPage(model, words, messages, look, false);
    this.general = new GeneralPage(model, words, messages, look);
    this.files = new FilesPage(model, words, desk.dialogs(), thumbnails);
    this.way = new WayPage(model, words);
    this.series = new SeriesPage(model, words, open);
    VBox.setVgrow(body, Priority.ALWAYS);
    VBox main = new VBox(12, pages, new WordsBand(model, words, messages, this::nextWord), body);
    main.setAlignment(Pos.TOP_LEFT);
    EditorColumns columns = new EditorColumns(main, new PlanPane(model, words, messages));
    VBox.setVgrow(columns, Priority.ALWAYS);
    getStyleClass().addAll("page", "item-page");
    ItemHeader header = new ItemHeader(model, words, back);
    getChildren().setAll(header, bands, columns);
    pages.valueProperty().subscribe((_, now) -> model.pageProperty().set(now));
    addEventFilter(KeyEvent.KEY_PRESSED, this::command);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listenInOpenWindow(this, () -> guarding()::close);
    WhileShown.listen(
        this,
        () ->
            Subscription.combine(
                () -> isFresh = true,
                model.pageProperty().subscribe(this::turn),
                model.scopeAskedProperty().subscribe(this::asked),
                model.stateProperty().subscribe(now -> loaded(now, header, columns))));
  }

  private Repeating guarding() {
    return new Repeating(GUARD, model::guard);
  }

  private void loaded(Optional<ItemState> state, Node header, Node columns) {
    boolean isThere = state.isPresent();
    if (isThere != getChildren().contains(columns)) {
      if (isThere) {
        getChildren().setAll(header, bands, columns);
      } else {
        getChildren().setAll(new Skeleton(messages.text("editor.task.loading")));
      }
    }
    if (isThere && isFresh) {
      FxThread.later(this::takeKeyboard);
    }
    isFresh = !isThere;
  }

  private void turn(ItemPage page) {
    pages.valueProperty().set(page);
    Node node =
        switch (page) {
          case TEXT -> text;
          case GENERAL -> general;
          case FILES -> files;
          case WAY -> way;
          case SERIES -> series;
        };
    VBox.setVgrow(node, Priority.ALWAYS);
    if (!body.getChildren().contains(node)) {
      body.getChildren().setAll(node);
    }
  }

  private void asked(boolean isAsked) {
    if (isAsked) {
      applyCss();
      bands.takeKeyboard();
    } else if (wasAsked) {
      FxThread.later(this::takeKeyboard);
    }
    wasAsked = isAsked;
  }

  /// To the text, where most is done.
  private void takeKeyboard() {
    // what scrolls is in the window only then
    applyCss();
    text.editor().body().area().requestFocus();
  }

  private void nextWord() {
    boolean isGeneral = model.pageProperty().get() == ItemPage.GENERAL;
    if (!isGeneral) {
      model.pageProperty().set(ItemPage.TEXT);
    }
    layout();
    (isGeneral ? general.editor() : text.editor()).nextWord();
  }

  /// Before the field in which one is.
  private void command(KeyEvent event) {
    boolean isTyping = event.getTarget() instanceof TextInputControl;
    if (SAVE.match(event)) {
      model.save();
    } else if (NEXT_PAGE.match(event)) {
      page(1);
    } else if (PAGE_BEFORE.match(event)) {
      page(-1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.LEFT) {
      back.run();
    } else if (!isTyping && UNDO.match(event)) {
      model.undo();
    } else if (!isTyping && (REDO.match(event) || REDO_TOO.match(event))) {
      model.redo();
    } else if (!PASTE.match(event) || !paste(isTyping)) {
      return;
    }
    event.consume();
  }

  /// Files and pictures can be pasted anywhere; into a field, text goes first.
  private boolean paste(boolean isTyping) {
    boolean isPasted = (!isTyping || FilesPage.isPicturePasted()) && files.paste();
    if (isPasted) {
      model.pageProperty().set(ItemPage.FILES);
    }
    return isPasted;
  }

  /// After it: what a field or a list needs itself is its own.
  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (model.scopeAskedProperty().get()) {
        model.askNoMore();
      } else {
        back.run();
      }
      event.consume();
    } else if (event.getCode() == KeyCode.F8) {
      nextWord();
      event.consume();
    }
  }

  private void page(int by) {
    int at = Math.floorMod(model.pageProperty().get().ordinal() + by, ItemPage.values().length);
    model.pageProperty().set(ItemPage.values()[at]);
    pages.takeKeyboard();
  }
}
