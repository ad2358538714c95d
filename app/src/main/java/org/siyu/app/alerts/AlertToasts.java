package org.siyu.app.alerts;

import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.shared.Problem;

/// Says it in passing, with the way back.
public final class AlertToasts implements AlertNews {
  private final Desk desk;

  public AlertToasts(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void did(Kind kind, Runnable undo) {
    String key = "alerts.told." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Toast toast = Toast.of(Tone.SUCCESS, desk.messages().text(key));
    desk.toasts()
        .show(
            kind == Kind.UNDONE
                ? toast
                : toast.with(
                    Action.of(desk.messages().text("alerts.undo"), Feather.ROTATE_CCW, undo)));
  }

  @Override
  public void couldNot(Problem problem) {
    desk.toasts().warning(desk.problems().full(problem));
  }
}
