package org.siyu.app.review;

import java.util.Optional;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.Action;
import org.siyu.app.widget.Toast;
import org.siyu.app.widget.Tone;
import org.siyu.core.content.ReviewAction;

/// Tells in passing what was decided, and offers to take it back.
final class ReviewNews {
  private final ReviewViewModel model;
  private final ReviewWords words;
  private final Desk desk;

  /// The one that offers to take the latest decision back.
  private Optional<Toast> undoing = Optional.empty();

  ReviewNews(ReviewViewModel model, ReviewWords words, Desk desk) {
    this.model = model;
    this.words = words;
    this.desk = desk;
  }

  Subscription follow() {
    return model
        .doneProperty()
        .subscribe((_, now) -> now.ifPresent(this::tell))
        .and(
            model
                .problemProperty()
                .subscribe(
                    (_, now) ->
                        now.ifPresent(
                            problem -> desk.toasts().warning(desk.problems().full(problem)))));
  }

  private void tell(ReviewViewModel.Done decision) {
    undoing.ifPresent(desk.toasts()::dismiss);
    undoing = Optional.empty();
    Toast toast =
        Toast.of(
            Tone.SUCCESS,
            words.text(
                "review.done." + what(decision.action()),
                decision.item().content().title(),
                words.status(decision.item().status())));
    if (decision.canBeUndone()) {
      toast = toast.with(Action.of(words.text("content.undo"), Feather.ROTATE_CCW, model::undo));
      undoing = Optional.of(toast);
    }
    desk.toasts().show(toast);
  }

  private static String what(ReviewAction action) {
    return switch (action) {
      case ReviewAction.SendBack _ -> "sent-back";
      case ReviewAction.Overrule _ -> "overruled";
      case ReviewAction.TakeBack _ -> "taken-back";
      case ReviewAction.Submit _,
          ReviewAction.PassSelfCheck _,
          ReviewAction.Approve _,
          ReviewAction.Withdraw _,
          ReviewAction.Publish _,
          ReviewAction.Unpublish _ ->
          "moved";
    };
  }
}
