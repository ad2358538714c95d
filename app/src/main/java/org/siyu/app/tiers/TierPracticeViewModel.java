package org.siyu.app.tiers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.ListSource;
import org.siyu.core.tiers.SavedList;
import org.siyu.core.tiers.SavedListService;
import org.siyu.core.tiers.TierPlay;
import org.siyu.core.tiers.TierPracticeService;
import org.siyu.core.tiers.TierScheme;

/// What the team does with the tiers: plays, the review each quarter, named lists.
public final class TierPracticeViewModel {
  private final TierServices services;
  private final Tasks tasks;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<Practice>> practice =
      new ReadOnlyObjectWrapper<>(this, "practice", Optional.empty());

  TierPracticeViewModel(TierServices services, Tasks tasks, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.tell = tell;
  }

  /// @param plays one for each tier, in the scheme's order
  /// @param reminder empty while there are no rules
  /// @param lists the newest first
  public record Practice(
      TierScheme scheme,
      List<TierPlay> plays,
      Optional<TierPracticeService.Reminder> reminder,
      List<SavedList> lists) {}

  public ReadOnlyObjectProperty<Optional<Practice>> practiceProperty() {
    return practice.getReadOnlyProperty();
  }

  public void open() {
    tasks
        .run(
            "tiers.task.loading",
            _ -> {
              TierScheme scheme = services.tiers().currentScheme();
              return new Practice(
                  scheme,
                  services.practice().plays(scheme),
                  services.practice().reminder(),
                  services.lists().lists());
            })
        .onSuccess(read -> practice.set(Optional.of(read)))
        .onProblem(tell);
  }

  public void save(TierPlay play, Runnable whenSaved) {
    act(() -> services.practice().save(play, services.actor().get()), _ -> whenSaved.run());
  }

  /// Notes that the model was looked at today.
  public void reviewed(String remark) {
    practice
        .get()
        .ifPresent(
            now ->
                act(
                    () -> {
                      services.practice().reviewed(now.scheme(), services.actor().get(), remark);
                      return remark;
                    },
                    _ -> {}));
  }

  /// Finds who belongs to a cell.
  ///
  /// @param before the earlier snapshot, for moves
  public void find(
      UUID snapshot, ListSource source, Optional<UUID> before, Consumer<Set<UUID>> found) {
    tasks
        .run("tiers.task.finding", _ -> services.tiers().customers(snapshot, source, before))
        .onSuccess(found)
        .onProblem(tell);
  }

  /// Keeps who belongs to a cell as a list.
  public void keep(
      UUID snapshot,
      ListSource source,
      Optional<UUID> before,
      String name,
      Consumer<SavedList> kept) {
    act(
        () ->
            services
                .lists()
                .save(
                    name,
                    source,
                    services.tiers().customers(snapshot, source, before),
                    services.actor().get()),
        kept);
  }

  public void rename(SavedList list, String name) {
    act(
        () -> {
          services.lists().rename(list, name);
          return name;
        },
        _ -> {});
  }

  /// @param removed is given what puts the list back
  public void remove(SavedList list, BiConsumer<SavedList, Runnable> removed) {
    act(() -> services.lists().remove(list), gone -> removed.accept(list, () -> restore(gone)));
  }

  private void restore(SavedListService.Removed gone) {
    act(
        () -> {
          services.lists().restore(gone);
          return gone;
        },
        _ -> {});
  }

  /// The customers on a list.
  public void members(SavedList list, Consumer<Set<UUID>> found) {
    tasks
        .run("tiers.task.finding", _ -> services.lists().members(list.id()))
        .onSuccess(found)
        .onProblem(tell);
  }

  private <T> void act(Supplier<T> act, Consumer<T> then) {
    tasks
        .run("tiers.task.saving", _ -> act.get())
        .onSuccess(
            done -> {
              open();
              then.accept(done);
            })
        .onProblem(tell);
  }
}
