package org.siyu.app.library;

import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.LibraryPiece;
import org.siyu.core.content.LibraryService;

/// Keeps items of the calendar in the library, wherever somebody is, and leads on to them there.
public final class Keeping {
  private final LibraryService pieces;
  private final LibraryViewModel library;
  private final Desk desk;

  private record Kept(LibraryPiece piece, boolean isNew) {}

  public Keeping(LibraryService pieces, LibraryViewModel library, Desk desk) {
    this.pieces = pieces;
    this.library = library;
    this.desk = desk;
  }

  /// Keeps a copy of an item; one that is there already is not kept twice.
  public void keep(ContentId item, boolean isTemplate) {
    desk.tasks()
        .run(
            "library.task.saving",
            _ ->
                pieces
                    .keptOf(item, isTemplate)
                    .map(piece -> new Kept(piece, false))
                    .orElseGet(() -> new Kept(pieces.keep(item, isTemplate, ""), true)))
        .onSuccess(this::tell)
        .onProblem(problem -> desk.toasts().warning(desk.problems().full(problem)));
  }

  private void tell(Kept kept) {
    String title = kept.piece().item().content().title();
    desk.toasts()
        .show(
            Toast.of(
                    kept.isNew() ? Tone.SUCCESS : Tone.INFO,
                    desk.messages()
                        .text(kept.isNew() ? "library.kept" : "library.kept-before", title))
                .with(
                    Action.of(
                        desk.messages().text("library.kept.show"),
                        Feather.BOOKMARK,
                        () -> show(kept.piece()))));
  }

  private void show(LibraryPiece piece) {
    library.pageProperty().set(LibraryPage.PIECES);
    desk.navigation().go("library");
    library.pieces().open(piece.id());
  }
}
