package org.siyu.core.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.siyu.core.shared.Ids;
import org.siyu.core.shared.Problem;
import org.siyu.core.shared.ProblemException;

/// Good pieces and templates: kept, found, used again.
public final class LibraryService {
  private static final int LONGEST_NOTE = 2_000;

  private final LibraryRepository library;
  private final ContentRepository items;
  private final ContentWriter writer;
  private final Ids ids;

  public LibraryService(
      LibraryRepository library, ContentRepository items, ContentWriter writer, Ids ids) {
    this.library = library;
    this.items = items;
    this.writer = writer;
    this.ids = ids;
  }

  /// Most used first, then newest.
  public List<LibraryPiece> search(LibraryQuery query) {
    return library.all().stream().filter(query::accepts).toList();
  }

  public Optional<LibraryPiece> find(ContentId id) {
    return library.find(id);
  }

  /// Keeps a copy of an item of the calendar.
  ///
  /// @throws ProblemException [ContentProblem#NOT_FOUND], [ContentProblem#TOO_LONG]
  public LibraryPiece keep(ContentId item, boolean isTemplate, String note) {
    return library.asOne(
        () -> {
          ContentItem original = ContentWriter.require(items, item);
          ContentItem copy =
              original.copy(
                  new ContentId(ids.next()), original.plan().start(), writer.actor().id());
          return saved(
              new LibraryPiece(copy, isTemplate, note, Optional.of(item), 0, Optional.empty()));
        });
  }

  /// Keeps a piece that was never in the calendar.
  ///
  /// @throws ProblemException what makes the draft impossible to keep
  public LibraryPiece add(ContentDraft draft, boolean isTemplate, String note) {
    return saved(
        new LibraryPiece(
            draft.item(new ContentId(ids.next()), writer.actor().id()),
            isTemplate,
            note,
            Optional.empty(),
            0,
            Optional.empty()));
  }

  /// Keeps a piece as it was edited.
  ///
  /// @throws ProblemException as [#add], [ContentProblem#CHANGED_MEANWHILE]
  public LibraryPiece save(LibraryPiece edited) {
    return saved(edited);
  }

  private LibraryPiece saved(LibraryPiece piece) {
    if (piece.note().length() > LONGEST_NOTE) {
      throw new ProblemException(Problem.of(ContentProblem.TOO_LONG, LONGEST_NOTE));
    }
    return library.asOne(
        () -> {
          writer.check(piece.item());
          return library.save(piece, writer.now(), writer.actor().name());
        });
  }

  /// Makes a new draft of a piece, for whoever works here now.
  ///
  /// @throws ProblemException [ContentProblem#NOT_FOUND]
  public PlanChange useAgain(ContentId id, LocalDateTime start) {
    return items.asOne(
        () -> {
          LibraryPiece piece =
              library
                  .find(id)
                  .orElseThrow(() -> new ProblemException(Problem.of(ContentProblem.NOT_FOUND)));
          UUID author = writer.actor().id();
          ContentItem copy = piece.item().copy(new ContentId(ids.next()), start, author);
          ContentItem draft = writer.slotted(writer.following(piece.item(), copy));
          library.save(piece.usedAt(writer.now()), writer.now(), writer.actor().name());
          return writer.add(List.of(draft.with(draft.people().withOwner(Optional.of(author)))));
        });
  }

  /// The piece that was kept of an item, a template or not.
  public Optional<LibraryPiece> keptOf(ContentId item, boolean isTemplate) {
    return library.all().stream()
        .filter(piece -> piece.isTemplate() == isTemplate)
        .filter(piece -> piece.source().equals(Optional.of(item)))
        .findFirst();
  }

  /// What a piece was taken from, while it is in the calendar.
  public Optional<ContentItem> origin(LibraryPiece piece) {
    return piece.source().flatMap(items::find);
  }

  public void remove(ContentId id) {
    library.remove(id);
  }

  /// Puts a piece back that was removed, as it was.
  ///
  /// @return the piece as it is kept now
  public LibraryPiece restore(LibraryPiece removed) {
    return saved(removed.with(removed.item().with(ContentItem.Revision.unsaved())));
  }
}
