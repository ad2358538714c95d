package org.siyu.app.review;

import java.util.Optional;
import javafx.util.Subscription;
import org.siyu.app.shell.Desk;
import org.siyu.app.widget.StepToasts;
import org.siyu.core.content.ReviewAction;

/// Tells in passing what was decided, and offers to take it back.
final class ReviewNews {
  private final ReviewViewModel model;
  private final ReviewWords words;
  private final Desk desk;
  private final StepToasts steps;

  ReviewNews(ReviewViewModel model, ReviewWords words, Desk desk) {
    this.model = model;
    this.words = words;
    this.desk = desk;
    this.steps = new StepToasts(desk.toasts(), desk.messages());
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
    steps.tell(
        words.text(
            "review.done." + what(decision.action()),
            decision.item().content().title(),
            words.status(decision.item().status())),
        decision.canBeUndone() ? Optional.of(model::undo) : Optional.empty());
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
