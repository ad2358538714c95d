package org.siyu.app.library;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.LibraryQuery;

/// Good pieces and templates: read once, narrowed down in memory as one types.
public final class PiecesViewModel {
  /// What is read in full.
  ///
  /// @param origin the item it was taken from, while that is in the calendar
  public record Opened(LibraryPiece piece, Optional<ContentItem> origin) {}

  private final LibraryServices services;
  private final LibraryWork work;
  private final Supplier<LibraryLists> lists;
  private final Consumer<ContentId> openItem;
  private final NarrowedList<LibraryPiece, LibraryQuery> list =
      new NarrowedList<>(LibraryQuery.ALL, LibraryQuery::accepts);
  private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
      new ReadOnlyObjectWrapper<>(this, "opened", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<PieceForm>> form =
      new ReadOnlyObjectWrapper<>(this, "form", Optional.empty());

  PiecesViewModel(
      LibraryServices services,
      LibraryWork work,
      Supplier<LibraryLists> lists,
      Consumer<ContentId> openItem) {
    this.services = services;
    this.work = work;
    this.lists = lists;
    this.openItem = openItem;
  }

  public ReadOnlyObjectProperty<LibraryQuery> queryProperty() {
    return list.queryProperty();
  }

  /// Empty until they are read for the first time.
  public ReadOnlyObjectProperty<Optional<List<LibraryPiece>>> shownProperty() {
    return list.shownProperty();
  }

  public ReadOnlyObjectProperty<Optional<Opened>> openedProperty() {
    return opened.getReadOnlyProperty();
  }

  /// The piece that is being written.
  public ReadOnlyObjectProperty<Optional<PieceForm>> formProperty() {
    return form.getReadOnlyProperty();
  }

  /// All pieces, also those that the query leaves out.
  public int count() {
    return list.count();
  }

  public List<LibraryPiece> shown() {
    return list.shown();
  }

  void read() {
    work.read(_ -> services.pieces().search(LibraryQuery.ALL), list::take);
  }

  public void ask(UnaryOperator<LibraryQuery> change) {
    list.ask(change);
  }

  /// Shows a piece in full.
  public void open(ContentId id) {
    work.read(
        _ ->
            services
                .pieces()
                .find(id)
                .map(piece -> new Opened(piece, services.pieces().origin(piece))),
        found -> {
          leaveForm();
          opened.set(found);
        });
  }

  public void close() {
    leaveForm();
    opened.set(Optional.empty());
  }

  public void keepNote(LibraryPiece piece, String note) {
    work.save(_ -> services.pieces().save(piece.noted(note.strip())), this::seen);
  }

  private void seen(LibraryPiece saved) {
    open(saved.id());
    read();
  }

  /// Makes a new draft of a piece and leads on to it.
  public void use(LibraryPiece piece, LocalDateTime start) {
    work.save(
        _ -> services.pieces().useAgain(piece.id(), start).after().getFirst(),
        draft -> {
          work.tell(LibraryNews.What.PIECE_USED, draft.content().title());
          seen(piece);
          openItem.accept(draft.id());
        });
  }

  public void remove(LibraryPiece piece) {
    work.save(
        _ -> {
          services.pieces().remove(piece.id());
          return piece;
        },
        removed -> {
          close();
          read();
          work.tell(
              LibraryNews.What.PIECE_REMOVED,
              removed.item().content().title(),
              () -> restore(removed));
        });
  }

  private void restore(LibraryPiece removed) {
    work.save(
        _ -> services.pieces().restore(removed),
        back -> {
          work.tell(LibraryNews.What.UNDONE, back.item().content().title());
          seen(back);
        });
  }

  /// Begins a new template.
  public void begin() {
    form.set(Optional.of(PieceForm.fresh(lists.get())));
  }

  public void edit(LibraryPiece piece) {
    form.set(Optional.of(PieceForm.of(piece)));
  }

  /// Leaves what is being written; what was typed can be had back.
  public void leaveForm() {
    Optional<PieceForm> left = form.get().filter(PieceForm::isTouched);
    form.set(Optional.empty());
    left.ifPresent(
        unkept ->
            work.tell(
                LibraryNews.What.FORM_LEFT,
                unkept.content().title(),
                () -> form.set(Optional.of(unkept))));
  }

  /// Keeps what is being written; trouble is shown in the form.
  public void keepForm() {
    form.get().ifPresent(this::keep);
  }

  private void keep(PieceForm wanted) {
    work.save(
        _ ->
            wanted
                .original()
                .map(piece -> services.pieces().save(wanted.edited(piece)))
                .orElseGet(
                    () ->
                        services
                            .pieces()
                            .add(
                                wanted.draft(LocalDateTime.now(services.clock())),
                                wanted.isTemplate(),
                                wanted.note())),
        saved -> {
          form.set(Optional.empty());
          work.tell(LibraryNews.What.PIECE_SAVED, saved.item().content().title());
          seen(saved);
        },
        wanted::refuse);
  }
}
