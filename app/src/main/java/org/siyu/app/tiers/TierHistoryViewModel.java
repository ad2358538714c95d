package org.siyu.app.tiers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.tiers.MigrationCauses;
import org.siyu.core.tiers.SnapshotHistory;
import org.siyu.core.tiers.TierScheme;
import org.siyu.core.tiers.TierSnapshot;

/// Snapshots over time, and the moves between any two of them.
public final class TierHistoryViewModel {
  private final TierServices services;
  private final Tasks tasks;
  private final Consumer<Problem> tell;
  private final ReadOnlyObjectWrapper<Optional<History>> history =
      new ReadOnlyObjectWrapper<>(this, "history", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
      new ReadOnlyObjectWrapper<>(this, "comparison", Optional.empty());
  private UUID wanted = new UUID(0, 0);

  TierHistoryViewModel(TierServices services, Tasks tasks, Consumer<Problem> tell) {
    this.services = services;
    this.tasks = tasks;
    this.tell = tell;
  }

  /// @param days one snapshot an analysis day, the earliest first
  /// @param all every snapshot, the latest taken first
  /// @param scheme the current rules, for the tiers' names and order
  public record History(List<TierSnapshot> days, List<TierSnapshot> all, TierScheme scheme) {}

  /// @param fromScheme the rules of the earlier snapshot
  /// @param toScheme the rules of the later one
  public record Comparison(
      TierSnapshot from,
      TierSnapshot to,
      TierScheme fromScheme,
      TierScheme toScheme,
      MigrationCauses causes) {
    public boolean haveRulesChanged() {
      return from.schemeVersion() != to.schemeVersion();
    }
  }

  public ReadOnlyObjectProperty<Optional<History>> historyProperty() {
    return history.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  /// Reads the snapshots, and compares the latest with the one before it.
  public void open() {
    tasks
        .run(
            "tiers.task.loading",
            _ -> {
              List<TierSnapshot> all = services.tiers().snapshots();
              return new History(
                  SnapshotHistory.overTime(all), all, services.tiers().currentScheme());
            })
        .onSuccess(this::take)
        .onProblem(tell);
  }

  private void take(History read) {
    history.set(Optional.of(read));
    if (read.all().isEmpty()) {
      comparison.set(Optional.empty());
      return;
    }
    TierSnapshot latest = read.all().getFirst();
    boolean isStillThere =
        comparison
            .get()
            .filter(shown -> read.all().contains(shown.to()) && read.all().contains(shown.from()))
            .filter(shown -> shown.to().equals(latest))
            .isPresent();
    if (!isStillThere) {
      SnapshotHistory.previous(latest, read.all()).ifPresent(before -> compare(before, latest));
    }
  }

  /// Works the moves out; the latest call wins. They are shown from the earlier analysis date to
  /// the later one, in whichever order the two were given.
  public void compare(TierSnapshot one, TierSnapshot other) {
    boolean isInOrder = !one.asOf().isAfter(other.asOf());
    TierSnapshot from = isInOrder ? one : other;
    TierSnapshot to = isInOrder ? other : one;
    UUID ticket = UUID.randomUUID();
    wanted = ticket;
    tasks
        .run(
            "tiers.task.comparing",
            monitor ->
                new Comparison(
                    from,
                    to,
                    services.tiers().scheme(from.schemeVersion()),
                    services.tiers().scheme(to.schemeVersion()),
                    services.tiers().causes(from.id(), to.id(), monitor)))
        .onSuccess(
            compared -> {
              if (wanted.equals(ticket)) {
                comparison.set(Optional.of(compared));
              }
            })
        .onProblem(tell);
  }
}
