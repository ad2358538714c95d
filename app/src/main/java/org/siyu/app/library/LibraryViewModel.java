package org.siyu.app.library;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentId;
import org.siyu.core.shared.Problem;

/// The library's state: which page, and what is on it.
public final class LibraryViewModel {
  private static final int USUAL_HOUR = 10;

  private final LibraryServices services;
  private final LibraryWork work;
  private final PiecesViewModel pieces;
  private final TopicsViewModel topics;
  private final ObjectProperty<LibraryPage> page =
      new SimpleObjectProperty<>(this, "page", LibraryPage.PIECES);
  private final ReadOnlyObjectWrapper<LibraryLists> lists =
      new ReadOnlyObjectWrapper<>(this, "lists", LibraryLists.NONE);
  private final ReadOnlyObjectWrapper<Optional<ContentId>> item =
      new ReadOnlyObjectWrapper<>(this, "item", Optional.empty());

  public LibraryViewModel(LibraryServices services, Tasks tasks) {
    this.services = services;
    this.work = new LibraryWork(tasks);
    this.pieces = new PiecesViewModel(services, work, this::lists, this::openItem);
    this.topics = new TopicsViewModel(services, work, this::lists, this::openItem);
  }

  public PiecesViewModel pieces() {
    return pieces;
  }

  public TopicsViewModel topics() {
    return topics;
  }

  public ObjectProperty<LibraryPage> pageProperty() {
    return page;
  }

  ReadOnlyObjectProperty<LibraryLists> listsProperty() {
    return lists.getReadOnlyProperty();
  }

  LibraryLists lists() {
    return lists.get();
  }

  /// What was done last.
  public ReadOnlyObjectProperty<Optional<LibraryNews>> newsProperty() {
    return work.newsProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return work.problemProperty();
  }

  /// The item of the calendar that is to be seen in full.
  public ReadOnlyObjectProperty<Optional<ContentId>> itemProperty() {
    return item.getReadOnlyProperty();
  }

  /// Leads on to an item of the calendar.
  public void openItem(ContentId id) {
    item.set(Optional.empty());
    item.set(Optional.of(id));
  }

  /// Reads all of it anew.
  public void visit() {
    work.read(
        _ -> LibraryLists.read(services),
        read -> {
          lists.set(read);
          pieces.read();
          topics.read();
        });
  }

  public void undo() {
    work.undo();
  }

  public void undo(LibraryNews done) {
    work.undo(done);
  }

  /// When something new could go out: tomorrow at a usual hour.
  public LocalDateTime proposed() {
    return LocalDateTime.now(services.clock())
        .truncatedTo(ChronoUnit.DAYS)
        .plusDays(1)
        .plusHours(USUAL_HOUR);
  }

  LocalDateTime now() {
    return LocalDateTime.now(services.clock());
  }
}
