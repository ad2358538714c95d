package org.siyu.app.library;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.app.task.Work;
import org.siyu.core.shared.Problem;

/// Runs what the library does, and tells what came of it; the latest removal can be taken back.
final class LibraryWork {
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<LibraryNews>> news =
      new ReadOnlyObjectWrapper<>(this, "news", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());

  LibraryWork(Tasks tasks) {
    this.tasks = tasks;
  }

  ReadOnlyObjectProperty<Optional<LibraryNews>> newsProperty() {
    return news.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  <T> void read(Work<T> work, Consumer<? super T> done) {
    tasks.run("library.task.loading", work).onSuccess(done).onProblem(this::tell);
  }

  <T> void save(Work<T> work, Consumer<? super T> done) {
    save(work, done, this::tell);
  }

  <T> void save(Work<T> work, Consumer<? super T> done, Consumer<Problem> refused) {
    tasks.run("library.task.saving", work).onSuccess(done).onProblem(refused);
  }

  void tell(Problem trouble) {
    problem.set(Optional.empty());
    problem.set(Optional.of(trouble));
  }

  void tell(LibraryNews.What what, String title) {
    news.set(Optional.of(new LibraryNews(what, title, Optional.empty())));
  }

  /// @param undo takes it back, once
  void tell(LibraryNews.What what, String title, Runnable undo) {
    news.set(Optional.of(new LibraryNews(what, title, Optional.of(undo))));
  }

  /// Takes back what was done last.
  void undo() {
    news.get().ifPresent(this::undo);
  }

  /// Takes something back that is still the latest.
  void undo(LibraryNews done) {
    if (news.get().equals(Optional.of(done))) {
      done.undo()
          .ifPresent(
              back -> {
                news.set(Optional.empty());
                back.run();
              });
    }
  }
}
