package org.siyu.app.today;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.siyu.app.task.Tasks;
import org.siyu.core.shared.Problem;
import org.siyu.core.workspace.UserSettings;
import org.siyu.core.workspace.UserSettingsRepository;

/// The state of Today: read anew each time the page comes to the front.
public final class TodayViewModel {
  private final TodaySources sources;
  private final UUID workspace;
  private final UserSettingsRepository settings;
  private final Clock clock;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Today>> today =
      new ReadOnlyObjectWrapper<>(this, "today", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(this, "problem", Optional.empty());
  private final ReadOnlyBooleanWrapper guided = new ReadOnlyBooleanWrapper(this, "guided", true);

  /// @param workspace whose guidance may have been dismissed by this user
  /// @param clock in the workspace's time zone
  public TodayViewModel(
      TodaySources sources,
      UUID workspace,
      UserSettingsRepository settings,
      Clock clock,
      Tasks tasks) {
    this.sources = sources;
    this.workspace = workspace;
    this.settings = settings;
    this.clock = clock;
    this.tasks = tasks;
    guided.set(!settings.load().dismissedGuides().contains(workspace));
  }

  /// Empty until it was read for the first time.
  public ReadOnlyObjectProperty<Optional<Today>> todayProperty() {
    return today.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /// Whether the first steps are still shown.
  public ReadOnlyBooleanProperty guidedProperty() {
    return guided.getReadOnlyProperty();
  }

  public void refresh() {
    tasks
        .run("today.task.reading", _ -> Today.of(sources, LocalDateTime.now(clock)))
        .onSuccess(
            read -> {
              problem.set(Optional.empty());
              today.set(Optional.of(read));
              if (read.isSetUp()) {
                keepDismissed();
              }
            })
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }

  /// Puts the first steps away for good, for this user in this workspace.
  public void dismissGuide() {
    guided.set(false);
    keepDismissed();
  }

  /// Steps that are all done are still seen, all ticked, until the program ends.
  private void keepDismissed() {
    UserSettings now = settings.load();
    if (now.dismissedGuides().contains(workspace)) {
      return;
    }
    tasks
        .run(
            "today.task.dismissing",
            _ -> {
              settings.save(now.withDismissedGuide(workspace));
              return workspace;
            })
        .onProblem(trouble -> problem.set(Optional.of(trouble)));
  }
}
