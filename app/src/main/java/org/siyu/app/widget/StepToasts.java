package org.siyu.app.widget;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.i18n.Messages;

/// Tells in passing what was done. Only the latest step offers to be taken back: when another one
/// is told, its toast takes the place of that one's.
public final class StepToasts {
  private final Toasts toasts;
  private final Messages messages;
  private Optional<Toast> undoing = Optional.empty();

  public StepToasts(Toasts toasts, Messages messages) {
    this.toasts = toasts;
    this.messages = messages;
  }

  /// @param undo takes the step back, where that can be done
  public void tell(String done, Optional<Runnable> undo) {
    forget();
    Toast toast = Toast.of(Tone.SUCCESS, done);
    undoing = undo.map(back -> toast.with(undo(back)));
    toasts.show(undoing.orElse(toast));
  }

  private Action undo(Runnable back) {
    return Action.of(messages.text("widget.undo"), Feather.ROTATE_CCW, back);
  }

  /// There is no latest step any more that could be taken back.
  public void forget() {
    undoing.ifPresent(toasts::dismiss);
    undoing = Optional.empty();
  }
}
