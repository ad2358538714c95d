package org.siyu.app.task;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.siyu.core.shared.Problem;

/// Work that has been started. Handlers may be attached later than the end: they are then called at
/// once.
public interface RunningTask<T> {
  RunningTask<T> onSuccess(Consumer<? super T> handler);

  RunningTask<T> onProblem(Consumer<Problem> handler);

  RunningTask<T> onCancelled(Runnable handler);

  /// Called last, whatever the end was.
  RunningTask<T> onEnd(Runnable handler);

  /// Asks the work to stop; it does at its next look at its monitor.
  void cancel();

  boolean isCancelled();

  String nameKey();

  ReadOnlyObjectProperty<Progress> progressProperty();

  /// @param step short code of what is being done, worded by `progress.` + step; empty at first
  /// @param done how much is done
  /// @param total how much there is; -1 when not known
  /// @param timeLeft a guess, once there is enough to guess from
  record Progress(String step, long done, long total, Optional<Duration> timeLeft) {
    public static final Progress NONE = new Progress("", 0, -1, Optional.empty());

    /// From 0 to 1, or -1 when not known.
    public double fraction() {
      return total <= 0 ? -1 : Math.clamp((double) done / total, 0, 1);
    }
  }
}
