package org.siyu.app.today;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ContentRow;
import org.siyu.core.shared.Problem;
import org.siyu.core.today.DayEntry;

/// Says it in passing, with the way back.
public final class DayToasts implements DayNews {
  private final Desk desk;

  public DayToasts(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void did(Kind kind, int count, Runnable undo) {
    String key =
        switch (kind) {
          case DONE -> "today.told.done";
          case SKIPPED -> "today.told.skipped";
          case LATER -> "today.told.later";
          case UNDONE -> "today.told.undone";
        };
    Toast toast = Toast.of(Tone.SUCCESS, desk.messages().text(key, count));
    desk.toasts()
        .show(
            kind == Kind.UNDONE
                ? toast
                : toast.with(
                    Action.of(desk.messages().text("today.undo"), Feather.ROTATE_CCW, undo)));
  }

  @Override
  public void near(List<DayEntry> entries, LocalDateTime now) {
    DayEntry first = entries.getFirst();
    String title = new DayWords(desk.messages(), desk.formats()).title(first);
    String left = desk.formats().duration(Duration.between(now, first.deadline()));
    String text =
        entries.size() > 1
            ? desk.messages().text("today.near.more", title, left, entries.size() - 1)
            : desk.messages().text("today.near", title, left);
    desk.toasts()
        .show(
            Toast.of(Tone.WARNING, text)
                .with(
                    Action.of(
                        desk.messages().text("today.near.look"),
                        Feather.SUN,
                        () -> desk.navigation().go("today"))));
  }

  @Override
  public void overCap(List<ContentRow> pieces) {
    desk.toasts()
        .show(
            Toast.of(
                    Tone.WARNING,
                    desk.messages()
                        .text("today.over-cap", pieces.getFirst().title(), pieces.size() - 1))
                .with(
                    Action.of(
                        desk.messages().text("today.near.look"),
                        Feather.SUN,
                        () -> desk.navigation().go("today"))));
  }

  @Override
  public void couldNot(Problem problem) {
    desk.toasts().warning(desk.problems().full(problem));
  }
}
