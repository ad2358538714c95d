package org.siyu.app.words;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.dialog.FileKind;
import org.siyu.app.i18n.Messages;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.PageHeader;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.StepToasts;
import org.siyu.app.widget.WhileShown;
import org.siyu.core.words.ListedWord;

/// The word list in a table; one entry of it in the drawer.
public final class WordsPage extends VBox {
  private final WordsViewModel model;
  private final Desk desk;
  private final Messages messages;
  private final EntryTexts texts;
  private final DrawerPlace drawer;
  private final PageHeader header;
  private final WordFilters filters;
  private final DataTable<ListedWord> table;
  private final Label version = Controls.paragraph("", "caption");
  private final StepToasts steps;

  /// @param title of the screen that the page is on
  public WordsPage(WordsViewModel model, Desk desk, String title) {
    super(12);
    this.model = model;
    this.desk = desk;
    this.messages = desk.messages();
    this.steps = new StepToasts(desk.toasts(), messages);
    this.texts = new EntryTexts(messages);
    this.drawer = new DrawerPlace(desk.drawer());
    this.header =
        new PageHeader(messages, title)
            .primary(Action.of(messages.text("words.new"), Feather.PLUS, model::begin))
            .secondary(
                Action.of(messages.text("words.try"), Feather.CHECK_SQUARE, () -> model.tryOut()))
            .menu(
                List.of(
                    Action.of(messages.text("words.export"), Feather.DOWNLOAD, this::export),
                    Action.of(messages.text("words.import"), Feather.UPLOAD, this::read)));
    this.filters = new WordFilters(model, texts, messages);
    this.table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filters.bar(), table, version);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    WhileShown.listen(this, this::follow);
  }

  private DataTable<ListedWord> table() {
    DataTable<ListedWord> made =
        new DataTable<ListedWord>(texts.text("words.sheet.title"))
            .node("on", texts.text("words.column.on"), 72, this::on, this::onCell)
            .text(
                "pattern", texts.text("words.column.pattern"), 200, word -> word.entry().pattern())
            .node(
                "severity",
                texts.text("words.column.severity"),
                80,
                word -> texts.words().severity(word.entry().severity()),
                word -> texts.severity(word.entry().severity()))
            .text(
                "category",
                texts.text("words.column.category"),
                110,
                word -> texts.words().category(word.entry().category()))
            .text(
                "substitutes",
                texts.text("words.column.substitutes"),
                170,
                word -> String.join(texts.text("words.or"), word.entry().substitutes()))
            .text(
                "legal-basis",
                texts.text("words.column.legal-basis"),
                180,
                word -> word.entry().legalBasis())
            .text("industries", texts.text("words.column.industries"), 96, texts::trades)
            .text("origin", texts.text("words.origin"), 76, word -> texts.origin(word.origin()))
            .filling()
            .onOpen(word -> model.open(word.entry().id()));
    made.setId("words-table");
    return made;
  }

  private String on(ListedWord word) {
    return texts.text(word.isOn() ? "words.on.yes" : "words.on.no");
  }

  private Node onCell(ListedWord word) {
    CheckBox box = new CheckBox();
    box.setSelected(word.isOn());
    box.setFocusTraversable(false);
    box.setAccessibleText(messages.text("words.on.checked", word.entry().pattern()));
    box.setOnAction(_ -> model.toggle(word));
    return box;
  }

  public PageHeader header() {
    return header;
  }

  public void search() {
    filters.search();
  }

  public void takeKeyboard() {
    table.takeKeyboard();
  }

  private Subscription follow() {
    model.read();
    return Subscription.combine(
        filters.follow(),
        model.listedProperty().subscribe(this::count),
        model.shownProperty().subscribe(this::show),
        model.sheetProperty().subscribe(this::draw),
        model.newsProperty().subscribe((_, now) -> tell(now)),
        model
            .problemProperty()
            .subscribe(
                (_, now) -> now.map(desk.problems()::full).ifPresent(desk.toasts()::warning)),
        drawer::leave);
  }

  private void count(Optional<WordsViewModel.Listed> listed) {
    listed.ifPresent(
        read -> {
          List<ListedWord> words = read.list().words();
          long own = words.stream().filter(word -> word.origin() == ListedWord.Origin.OWN).count();
          header.subtitle(
              messages.text(
                  "words.page.subtitle",
                  desk.formats().number(words.size()),
                  desk.formats().number(own)));
          version.setText(
              messages.text(
                  "words.page.version",
                  read.checked().version(),
                  desk.formats().date(read.checked().date())));
        });
  }

  private void show(List<ListedWord> words) {
    table.empty(placeholder());
    table.replaceRows(words, word -> word.entry().id());
  }

  private Node placeholder() {
    return model.listedProperty().get().isEmpty()
        ? new Skeleton(texts.text("words.reading"))
        : new EmptyState(
            Feather.SEARCH,
            texts.text("words.none"),
            texts.text("words.none.text"),
            Action.of(
                texts.text("widget.filters.clear"),
                Feather.X,
                () -> model.ask(_ -> WordFilter.ALL)));
  }

  private void draw(Optional<WordsViewModel.Sheet> sheet) {
    if (sheet.isEmpty()) {
      drawer.hide();
      return;
    }
    switch (sheet.get()) {
      case WordsViewModel.Sheet.Reading(ListedWord word) -> {
        EntrySheet reading = new EntrySheet(model, word, texts, desk);
        if (drawer.show(word.entry().id(), word.entry().pattern(), reading, model::close)) {
          table.requestFocus();
        }
      }
      case WordsViewModel.Sheet.Writing(EntryForm form) -> {
        EntryEditor editor = new EntryEditor(model, form, texts, desk);
        String heading = form.original().isPresent() ? "words.edit.title" : "words.new";
        drawer.show(form, texts.text(heading), editor, model::close);
        editor.takeKeyboard();
      }
      case WordsViewModel.Sheet.Trying _ -> {
        TrySheet trying = new TrySheet(model, texts, desk);
        drawer.show("try", texts.text("words.try"), trying, model::close);
        trying.takeKeyboard();
      }
      case WordsViewModel.Sheet.Importing importing ->
          drawer.show(
              importing,
              texts.text("words.import.title"),
              new ImportSheet(model, importing, texts, desk),
              model::close);
    }
  }

  private void tell(Optional<WordNews> news) {
    news.ifPresentOrElse(
        done ->
            steps.tell(
                messages.text("words.done." + done.what().code(), done.name()),
                done.undo().<Runnable>map(_ -> () -> model.undo(done))),
        steps::forget);
  }

  private void export() {
    desk.dialogs()
        .saveFile(FileKind.WORKBOOK, messages.text("words.export.file"))
        .ifPresent(file -> model.write(WordSheetTexts.labels(messages), file));
  }

  private void read() {
    desk.dialogs().openFile(FileKind.WORKBOOK).ifPresent(this::read);
  }

  private void read(Path file) {
    model.readFile(file, WordSheetTexts.all());
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean isUsed =
        switch (event.getCode()) {
          case N -> done(model::begin);
          case T -> done(() -> model.tryOut());
          case E -> with(model::edit);
          case SPACE -> with(model::toggle);
          case DELETE, BACK_SPACE -> with(model::reset);
          default -> false;
        };
    if (isUsed) {
      event.consume();
    }
  }

  private boolean with(Consumer<ListedWord> act) {
    return table.selectedRow().map(word -> done(() -> act.accept(word))).orElse(false);
  }

  private static boolean done(Runnable run) {
    run.run();
    return true;
  }
}
