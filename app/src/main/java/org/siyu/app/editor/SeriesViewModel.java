package org.siyu.app.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.content.ContentId;
import org.siyu.core.content.ContentItem;
import org.siyu.core.content.Recurrence;
import org.siyu.core.content.Series;
import org.siyu.core.content.SeriesChange;
import org.siyu.core.shared.Problem;

/// The series that an item belongs to, or may become one.
public final class SeriesViewModel {
  private final EditorServices services;
  private final Tasks tasks;
  private final Consumer<SeriesChange> changed;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
  private int asked;

  /// @param changed told of what was done
  SeriesViewModel(
      EditorServices services,
      Tasks tasks,
      Consumer<SeriesChange> changed,
      Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.changed = changed;
    this.tell = tell;
  }

  /// @param series empty for an item that stands alone
  /// @param items all that is there of the series, by day
  public record Shown(ContentItem item, Optional<Series> series, List<ContentItem> items) {
    /// Whether an occurrence is on another day than the rule has it, or otherwise not as the rest.
    public boolean isException(ContentItem occurrence) {
      return series
          .filter(
              of ->
                  occurrence
                          .occurrence()
                          .filter(at -> !at.day().equals(occurrence.plan().day()))
                          .isPresent()
                      || !occurrence.content().hash().equals(of.template().content().hash())
                      || !occurrence
                          .plan()
                          .start()
                          .toLocalTime()
                          .equals(of.template().plan().start().toLocalTime()))
          .isPresent();
    }
  }

  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void read(ContentItem item) {
    int question = ++asked;
    tasks
        .run("editor.task.loading", _ -> look(item))
        .onSuccess(
            found -> {
              if (question == asked) {
                shown.set(Optional.of(found));
              }
            })
        .onProblem(tell);
  }

  private Shown look(ContentItem item) {
    Optional<Series> series = item.occurrence().flatMap(at -> services.series().find(at.series()));
    return new Shown(
        item, series, series.map(of -> services.series().items(of.id())).orElse(List.of()));
  }

  /// Makes the item recur, or gives it and those after it another rule.
  public void repeat(Recurrence rule) {
    shown
        .get()
        .ifPresent(
            now -> {
              ContentId id = now.item().id();
              run(
                  now.series().isPresent()
                      ? () -> services.series().changeRule(id, rule)
                      : () -> services.series().repeat(id, rule));
            });
  }

  /// Ends the series with this item: those after it are removed.
  public void endHere() {
    shown
        .get()
        .flatMap(
            now -> now.items().stream().filter(other -> isAfter(other, now.item())).findFirst())
        .ifPresent(next -> run(() -> services.series().endBefore(next.id())));
  }

  private static boolean isAfter(ContentItem other, ContentItem item) {
    return other.occurrence().isPresent()
        && item.occurrence().isPresent()
        && other.occurrence().orElseThrow().day().isAfter(item.occurrence().orElseThrow().day());
  }

  private interface Change {
    SeriesChange make();
  }

  private void run(Change change) {
    tasks.run("editor.task.saving", _ -> change.make()).onSuccess(changed).onProblem(tell);
  }
}
