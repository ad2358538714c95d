package org.siyu.app.library;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Badge;
import org.siyu.app.widget.Controls;
import org.siyu.app.widget.DataTable;
import org.siyu.app.widget.DrawerPlace;
import org.siyu.app.widget.EmptyState;
import org.siyu.app.widget.Skeleton;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ChoiceList;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.LibraryQuery;

/// Good pieces and templates in a table; one of them in the drawer.
final class PiecesPage extends VBox implements LibraryPane {
  private final LibraryViewModel library;
  private final PiecesViewModel model;
  private final LibraryTexts texts;
  private final Desk desk;
  private final DrawerPlace drawer;
  private final PieceFilters filters;
  private final DataTable<LibraryPiece> table;
  private Optional<PieceSheet> sheet = Optional.empty();
  private boolean isAsking;

  PiecesPage(LibraryViewModel library, LibraryTexts texts, Desk desk, DrawerPlace drawer) {
    super(12);
    this.library = library;
    this.model = library.pieces();
    this.texts = texts;
    this.desk = desk;
    this.drawer = drawer;
    this.filters = new PieceFilters(library, texts, desk.messages());
    this.table = table();
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filters.bar(), table);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private DataTable<LibraryPiece> table() {
    DataTable<LibraryPiece> made =
        new DataTable<LibraryPiece>(texts.text("library.page.pieces"))
            .node("title", texts.text("library.piece.title"), 226, this::title, this::titleCell)
            .node(
                "channel",
                texts.text("library.channel"),
                130,
                piece -> texts.choice(ChoiceList.CHANNEL, piece.item().content().channel()),
                piece -> new ChannelBadge(texts, piece.item().content().channel()))
            .text(
                "kind",
                texts.text("library.kind"),
                92,
                piece -> texts.choice(ChoiceList.KIND, piece.item().traits().kind()))
            .text(
                "depth",
                texts.text("library.depth"),
                72,
                piece -> texts.choice(ChoiceList.DEPTH, piece.item().traits().depth()))
            .text(
                "audience",
                texts.text("library.audience"),
                118,
                piece -> texts.audience(piece.item().content().audience()))
            .number(
                "uses",
                texts.text("library.piece.uses"),
                78,
                LibraryPiece::uses,
                uses -> texts.number(uses))
            .text(
                "last",
                texts.text("library.piece.last-used"),
                92,
                piece -> texts.ago(piece.lastUsed(), library.now()))
            .filling()
            .onOpen(piece -> model.open(piece.id()));
    made.setId("library-pieces");
    return made;
  }

  private String title(LibraryPiece piece) {
    return piece.item().content().title();
  }

  private Node titleCell(LibraryPiece piece) {
    Label title = Controls.label(title(piece));
    HBox cell = new HBox(8, title);
    cell.setAlignment(Pos.CENTER_LEFT);
    if (piece.isTemplate()) {
      cell.getChildren().add(Badge.of(Tone.INFO, texts.text("library.template")));
    }
    return cell;
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public Subscription follow() {
    return Subscription.combine(
        filters.follow(),
        model.shownProperty().subscribe(this::show),
        model.openedProperty().subscribe(_ -> draw()),
        model.formProperty().subscribe(_ -> draw()),
        drawer::leave);
  }

  private void show(Optional<List<LibraryPiece>> pieces) {
    table.empty(pieces.isEmpty() ? new Skeleton(texts.text("library.reading")) : empty());
    table.replaceRows(pieces.orElse(List.of()), LibraryPiece::id);
  }

  private Node empty() {
    return model.queryProperty().get().isFiltering()
        ? new EmptyState(
            Feather.SEARCH,
            texts.text("library.nothing-found"),
            texts.text("library.nothing-found.text"),
            Action.of(
                texts.text("widget.filters.clear"),
                Feather.X,
                () -> model.ask(_ -> LibraryQuery.ALL)))
        : new EmptyState(
            Feather.BOOKMARK,
            texts.text("library.pieces.none"),
            texts.text("library.pieces.none.text"),
            Action.of(texts.text("library.piece.new"), Feather.PLUS, model::begin),
            Action.of(
                texts.text("library.pieces.none.calendar"),
                Feather.CALENDAR,
                () -> desk.navigation().go("calendar")));
  }

  /// The drawer shows what is being written, else what is read.
  private void draw() {
    Optional<PieceForm> form = model.formProperty().get();
    Optional<PiecesViewModel.Opened> opened = model.openedProperty().get();
    if (form.isPresent()) {
      PieceEditor editor = new PieceEditor(library, form.get(), texts, desk);
      drawer.show(form.get(), heading(form.get()), editor, model::close);
      editor.takeKeyboard();
    } else if (opened.isPresent()) {
      PieceSheet made = new PieceSheet(library, opened.get(), texts, desk);
      LibraryPiece piece = opened.get().piece();
      sheet = Optional.of(made);
      if (drawer.show(piece.id(), title(piece), made, model::close)) {
        table.requestFocus();
      }
      if (isAsking) {
        made.askMoment();
      }
      isAsking = false;
    } else {
      drawer.hide();
      sheet = Optional.empty();
    }
  }

  private String heading(PieceForm form) {
    return texts.text(form.original().isPresent() ? "library.piece.edit" : "library.piece.new");
  }

  @Override
  public void takeKeyboard() {
    table.takeKeyboard();
  }

  @Override
  public void search() {
    filters.search();
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    KeyCode code = event.getCode();
    boolean isUsed =
        switch (code) {
          case N -> done(model::begin);
          case E -> with(model::edit);
          case U -> with(this::use);
          case DELETE, BACK_SPACE -> with(model::remove);
          default -> false;
        };
    if (isUsed) {
      event.consume();
    }
  }

  /// Opens a piece with the question when it is to go out.
  private void use(LibraryPiece piece) {
    boolean isOpen =
        model.openedProperty().get().filter(now -> now.piece().id().equals(piece.id())).isPresent();
    if (isOpen) {
      sheet.ifPresent(PieceSheet::askMoment);
    } else {
      isAsking = true;
      model.open(piece.id());
    }
  }

  private boolean with(Consumer<LibraryPiece> act) {
    return table.selectedRow().map(piece -> done(() -> act.accept(piece))).orElse(false);
  }

  private static boolean done(Runnable run) {
    run.run();
    return true;
  }
}
