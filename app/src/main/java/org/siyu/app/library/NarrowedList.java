package org.siyu.app.library;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is read once and narrowed down in memory as one types.
///
/// @param <T> what is listed
/// @param <Q> what is asked for
final class NarrowedList<T, Q> {
  private final BiPredicate<Q, T> accepts;
  private final ReadOnlyObjectWrapper<Q> query;
  private final ReadOnlyObjectWrapper<Optional<List<T>>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private List<T> all = List.of();

  /// @param every asks for all
  NarrowedList(Q every, BiPredicate<Q, T> accepts) {
    this.query = new ReadOnlyObjectWrapper<>(this, "query", every);
    this.accepts = accepts;
  }

  ReadOnlyObjectProperty<Q> queryProperty() {
    return query.getReadOnlyProperty();
  }

  /// Empty until they are read for the first time.
  ReadOnlyObjectProperty<Optional<List<T>>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  List<T> shown() {
    return shown.get().orElse(List.of());
  }

  /// All, also those that the query leaves out.
  int count() {
    return all.size();
  }

  void take(List<T> read) {
    all = read;
    narrow();
  }

  void ask(UnaryOperator<Q> change) {
    Q wanted = change.apply(query.get());
    if (!wanted.equals(query.get())) {
      query.set(wanted);
      narrow();
    }
  }

  private void narrow() {
    shown.set(Optional.of(all.stream().filter(each -> accepts.test(query.get(), each)).toList()));
  }
}
